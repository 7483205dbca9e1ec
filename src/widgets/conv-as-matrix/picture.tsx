import type { Grid } from "../../math/convolution.ts";
import { block, Cells, CellText, Frame, GridFigure, type Place } from "../kit/grid.tsx";
import { type MatrixEntries, MatrixFigure } from "../kit/matrix.tsx";
import { formatNumber } from "../kit/number.ts";
import type { Model } from "./model.ts";
import type { Texts } from "./texts.ts";

interface PictureProps {
  model: Model;
  t: Texts;
  onChoose: (row: number) => void;
  /** The mouse is over this row of the matrix, or has left. */
  onPoint: (row: number | undefined) => void;
}

const pitches = [38, 34, 30, 26, 22, 18, 14, 11, 8];
/** Pixels for a matrix beside the other panels, and on a line of its own. */
const room = { beside: 420, alone: 800, height: 660 };

/** Input, kernel and output as the layer has them; beside them the same as a matrix. */
export function Picture(props: PictureProps) {
  return (
    <div className="pad grids">
      <div className="stack">
        <InputPanel {...props} />
        <KernelPanel {...props} />
        <OutputPanel {...props} />
      </div>
      <MatrixPanel {...props} />
    </div>
  );
}

/** The window goes where the pointer is: its middle to the cell under it, as near as the stride allows. */
function InputPanel({ model, t, onChoose }: PictureProps) {
  const { mode, n, p, k, s, o, input, output, row, cell, value } = model;
  const stop = (at: number, stops: number) => Math.min(stops - 1, Math.max(0, Math.round((at + p - (k - 1) / 2) / s)));
  const border = mode === "1d" ? 0 : p;
  const rows = input.length + 2 * border;
  const all = block(rows, n + 2 * p, { row: -border, column: -p });
  const inside = (place: Place) => input[place.row]?.[place.column] !== undefined;
  const corner = { row: mode === "1d" ? 0 : cell.row * s - p, column: cell.column * s - p };
  const pitch = pitchFor(n + 2 * p, 300);
  return (
    <GridFigure
      label={t.inputFigure(row)}
      caption={t.input(sizeText(mode, n), p > 0)}
      rows={rows}
      columns={n + 2 * p}
      from={-p}
      fromRow={-border}
      choice={{
        at: cell,
        rows: output.length,
        columns: o,
        text: t.at(row, formatNumber(value)),
        under: (place) => ({ row: mode === "1d" ? 0 : stop(place.row, o), column: stop(place.column, o) }),
        onChoose: (place) => onChoose(place.row * o + place.column),
      }}
      pitch={pitch}
    >
      <Cells at={all.filter((place) => !inside(place))} pitch={pitch} kind="border" symbol="p" />
      <Cells at={all.filter(inside)} pitch={pitch} kind="in" symbol="x" />
      {all.map((place) => (
        <CellText key={`${place.row} ${place.column}`} at={place} pitch={pitch} kind={inside(place) ? "" : "faint"}>
          {formatNumber(input[place.row]?.[place.column] ?? 0)}
        </CellText>
      ))}
      <Frame at={corner} rows={mode === "1d" ? 1 : k} columns={k} pitch={pitch} kind="ker" />
    </GridFigure>
  );
}

function KernelPanel({ model, t }: PictureProps) {
  const { mode, k, kernel } = model;
  const pitch = pitchFor(k, 300);
  return (
    <GridFigure
      label={t.kernelFigure}
      caption={t.kernel(sizeText(mode, k))}
      rows={kernel.length}
      columns={k}
      pitch={pitch}
    >
      {block(kernel.length, k).map((place, tap) => (
        <Cells
          key={`${place.row} ${place.column}`}
          at={[place]}
          pitch={pitch}
          kind="ker"
          symbol="w"
          shade={shadeOf(tap, k * kernel.length)}
        />
      ))}
      <Numbers grid={kernel} pitch={pitch} />
    </GridFigure>
  );
}

