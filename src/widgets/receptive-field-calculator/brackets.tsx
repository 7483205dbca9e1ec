import { Dimension, MathText, type Term, textWidth } from "../kit/svg.tsx";
import type { Scale } from "./geometry.ts";
import type { Model } from "./model.ts";

/** Segments narrower than this are drawn as one. */
const leastSegment = 24;
const mostSegments = 6;
const lineY = 80;

/** The dimension lines above the picture: r over its parts r′ and (k − 1)·d·j′. What lies beyond the border is dashed. */
export function Brackets({ model, scale, width }: { model: Model; scale: Scale; width: number }) {
  const { fields, layers, selected, field, visible } = model;
  const [from, to] = edges(scale, field.first, field.last);
  const [seenFrom, seenTo] = visible ? edges(scale, visible.first, visible.last) : [from, from];
  const { size } = fields[selected]!;
  const total: Term[] = [{ symbol: "r", letter: "r", sub: selected }, ` = ${size}`];
  return (
    <>
      <Dimension symbol="r" from={from} to={to} y={34} terms={total} solid={[seenFrom, seenTo]} />
      {layers[selected - 1] && <Parts model={model} scale={scale} from={from} to={to} width={width} />}
    </>
  );
}

function Parts({
  model,
  scale,
  from,
  to,
  width,
}: {
  model: Model;
  scale: Scale;
  from: number;
  to: number;
  width: number;
}) {
  const { fields, layers, selected, field } = model;
  const { kernelSize, dilation } = layers[selected - 1]!;
  const before = fields[selected - 1]!;
  const each = dilation * before.jump;
  const border = kernelSize > 1 ? scale.x(field.first + before.size - 0.5) : to;
  const first: Term[] = [{ symbol: "r_prev", letter: "r", sub: selected - 1 }, ` = ${before.size}`];
  if (kernelSize === 1) return <Dimension symbol="r_prev" from={from} to={to} y={lineY} terms={first} />;
  const rest: Term[] = [
    "(",
    { symbol: "k", letter: "k", sub: selected },
    " − 1) × ",
    { symbol: "d", letter: "d", sub: selected },
    " ",
    { symbol: "j", letter: "j", sub: selected - 1 },
    ` = ${kernelSize - 1} × ${each}`,
  ];
  const single = each * scale.step < leastSegment || kernelSize - 1 > mostSegments;
  const segments = single ? 1 : kernelSize - 1;
  const [firstX, restX] = apart((from + border) / 2, textWidth(first), (border + to) / 2, textWidth(rest), width);
  return (
    <>
      <Dimension symbol="r_prev" from={from} to={border - 1} y={lineY} />
      {Array.from({ length: segments }, (_, i) => {
        const length = (to - border) / segments;
        return (
          <Dimension key={i} symbol="d" from={border + i * length + 1} to={border + (i + 1) * length - 1} y={lineY} />
        );
      })}
      <MathText x={firstX} y={lineY - 12} terms={first} />
      <MathText x={restX} y={lineY - 12} terms={rest} />
    </>
  );
}

/** The field's edges, a little inside the border between two cells. */
function edges({ x, step, cell }: Scale, first: number, last: number): [number, number] {
  const half = Math.min(step / 2, cell / 2 + 2);
  return [x(first) - half, x(last) + half];
}

/** The middles of two labels side by side, moved apart where they would touch, and kept in the picture. */
function apart(a: number, aWidth: number, b: number, bWidth: number, width: number): [number, number] {
  const gap = (aWidth + bWidth) / 2 + 14;
  const overlap = Math.max(0, gap - (b - a));
  const inside = (x: number, w: number) => Math.min(Math.max(x, w / 2 + 4), width - w / 2 - 4);
  const right = inside(b + overlap / 2, bWidth);
  const left = inside(Math.min(a - overlap / 2, right - gap), aWidth);
  return [left, Math.max(right, left + gap)];
}
