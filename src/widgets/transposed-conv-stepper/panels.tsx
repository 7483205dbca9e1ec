import type { Grid } from "../../math/convolution.ts";
import { symbolProps } from "../../symbols.ts";
import { block, Cells, CellText, Frame, GridFigure, type Place, Struck } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import type { Model } from "./model.ts";
import type { Texts } from "./texts.ts";

interface PanelProps {
  model: Model;
  pitch: number;
  t: Texts;
}

const sameCell = (a: Place) => (b: Place) => a.row === b.row && a.column === b.column;

/** The input: strong where a value takes part in the chosen cell. */
export function InputPanel({ model, pitch, t }: PanelProps) {
  const { input, parts, stamp, shown } = model;
  const used = parts.map((part) => part.input);
  const cells = block(shown.inputSize);
  return (
    <GridFigure
      label={t.square(t.input, rowsOf(input))}
      caption={
        <>
          {t.input} <b {...symbolProps("x")}>x</b>
        </>
      }
      rows={shown.inputSize}
      columns={shown.inputSize}
      pitch={pitch}
    >
      <Cells at={cells} pitch={pitch} kind="in" symbol="x" />
      <Cells at={cells.filter((cell) => used.some(sameCell(cell)))} pitch={pitch} kind="in" symbol="x" shade={0.45} />
      <Values grid={input} pitch={pitch} />
      {stamp && <Frame at={stamp.input} rows={1} columns={1} pitch={pitch} kind="now" />}
    </GridFigure>
  );
}

/** The kernel as this view uses it: strong where a weight takes part in the chosen cell. */
export function KernelPanel({ model, pitch, t }: PanelProps) {
  const { kernel, window, parts, view, turned, shown } = model;
  const own = view === "insert" && turned;
  const used = parts.map(({ tap }) =>
    own ? { row: shown.kernelSize - 1 - tap.row, column: shown.kernelSize - 1 - tap.column } : tap,
  );
  const grid = view === "insert" ? window : kernel;
  const name = view === "scatter" ? t.kernel : turned ? t.kernelTurned : t.kernelUnturned;
  const cells = block(shown.kernelSize);
  return (
    <GridFigure
      label={t.square(name, rowsOf(grid))}
      caption={
        <>
          {name} <b {...symbolProps("w")}>W</b>
        </>
      }
      rows={shown.kernelSize}
      columns={shown.kernelSize}
      pitch={pitch}
    >
      <Cells at={cells} pitch={pitch} kind="ker" symbol="w" />
      <Cells at={used} pitch={pitch} kind="ker" symbol="w" shade={0.45} />
      <Values grid={grid} pitch={pitch} />
    </GridFigure>
  );
}

/** While stepping, the stamp put last; else the product that each input puts on the chosen cell. */
export function ProductsPanel({ model, pitch, t }: PanelProps) {
  const { stamp, parts, input, shown } = model;
  if (stamp) {
    const { kernelSize } = shown;
    const products = Array.from({ length: kernelSize }, (_, row) =>
      stamp.products.slice(row * kernelSize, (row + 1) * kernelSize).map(({ product }) => product),
    );
    const name = t.stamp(formatNumber(input[stamp.input.row]![stamp.input.column]!));
    return (
      <GridFigure
        label={t.square(name, rowsOf(products))}
        caption={name}
        rows={kernelSize}
        columns={kernelSize}
        pitch={pitch}
      >
        <Cells at={block(kernelSize)} pitch={pitch} kind="out" />
        <Values grid={products} pitch={pitch} />
      </GridFigure>
    );
  }
  const written = parts.map(({ weight, value }) => `${formatNumber(weight)}×${formatNumber(value)}`);
  return (
    <GridFigure
      label={`${t.onCell}: ${parts.length > 0 ? written.join(", ") : "0"}`}
      caption={t.onCell}
      rows={shown.inputSize}
      columns={shown.inputSize}
      pitch={pitch}
    >
      <Cells at={block(shown.inputSize)} pitch={pitch} kind="border" />
      <Cells at={parts.map((part) => part.input)} pitch={pitch} kind="out" symbol="y" />
      {parts.map((part, i) => (
        <CellText key={i} at={part.input} pitch={pitch}>
          {written[i]!}
        </CellText>
      ))}
    </GridFigure>
  );
}

/** Every number of a grid in its cell. */
export function Values({
  grid,
  pitch,
  from = 0,
}: {
  grid: readonly (readonly (number | undefined)[])[];
  pitch: number;
  from?: number;
}) {
  return grid.map((row, i) =>
    row.map((value, j) =>
      value === undefined ? null : (
        <CellText key={`${i} ${j}`} at={{ row: i + from, column: j + from }} pitch={pitch}>
          {formatNumber(value)}
        </CellText>
      ),
    ),
  );
}

/** Cells of a border: zeros that were added, or what was cut off. */
export function Hatched({ at, pitch }: { at: readonly Place[]; pitch: number }) {
  return (
    <>
      <Cells at={at} pitch={pitch} kind="border" />
      <Struck at={at} pitch={pitch} />
    </>
  );
}

export function rowsOf(grid: Grid): string[] {
  return grid.map((row) => row.map((value) => formatNumber(value)).join(", "));
}
