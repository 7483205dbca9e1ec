import type { BlockConvolution } from "../../math/residual-block.ts";
import { Arrow, Box, Operator } from "../kit/diagram.tsx";
import { GridFigure } from "../kit/grid.tsx";
import { formatCount } from "../kit/number.ts";
import { MathText } from "../kit/svg.tsx";
import { type Model, shape } from "./model.ts";
import type { Texts } from "./texts.ts";

/** Middles of branch and shortcut, and pixels from one box to the next. */
const [branchAt, shortcutAt, pitch, top] = [96, 280, 60, 30];

/** The branch from top to bottom, the shortcut beside it, and their sum. */
export function Block({ model, pre, t }: { model: Model; pre: boolean; t: Texts }) {
  const { branch, input, output, shortcut, projection, norms } = model;
  const boxes = branch.flatMap((layer, i) => {
    const conv = { lines: written(layer), kind: "ker", after: shape(layer.output) };
    const relu = pre || i < branch.length - 1 ? ", ReLU" : "";
    const norm = { lines: [[`BN ${formatCount(norms[i]!)}${relu}`]], kind: "out", after: "" };
    return pre ? [norm, conv] : [conv, norm];
  });
  const at = (i: number) => top + 44 + i * pitch;
  const sum = at(boxes.length) - 8;
  const end = sum + (pre ? 44 : 96);
  const kind = shortcut === "none" ? "off" : "s-in";
  // In pre-activation the projection reads what the first norm gives.
  const [from, to] = [pre && projection ? at(0) + 25 : top + 10, branchAt + 13];
  return (
    <GridFigure label={t.figure(t.shortcuts[shortcut])} caption={t.caption} rows={end + 24} columns={360} pitch={1}>
      <MathText x={branchAt} y={top - 12} terms={[shape(input)]} />
      <Arrow
        kind={kind}
        through={[...[branchAt, shortcutAt].map((x) => [x, from] as const), [shortcutAt, sum], [to, sum]]}
      />
      <Arrow
        through={[
          [branchAt, top - 4],
          [branchAt, end],
        ]}
      />
      {boxes.map(({ lines, kind, after }, i) => (
        <g key={i}>
          <Box at={[branchAt, at(i)]} width={160} height={lines.length * 20 + 4} {...{ lines, kind }} />
          <MathText x={branchAt + 8} y={at(i) + pitch / 2 + 9} anchor="start" terms={[after]} />
        </g>
      ))}
      <Box
        at={[shortcutAt, (from + sum) / 2]}
        width={156}
        height={projection ? 44 : 26}
        kind={shortcut === "none" ? "gap" : "in"}
        lines={projection ? written(projection, !pre) : [[t.shortcuts[shortcut]]]}
      />
      <Operator at={[branchAt, sum]} sign={shortcut === "none" ? "≠" : "+"} />
      {!pre && <Box at={[branchAt, sum + 46]} width={160} height={26} kind="step" lines={[["ReLU"]]} />}
      <MathText x={branchAt} y={end + 18} terms={[shape(output)]} />
    </GridFigure>
  );
}

function written({ kernelSize, stride, input, output, weights }: BlockConvolution, normed = false) {
  const channels = `${formatCount(input.channels)} → ${formatCount(output.channels)}`;
  return [
    [`${kernelSize}×${kernelSize}${stride > 1 ? ` /${stride}` : ""}, ${channels}`],
    [formatCount(weights) + (normed ? `, BN ${formatCount(output.channels)}` : "")],
  ];
}
