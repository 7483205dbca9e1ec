import { symbolProps } from "../../symbols.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { GridFigure } from "../kit/grid.tsx";
import { formatCount } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { type Model, model } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values, t }) => (
    <Pad>
      <GridFigure
        label={t.figure(values.k, model.columns, model.rows)}
        caption={t.caption}
        rows={room.height}
        columns={room.width}
        pitch={1}
      >
        <Anchors model={model} {...values} />
      </GridFigure>
    </Pad>
  ),
  numbers: ({ values, model }) => ({ ...values, ...model, shapes: "", anchors: formatCount(model.anchors) }),
  formula: "anchors",
  result: ({ model: { anchors, columns, rows }, t }) => t.result(formatCount(anchors), columns, rows),
  steps: ({ t }) => [
    { label: t.steps.columns, of: "columns", why: t.why.columns },
    { label: t.steps.rows, of: "rows" },
    { label: t.steps.anchors, of: "anchors" },
    { label: t.steps.objectness, of: "objectness", why: t.why.objectness },
    { label: t.steps.offsets, of: "offsets", why: t.why.offsets },
  ],
  presets: {
    page: {},
    square: { width: 800, height: 800 },
    coco: { width: 1333, height: 800 },
    coarse: { width: 640, height: 640, stride: 32 },
  },
});

const room = { width: 420, height: 280 };

/** The image with the cells of the feature map, and the anchors of the one in its middle. */
function Anchors(props: { model: Model; width: number; height: number; stride: number }) {
  const { model, width, height, stride } = props;
  // Large anchors reach over the border of a small image.
  const widest = Math.max(width, ...model.shapes.map((shape) => shape.width));
  const highest = Math.max(height, ...model.shapes.map((shape) => shape.height));
  const scale = Math.min((room.width - 8) / widest, (room.height - 8) / highest);
  const left = (room.width - width * scale) / 2;
  const top = (room.height - height * scale) / 2;
  const cell = stride * scale;
  const lines = (count: number) => Array.from({ length: count - 1 }, (_, n) => (n + 1) * cell);
  const [column, row] = [Math.floor(model.columns / 2), Math.floor(model.rows / 2)];
  const middle = { x: left + (column + 0.5) * cell, y: top + (row + 0.5) * cell };
  return (
    <>
      <rect
        {...symbolProps("i")}
        className="rpn-image s-in"
        x={left}
        y={top}
        width={width * scale}
        height={height * scale}
      />
      {cell >= 3 && (
        <path
          {...symbolProps("s")}
          className="rpn-cells s-step"
          d={`${lines(model.columns)
            .map((x) => `M${(left + x).toFixed(1)} ${top.toFixed(1)}v${(height * scale).toFixed(1)}`)
            .join("")}${lines(model.rows)
            .map((y) => `M${left.toFixed(1)} ${(top + y).toFixed(1)}h${(width * scale).toFixed(1)}`)
            .join("")}`}
        />
      )}
      <rect className="rpn-cell" x={middle.x - cell / 2} y={middle.y - cell / 2} width={cell} height={cell} />
      <g {...symbolProps("K")}>
        {model.shapes.map((shape, i) => (
          <rect
            key={i}
            className="rpn-anchor"
            x={middle.x - (shape.width * scale) / 2}
            y={middle.y - (shape.height * scale) / 2}
            width={shape.width * scale}
            height={shape.height * scale}
          />
        ))}
      </g>
    </>
  );
}