function OutputPanel({ model, t, onChoose }: PictureProps) {
  const { mode, o, output, cell, row, value } = model;
  const pitch = pitchFor(o, 300);
  const rows = output.length;
  return (
    <GridFigure
      label={t.outputFigure}
      caption={t.output(sizeText(mode, o))}
      rows={rows}
      columns={o}
      pitch={pitch}
      choice={{
        at: cell,
        rows,
        columns: o,
        text: t.at(row, formatNumber(value)),
        onChoose: (place) => onChoose(place.row * o + place.column),
      }}
    >
      <Cells at={block(rows, o)} pitch={pitch} kind="out" symbol="y" />
      <Cells at={[cell]} pitch={pitch} kind="out" symbol="y" shade={0.45} />
      <Numbers grid={output} pitch={pitch} />
      <Frame at={cell} rows={1} columns={1} pitch={pitch} kind="now" />
    </GridFigure>
  );
}

/** K with x over its columns and y beside its rows. */
function MatrixPanel({ model, t, onChoose, onPoint }: PictureProps) {
  const { taps, input, output, kernel, row, value } = model;
  const weights = kernel.flat();
  const x = input.flat();
  const y = output.flat();
  const used = taps[row]!;
  const entries: MatrixEntries = taps.map((line) =>
    line.map((tap) =>
      tap === undefined ? undefined : { text: formatNumber(weights[tap]!), shade: shadeOf(tap, weights.length) },
    ),
  );
  const across = pitchFor(x.length + 2, x.length > 12 ? room.alone : room.beside);
  const pitch = Math.min(across, pitchFor(taps.length + 2, room.height));
  const above = -1.4;
  const right = x.length + 0.5;
  const column = (at: number): Place => ({ row: above, column: at });
  return (
    <MatrixFigure
      label={t.matrixFigure(row)}
      caption={t.matrix(taps.length, x.length)}
      entries={entries}
      pitch={pitch}
      symbol="w"
      row={row}
      rowText={t.at(row, formatNumber(value))}
      onChoose={onChoose}
      onPoint={onPoint}
      over={1.5}
      beside={1.6}
    >
      <Cells at={x.flatMap((_, i) => (used[i] === undefined ? [column(i)] : []))} pitch={pitch} kind="in" symbol="x" />
      <Cells
        at={x.flatMap((_, i) => (used[i] === undefined ? [] : [column(i)]))}
        pitch={pitch}
        kind="in"
        symbol="x"
        shade={0.45}
      />
      <Cells at={y.map((_, i) => ({ row: i, column: right }))} pitch={pitch} kind="out" symbol="y" />
      <Cells at={[{ row, column: right }]} pitch={pitch} kind="out" symbol="y" shade={0.45} />
      {x.map((each, i) => (
        <CellText key={`x${i}`} at={column(i)} pitch={pitch}>
          {formatNumber(each)}
        </CellText>
      ))}
      {y.map((each, i) => (
        <CellText key={`y${i}`} at={{ row: i, column: right }} pitch={pitch}>
          {formatNumber(each)}
        </CellText>
      ))}
    </MatrixFigure>
  );
}

function Numbers({ grid, pitch }: { grid: Grid; pitch: number }) {
  return grid.flatMap((line, row) =>
    line.map((value, column) => (
      <CellText key={`${row} ${column}`} at={{ row, column }} pitch={pitch}>
        {formatNumber(value)}
      </CellText>
    )),
  );
}

/** A weight is as dark as its place in the kernel is late. */
function shadeOf(tap: number, count: number): number {
  return count === 1 ? 0.4 : Math.round((0.1 + (0.55 * tap) / (count - 1)) * 100) / 100;
}

function pitchFor(columns: number, width: number): number {
  return pitches.find((pitch) => columns * pitch <= width) ?? pitches.at(-1)!;
}

function sizeText(mode: Model["mode"], side: number): string {
  return mode === "1d" ? String(side) : `${side}×${side}`;
}
