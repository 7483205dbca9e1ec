import { memo, useDeferredValue } from "react";
import type { Language } from "../../languages.ts";
import { Cells, CellText, Frame, GridFigure, type Place } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { type Model, mostSquare } from "./model.ts";
import { texts } from "./texts.ts";
import { shadeOf } from "./tree.tsx";

interface MapProps {
  language: Language;
  model: Model;
  onChoose: (place: Place) => void;
}

const room = 364;
/** Cells below this are drawn as runs of one row. */
const leastPitch = 6;

/** The square of the receptive field: how many paths lead to each cell, and which cells none leads to. */
export function CoverageMap({ language, model, onChoose }: MapProps) {
  const { size, row, column, touched2d, countAt } = model;
  const t = texts[language];
  // The tree is drawn first; a large map may come a frame later.
  const shown = useDeferredValue(model);
  if (size > mostSquare) return <p className="dg-wide">{t.tooWide(size, mostSquare)}</p>;
  const pitch = pitchOf(size);
  const middle = (size - 1) / 2;
  return (
    <GridFigure
      label={t.map(size, touched2d)}
      caption={t.mapCaption}
      rows={size}
      columns={size}
      pitch={pitch}
      choice={{
        at: { row, column },
        rows: size,
        columns: size,
        text: t.at(formatNumber(row - middle), formatNumber(column - middle), countAt(row, column)),
        onChoose,
      }}
    >
      {shown.size === size && <Square model={shown} pitch={pitch} />}
      <Frame
        at={{ row: Math.floor(middle), column: Math.floor(middle) }}
        rows={1}
        columns={1}
        pitch={pitch}
        kind="thin"
      />
      <Frame at={{ row, column }} rows={1} columns={1} pitch={pitch} kind="now" />
    </GridFigure>
  );
}

function pitchOf(size: number): number {
  const fits = room / size;
  return fits < leastPitch ? fits : Math.min(26, Math.floor(fits));
}

const Square = memo(
  ({ model, pitch }: { model: Model; pitch: number }) => {
    const { size } = model;
    const shades = pitch < leastPitch ? runs(model, pitch) : undefined;
    const side = size * pitch;
    return (
      <>
        <rect className="dg-ground" width={side} height={side} />
        <path className="dg-hatch" d={hatch(side, 6)} />
        {shades
          ? [...shades].map(([shade, d]) => (
              <path key={shade} className="cell out dg-bar" style={{ "--shade": `${shade}%` } as object} d={d} />
            ))
          : [...places(model)].map(([shade, at]) => (
              <Cells key={shade} at={at} pitch={pitch} kind="out" symbol="r" shade={shade / 100} />
            ))}
        {pitch >= 20 && <Numbers model={model} pitch={pitch} />}
      </>
    );
  },
  (a, b) => a.pitch === b.pitch && a.model.kernelSize === b.model.kernelSize && sameStack(a.model, b.model),
);
Square.displayName = "Square";

function Numbers({ model: { size, countAt }, pitch }: { model: Model; pitch: number }) {
  return Array.from({ length: size * size }, (_, i) => {
    const at = { row: Math.floor(i / size), column: i % size };
    const count = countAt(at.row, at.column);
    return count === 0 ? null : (
      <CellText key={i} at={at} pitch={pitch}>
        {String(count)}
      </CellText>
    );
  });
}

function sameStack(a: Model, b: Model): boolean {
  return a.mode === b.mode && a.rates.join() === b.rates.join();
}

function places({ size, countAt, most }: Model): Map<number, Place[]> {
  const shades = new Map<number, Place[]>();
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const count = countAt(row, column);
      if (count === 0) continue;
      const shade = shadeOf(count, most);
      const at = shades.get(shade);
      if (at) at.push({ row, column });
      else shades.set(shade, [{ row, column }]);
    }
  }
  return shades;
}

/** Neighbours of one shade are one rectangle: a large square has too many cells to draw each. */
function runs({ size, countAt, most }: Model, pitch: number): Map<number, string> {
  const shades = new Map<number, string[]>();
  for (let row = 0; row < size; row++) {
    let start = 0;
    let shade = 0;
    for (let column = 0; column <= size; column++) {
      const count = column < size ? countAt(row, column) : 0;
      const here = count === 0 ? 0 : shadeOf(count, most);
      if (here === shade && column < size) continue;
      if (shade > 0) {
        const d = `M${round(start * pitch)} ${round(row * pitch)}h${round((column - start) * pitch)}v${round(pitch)}H${round(start * pitch)}z`;
        const all = shades.get(shade);
        if (all) all.push(d);
        else shades.set(shade, [d]);
      }
      start = column;
      shade = here;
    }
  }
  return new Map([...shades].map(([shade, d]) => [shade, d.join("")]));
}

/** Rising strokes over the whole square; what is touched covers them. */
function hatch(side: number, gap: number): string {
  const lines: string[] = [];
  for (let at = gap; at < 2 * side; at += gap) {
    const from = Math.min(at, side);
    const rest = at - from;
    lines.push(`M${round(rest)} ${round(from)}L${round(from)} ${round(rest)}`);
  }
  return lines.join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
