import { memo } from "react";
import { symbolProps } from "../../symbols.ts";
import { Dimension } from "../kit/svg.tsx";
import type { Level, Model } from "./model.ts";

/** Heights in pixels: over the first row, a row, under the last. */
export const head = 64;
export const foot = 12;
export const pitch = 62;

/** Room left and right for the labels of dilations. */
const margin = 76;
const usualStep = 27;
/** Below this many pixels a step, cells are bars without frames. */
const leastStep = 7;
/** More lines than this are a grey blur; those to the chosen column remain. */
const mostRays = 420;

interface TreeProps {
  model: Model;
  width: number;
}

/** From the input on top to the output cell: every layer, its taps, and the paths to the chosen column. */
export const Tree = memo(({ model, width }: TreeProps) => {
  const { levels, size, mode } = model;
  const step = Math.min(usualStep, (width - 2 * margin) / size);
  const x = ({ inset }: Level, cell: number) => round(width / 2 + (inset + cell - (size - 1) / 2) * step);
  const y = (level: number) => head + (level + 0.5) * pitch;
  const side = step < leastStep ? 12 : Math.min(20, step * 0.76);
  const input = levels[0]!;
  const rays = levels.flatMap((level, l) => {
    const upper = mode === "stack" && l > 0 ? l - 1 : 0;
    return level.taps.map(({ from, to }) => ({
      on: level.through[from]! && levels[upper]!.through[to]!,
      d: `M${x(level, from)} ${round(y(l) - side / 2)}L${x(levels[upper]!, to)} ${round(y(upper) + side / 2)}`,
    }));
  });
  const shape = (level: Level, l: number) => (cell: number) => mark(x(level, cell), y(l), step, side);
  return (
    <>
      {rays.length <= mostRays && (
        <path
          className="dg-ray"
          d={rays
            .filter(({ on }) => !on)
            .map(({ d }) => d)
            .join("")}
        />
      )}
      <path
        {...symbolProps("k")}
        className="dg-ray on s-ker"
        d={rays
          .filter(({ on }) => on)
          .map(({ d }) => d)
          .join("")}
      />
      {levels.map((level, l) => (
        <Cells key={l} level={level} shape={shape(level, l)} framed={step >= leastStep} output={isOutput(model, l)} />
      ))}
      {levels.map((level, l) => {
        const tap = level.taps.at(-1);
        if (!tap) return null;
        const to = x(levels[mode === "stack" ? l - 1 : 0]!, tap.to);
        const rate = model.rates[l - 1]!;
        // A stack's taps are on the row above, a branch's lie far up: its measure stands beside the branch.
        const row = mode === "stack" ? l - 1 : l;
        return (
          <Dimension
            key={l}
            symbol="d"
            from={round(to - rate * step)}
            to={to}
            y={round(y(row) + side / 2 + 9)}
            terms={[{ symbol: "d", letter: "d", sub: l }, ` = ${rate}`]}
            beside="right"
          />
        );
      })}
      <Dimension
        symbol="r"
        from={round(x(input, 0) - step / 2)}
        to={round(x(input, size - 1) + step / 2)}
        y={44}
        terms={[{ symbol: "r", letter: "r" }, ` = ${size}`]}
      />
    </>
  );
});
Tree.displayName = "Tree";

interface CellsProps {
  level: Level;
  shape: (cell: number) => string;
  framed: boolean;
  output: boolean;
}

/** Cells of one row: touched ones by their number of paths, holes struck through, the chosen column's framed. */
function Cells({ level: { counts, through }, shape, framed, output }: CellsProps) {
  const most = Math.max(...counts);
  const shades = new Map<number, string>();
  const holes: string[] = [];
  for (const [cell, count] of counts.entries()) {
    if (count === 0) holes.push(shape(cell));
    else shades.set(shadeOf(count, most), (shades.get(shadeOf(count, most)) ?? "") + shape(cell));
  }
  const chosen = through.flatMap((on, cell) => (on ? [shape(cell)] : []));
  return (
    <>
      {framed && <path className="cell dg-hole" d={holes.join("")} />}
      {[...shades].map(([shade, d]) => (
        <path
          key={shade}
          {...symbolProps("r")}
          className={framed ? "cell out" : "cell out dg-bar"}
          style={{ "--shade": `${output ? 100 : shade}%` } as object}
          d={d}
        />
      ))}
      {!output && <path className="dg-chosen" d={chosen.join("")} />}
    </>
  );
}

/** In steps, so that cells of like number are one path. */
export function shadeOf(count: number, most: number): number {
  return most <= 1 ? 34 : 16 + 8 * Math.round((5 * (count - 1)) / (most - 1));
}

function isOutput({ mode, levels }: Model, level: number): boolean {
  return mode === "stack" ? level === levels.length - 1 : level > 0;
}

/** A rounded square around a point; a plain bar where cells touch each other. */
function mark(x: number, y: number, step: number, side: number): string {
  if (step < leastStep) return `M${round(x - step / 2)} ${round(y - side / 2)}h${round(step)}v${side}h${-round(step)}z`;
  const c = Math.min(3, round(side / 5));
  const s = round(side - 2 * c);
  const start = `M${round(x - side / 2 + c)} ${round(y - side / 2)}`;
  return `${start}h${s}a${c} ${c} 0 0 1 ${c} ${c}v${s}a${c} ${c} 0 0 1 ${-c} ${c}h${-s}a${c} ${c} 0 0 1 ${-c} ${-c}v${-s}a${c} ${c} 0 0 1 ${c} ${-c}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
