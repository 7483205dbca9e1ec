import { memo } from "react";
import { partner } from "../../math/nt-xent.ts";
import { block, Cells, CellText, Frame, GridFigure, type Place, Struck } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import type { Model } from "./model.ts";
import type { Texts } from "./texts.ts";

interface MatrixProps {
  model: Model;
  t: Texts;
  onChoose: (view: number) => void;
}

/** Pixels of the cells; the loss of each row stands right of them, two cells wide. */
const room = 400;

/** Every view with every other: itself struck out, its partner framed, the row that asks in a heavy frame. */
export function Matrix({ model, t, onChoose }: MatrixProps) {
  const { angles, row, losses, show } = model;
  const views = angles.length;
  const pitch = Math.min(56, Math.floor(room / (views + 1)));
  return (
    <GridFigure
      label={t.matrixFigure(views)}
      caption={t.matrix[show]}
      rows={views + 1}
      columns={views + 3}
      from={-1}
      pitch={pitch}
      choice={{
        at: { row, column: 0 },
        rows: views,
        columns: views,
        text: t.rowAt(row + 1, model.partner + 1, formatNumber(losses[row]!)),
        onChoose: (place) => onChoose(place.row),
      }}
    >
      <Numbered views={views} pitch={pitch} />
      <HeatMap values={show === "s" ? model.similarities : model.probabilities} show={show} pitch={pitch} />
      <Struck at={Array.from({ length: views }, (_, i) => ({ row: i, column: i }))} pitch={pitch} />
      {losses.map((_, i) => (
        <Frame key={i} at={{ row: i, column: partner(i) }} rows={1} columns={1} pitch={pitch} kind="out" />
      ))}
      <text className="nx-loss" x={(views + 0.4) * pitch} y={-pitch * 0.36}>
        ℓ
      </text>
      {losses.map((loss, i) => (
        <text
          key={i}
          className={`nx-loss ${i === row ? "now" : ""}`}
          x={(views + 0.4) * pitch}
          y={(i + 0.5) * pitch + 5}
          style={{ fontSize: `${pitch < 40 ? 12.5 : 15}px` }}
        >
          {formatNumber(loss)}
        </text>
      ))}
      <Frame at={{ row, column: 0 }} rows={1} columns={views} pitch={pitch} kind="now" />
    </GridFigure>
  );
}

const Numbered = memo(({ views, pitch }: { views: number; pitch: number }) =>
  Array.from({ length: views }, (_, i) => [
    <CellText key={`r${i}`} at={{ row: i, column: -1 }} pitch={pitch} kind="faint">
      {String(i + 1)}
    </CellText>,
    <CellText key={`c${i}`} at={{ row: -1, column: i }} pitch={pitch} kind="faint">
      {String(i + 1)}
    </CellText>,
  ]),
);
Numbered.displayName = "Numbered";

interface HeatMapProps {
  values: readonly (readonly number[])[];
  show: "s" | "p";
  pitch: number;
}

const shades = 16;

/** The larger the number, the stronger the colour; cells of one shade are drawn together. */
const HeatMap = memo(({ values, show, pitch }: HeatMapProps) => {
  const cells = block(values.length).filter(({ row, column }) => row !== column);
  const strength = ({ row, column }: Place) => {
    const value = values[row]![column]!;
    return Math.round((show === "s" ? (value + 1) / 2 : value) * shades);
  };
  return (
    <>
      <Cells at={block(values.length).filter(({ row, column }) => row === column)} pitch={pitch} kind="border" />
      {Array.from({ length: shades + 1 }, (_, shade) => (
        <Cells
          key={shade}
          at={cells.filter((cell) => strength(cell) === shade)}
          pitch={pitch}
          kind={show === "s" ? "in" : "out"}
          symbol={show === "s" ? "z" : "prob"}
          shade={(0.5 * shade) / shades}
        />
      ))}
      {cells.map((cell) => (
        <CellText key={`${cell.row} ${cell.column}`} at={cell} pitch={pitch}>
          {short(values[cell.row]![cell.column]!, pitch)}
        </CellText>
      ))}
    </>
  );
});
HeatMap.displayName = "HeatMap";

/** As many digits as the cell has room for. */
function short(value: number, pitch: number): string {
  return formatNumber(Number(value.toFixed(pitch < 40 ? 1 : 2)));
}
