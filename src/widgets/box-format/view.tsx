import { type Box, convertBox } from "../../math/boxes.ts";
import { symbolProps } from "../../symbols.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Plot } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition, side } from "./index.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ from, read, x1, y1, x2, y2 }) => {
    const box: Box = [x1, y1, x2, y2];
    const written = convertBox(box, "xyxy", from);
    return {
      box,
      written,
      misread: convertBox(written, read, "xyxy"),
      size: convertBox(box, "xyxy", "xywh"),
      centre: convertBox(box, "xyxy", "cxcywh"),
    };
  },
  picture: ({ model: { box, misread }, t }) => (
    <Pad>
      <Plot
        label={t.figure(list(box), list(misread))}
        caption={t.caption}
        x={{ from: -20, to: 1.5 * side, name: [{ letter: "x" }] }}
        y={{ from: 1.5 * side, to: -20, name: [{ letter: "y" }] }}
        width={300}
        height={300}
      >
        {(room) => (
          <>
            {(
              [
                ["box_b", misread, "bf-misread"],
                ["box_a", box, ""],
              ] as const
            ).map(([symbol, [x1, y1, x2, y2], kind]) => (
              // A path, as a rectangle without height or width would not be drawn.
              <path
                key={symbol}
                {...symbolProps(symbol)}
                className={`bf-box ${kind} ${symbolProps(symbol).className}`}
                d={`M${room.x(x1)} ${room.y(y1)}H${room.x(x2)}V${room.y(y2)}H${room.x(x1)}z`}
              />
            ))}
          </>
        )}
      </Plot>
    </Pad>
  ),
  problems: ({ values: { x1, y1, x2, y2 }, t }) => ({
    x2: x2 < x1 ? t.turned("x₁", "x₂") : undefined,
    y2: y2 < y1 ? t.turned("y₁", "y₂") : undefined,
  }),
  numbers: ({ model: { box, written, misread, size, centre } }) => ({
    x1: box[0],
    y1: box[1],
    x2: box[2],
    y2: box[3],
    w: size[2],
    h: size[3],
    cx: centre[0],
    cy: centre[1],
    ...Object.fromEntries(written.map((value, i) => [`a${i + 1}`, value])),
    ...Object.fromEntries(misread.map((value, i) => [`r${i + 1}`, value])),
  }),
  formula: "written",
  result: ({ values: { from, read }, model: { written, misread }, t }) =>
    t.result(list(written), from, read, list(misread)),
  steps: ({ values: { from }, t }) => [
    { label: t.steps.xyxy, of: "xyxy", why: t.why.voc, current: from === "xyxy" },
    { label: t.steps.xywh, of: "xywh", why: t.why.coco, current: from === "xywh" },
    { label: t.steps.cxcywh, of: "cxcywh", why: t.why.yolo, current: from === "cxcywh" },
    { label: t.steps.misread, of: "misread" },
  ],
  presets: { page: {}, centre: { from: "cxcywh", read: "xywh" }, right: { read: "xyxy" } },
});

function list(box: Box): string {
  return `(${box.map((value) => formatNumber(value)).join(", ")})`;
}
