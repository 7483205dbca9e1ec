import { memo } from "react";
import type { Reached } from "../../math/receptive-paths.ts";
import { symbolProps } from "../../symbols.ts";
import { centreOf, head, round, type Scale, spans } from "./geometry.ts";
import type { Model } from "./model.ts";
import type { Row } from "./rows.ts";

interface BarsProps {
  model: Model;
  rows: readonly Row[];
  scale: Scale;
  width: number;
  pitch: number;
}

const thickness = 16;

/** Long or wide networks: what each layer contributes is an interval, its padding dashed; over the input the paths. */
export const Bars = memo(({ model, rows, scale, width, pitch }: BarsProps) => {
  const { fields, counts, selected } = model;
  const needed = spans(model);
  const y = (row: number) => head + (row + 0.5) * pitch;
  /** A cell takes as much room as lies between two of them. */
  const ends = (layer: number, first: number, last: number): [number, number] => {
    const half = fields[layer]!.jump / 2;
    return [scale.x(centreOf(model, layer, first) - half), scale.x(centreOf(model, layer, last) + half)];
  };
  const used = rows.flatMap(({ to }, row) =>
    to <= selected ? { row, ends: ends(to, needed[to]!.first, needed[to]!.last) } : [],
  );
  const left = used.map(({ row, ends: [from] }) => `${from} ${y(row)}`);
  const right = used.map(({ row, ends: [, to] }) => `${to} ${y(row)}`).reverse();
  return (
    <>
      {used.length > 1 && <path className="fan" d={`M${[...left, ...right].join("L")}z`} />}
      <Paths model={model} scale={scale} y={y(0) - thickness / 2} />
      {rows.map(({ to }, row) => {
        const [from, end] = ends(to, 0, counts[to]! - 1);
        const inField = needed[to];
        const [virtualFrom, virtualTo] = inField ? ends(to, inField.first, inField.last) : [0, 0];
        const reached = model.reached[to];
        const [realFrom, realTo] = reached ? ends(to, reached.first, reached.last) : [0, 0];
        return (
          <g key={to}>
            <Bar className="u" from={Math.max(from, -9)} to={Math.min(end, width + 9)} y={y(row)} />
            {inField && to < selected && <Bar className="u p" from={virtualFrom} to={virtualTo} y={y(row)} />}
            {inField && reached && <Bar className="u on" from={realFrom} to={realTo} y={y(row)} />}
            {inField && reached && <path {...runsKind(to, selected)} d={runs(reached, ends, to, y(row))} />}
          </g>
        );
      })}
    </>
  );
});
Bars.displayName = "Bars";

function runsKind(layer: number, selected: number): object {
  if (layer === selected) return { ...symbolProps("r"), className: "u out" };
  if (layer === selected - 1) return { ...symbolProps("k"), className: "u tap" };
  return { className: "u on", style: { "--shade": layer === 0 ? "52%" : "36%" } };
}

/** Holes narrower than this cannot be seen. */
const leastGap = 1.5;

/** The cells that are used, without those that dilation leaves out. */
function runs(
  { first, paths }: Reached,
  ends: (layer: number, first: number, last: number) => [number, number],
  layer: number,
  y: number,
): string {
  const bars: [from: number, to: number][] = [];
  for (const [index, count] of paths.entries()) {
    if (count === 0) continue;
    const [from, to] = ends(layer, first + index, first + index);
    const before = bars.at(-1);
    if (before && from - before[1] < leastGap) before[1] = to;
    else bars.push([from, Math.max(to, from + 2)]);
  }
  return bars.map(([from, to]) => `M${from} ${y - thickness / 2}H${to}v${thickness}H${from}z`).join("");
}

interface BarProps {
  className?: string;
  from: number;
  to: number;
  y: number;
}

function Bar({ from, to, y, ...rest }: BarProps) {
  const width = Math.max(3, to - from);
  const x = (from + to - width) / 2;
  return <rect {...rest} x={round(x)} y={y - thickness / 2} width={round(width)} height={thickness} rx={3} />;
}

const curve = 22;

/** How many paths lead from each pixel to the output, as a share of the most. */
function Paths({ model, scale, y }: { model: Model; scale: Scale; y: number }) {
  const input = model.reached[0];
  if (!input || model.selected === 0) return null;
  const most = input.paths.reduce((a, b) => Math.max(a, b), 0);
  // One point for two pixels of the screen, the mean of what lies under it.
  const block = Math.max(1, Math.round(2 / scale.step));
  let d = `M${scale.x(input.first - 0.5)} ${y}`;
  for (let i = 0; i < input.paths.length; i += block) {
    const part = input.paths.subarray(i, i + block);
    const mean = part.reduce((sum, paths) => sum + paths / most, 0) / part.length;
    d += `L${scale.x(input.first + i + (part.length - 1) / 2)} ${round(y - curve * mean)}`;
  }
  return <path className="paths" d={`${d}L${scale.x(input.last + 0.5)} ${y}z`} />;
}
