import { memo } from "react";
import { symbolProps } from "../../symbols.ts";
import { Dimension, MathText, type Term, textWidth } from "../kit/svg.tsx";
import { cellsInView, centreOf, head, round, type Scale, singlePitch, taps } from "./geometry.ts";
import type { Model } from "./model.ts";

interface PyramidProps {
  model: Model;
  scale: Scale;
  width: number;
}

const rowY = (layer: number) => head + (layer + 0.5) * singlePitch;
/** More lines than this are a grey blur; the fan behind them says the same. */
const mostRays = 400;

/** Cells of every layer, those that the selected cell depends on, and the lines between them. */
export const Pyramid = memo(({ model, scale, width }: PyramidProps) => {
  const { layers, selected } = model;
  const lines = Array.from({ length: selected }, (_, i) => taps(model, i + 1));
  const rays = lines.reduce((sum, each) => sum + each.length, 0);
  return (
    <>
      <Fan model={model} scale={scale} />
      {lines.map((each, i) => {
        const layer = i + 1;
        if (layer < selected && rays > mostRays) return null;
        const d = each.map(({ from, to }) => ray(model, scale, layer, from, to)).join("");
        if (layer < selected) return <path key={layer} className="ray" d={d} />;
        return <path key={layer} {...symbolProps("k")} className="ray k" d={d} />;
      })}
      {[...layers.keys(), layers.length].map((layer) => (
        <Cells
          key={layer}
          model={model}
          scale={scale}
          layer={layer}
          width={width}
          padding={lines[layer]?.map(({ to }) => to).filter((cell) => cell < 0 || cell >= model.counts[layer]!) ?? []}
        />
      ))}
      {selected > 0 && <Spacing model={model} scale={scale} width={width} />}
    </>
  );
});
Pyramid.displayName = "Pyramid";

function ray(model: Model, { x, cell }: Scale, layer: number, from: number, to: number): string {
  const start = `${x(centreOf(model, layer, from))} ${rowY(layer) - cell / 2}`;
  return `M${start}L${x(centreOf(model, layer - 1, to))} ${rowY(layer - 1) + cell / 2}`;
}

function Fan({ model, scale: { x, cell } }: { model: Model; scale: Scale }) {
  const left: string[] = [];
  const right: string[] = [];
  for (const [layer, cells] of model.reached.entries()) {
    if (!cells) continue;
    const y = rowY(layer) + (layer === 0 ? cell / 2 : 0);
    left.push(`${x(centreOf(model, layer, cells.first)) - cell / 2} ${y}`);
    right.unshift(`${x(centreOf(model, layer, cells.last)) + cell / 2} ${y}`);
  }
  return model.selected > 0 && <path className="fan" d={`M${[...left, ...right].join("L")}z`} />;
}

interface CellsProps extends PyramidProps {
  layer: number;
  padding: readonly number[];
}

function Cells({ model, scale, layer, width, padding }: CellsProps) {
  const { selected, reached } = model;
  const cells = layer <= selected ? reached[layer] : undefined;
  const inField = (cell: number) => (cells ? (cells.paths[cell - cells.first] ?? 0) : 0);
  const shape = (cell: number) => square(scale.x(centreOf(model, layer, cell)), rowY(layer), scale.cell);
  const { first, last } = cellsInView(model, layer, scale, width);
  const plain: string[] = [];
  for (let cell = first; cell <= last; cell++) if (inField(cell) === 0) plain.push(shape(cell));
  const lit = cells ? Array.from(cells.paths, (paths, i) => ({ cell: cells.first + i, paths })) : [];
  const within = lit.filter(({ paths }) => paths > 0);
  const all = within.map(({ cell }) => shape(cell)).join("");
  return (
    <>
      {plain.length > 0 && <path className="u" d={plain.join("")} />}
      {padding.length > 0 && <path className="u p" d={[...new Set(padding)].map(shape).join("")} />}
      {layer === selected && <path {...symbolProps("r")} className="u out" d={all} />}
      {layer === selected - 1 && <path {...symbolProps("k")} className="u tap" d={all} />}
      {layer > 0 && layer < selected - 1 && <path className="u on" d={all} />}
      {layer === 0 && selected > 1 && <Shades within={within} shape={shape} />}
    </>
  );
}

/** The more paths lead from a pixel to the output, the darker it is. */
function Shades({ within, shape }: { within: { cell: number; paths: number }[]; shape: (cell: number) => string }) {
  const most = Math.max(...within.map(({ paths }) => paths));
  const shades = new Map<number, string>();
  for (const { cell, paths } of within) {
    const shade = Math.round(22 + 64 * (most > 1 ? (paths - 1) / (most - 1) : 0));
    shades.set(shade, (shades.get(shade) ?? "") + shape(cell));
  }
  return [...shades].map(([shade, d], i) => (
    <path key={i} className="u on" style={{ "--shade": `${shade}%` } as object} d={d} />
  ));
}

/** The jump between two cells before the selected layer, and its dilation. */
function Spacing({ model, scale, width }: PyramidProps) {
  const { layers, selected, fields, cell } = model;
  const { kernelSize, stride, padding, dilation } = layers[selected - 1]!;
  const { jump } = fields[selected - 1]!;
  const y = rowY(selected - 1);
  const at = (tap: number) => scale.x(centreOf(model, selected - 1, cell * stride - padding + tap * dilation));
  const [first, second, last] = [at(0), at(1), at(kernelSize - 1)];
  const gap = jump * scale.step;
  const terms: Term[] = [{ symbol: "j", letter: "j", sub: selected - 1 }, ` = ${jump}`];
  const label = textWidth(terms) + 10;
  // After the last tap where there is room, else before the first, else under the first.
  const [from, beside] =
    last + gap + label < width
      ? ([last, "right"] as const)
      : first - gap - label > 0
        ? ([first - gap, "left"] as const)
        : ([first, "right"] as const);
  return (
    <>
      {dilation > 1 && kernelSize > 1 && (
        <g {...symbolProps("d")}>
          <path
            className="dim"
            d={`M${first} ${y - 15}q${round((second - first) / 2)} -17 ${round(second - first)} 0`}
          />
          <MathText
            x={Math.max(first - 16, label - 8)}
            y={y - 20}
            anchor="end"
            terms={[{ symbol: "d", letter: "d", sub: selected }, ` = ${dilation}`]}
          />
        </g>
      )}
      <Dimension symbol="j" from={from} to={from + gap} y={y + 19} terms={terms} beside={beside} />
    </>
  );
}

/** A rounded square around a point, as a path: many cells are one element. */
function square(x: number, y: number, side: number): string {
  const r = Math.min(3, side / 5);
  const straight = round(side - 2 * r);
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const start = `M${round(x - side / 2 + r)} ${round(y - side / 2)}`;
  return `${start}h${straight}${arc(r, r)}v${straight}${arc(-r, r)}h${-straight}${arc(-r, -r)}v${-straight}${arc(r, -r)}z`;
}
