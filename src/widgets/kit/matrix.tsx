import { memo, type ReactNode } from "react";
import type { SymbolName } from "../../symbols.ts";
import { Cells, CellText, Frame, GridFigure, type Place } from "./grid.tsx";

/** What stands in a matrix, by row and column; undefined leaves the place blank. */
export type MatrixEntries = readonly (readonly (MatrixEntry | undefined)[])[];

export interface MatrixEntry {
  /** Left out where the cell is too small for it. */
  text: string;
  /** How strong the fill is, 0 to 1. */
  shade: number;
  /** Fill of the cell, as in grid.css; the kernel's unless said. */
  kind?: string;
}

interface MatrixFigureProps {
  /** One sentence that states what is shown. */
  label: string;
  caption?: ReactNode;
  entries: MatrixEntries;
  pitch: number;
  symbol?: SymbolName;
  /** The row in question: framed, and chosen by pointer and by key. */
  row?: number;
  rowText?: string;
  onChoose?: (row: number) => void;
  /** The mouse is over this row, or has left. */
  onPoint?: (row: number | undefined) => void;
  /** Cells kept free over, left of and right of the matrix for what `children` draw there. */
  over?: number;
  beside?: number;
  children?: ReactNode;
}

/** A matrix as cells: equal entries look equal, zeros are left blank. */
export function MatrixFigure(props: MatrixFigureProps) {
  const { label, caption, entries, pitch, symbol, row, rowText = "", over = 0, beside = 0, children } = props;
  const { onChoose, onPoint } = props;
  const rows = entries.length;
  const columns = entries[0]?.length ?? 0;
  const choice = row !== undefined &&
    onChoose && {
      at: { row, column: 0 },
      rows,
      columns: 1,
      wide: true,
      text: rowText,
      onChoose: (place: Place) => onChoose(place.row),
      ...(onPoint && { onPoint: (place: Place | undefined) => onPoint(place?.row) }),
    };
  return (
    <GridFigure
      label={label}
      caption={caption}
      rows={rows}
      columns={columns + beside}
      pitch={pitch}
      head={over * pitch}
      foot={2}
      {...(choice && { choice })}
    >
      <Entries entries={entries} pitch={pitch} {...(symbol && { symbol })} />
      <path className="matrix-bracket" d={brackets(rows * pitch, columns * pitch)} />
      {row !== undefined && <Frame at={{ row, column: 0 }} rows={1} columns={columns} pitch={pitch} kind="now" />}
      {children}
    </GridFigure>
  );
}

interface EntriesProps {
  entries: MatrixEntries;
  pitch: number;
  symbol?: SymbolName;
}

/** One path for all cells that look the same. */
const Entries = memo(({ entries, pitch, symbol }: EntriesProps) => {
  const alike = new Map<string, { entry: MatrixEntry; at: Place[] }>();
  const placed = entries.flatMap((line, row) =>
    line.flatMap((entry, column) => (entry ? [{ entry, place: { row, column } }] : [])),
  );
  for (const { entry, place } of placed) {
    const look = `${entry.kind} ${entry.shade}`;
    const group = alike.get(look);
    if (group) group.at.push(place);
    else alike.set(look, { entry, at: [place] });
  }
  return (
    <>
      {[...alike].map(([look, { entry, at }]) => (
        <Cells
          key={look}
          at={at}
          pitch={pitch}
          kind={entry.kind ?? "ker"}
          shade={entry.shade}
          {...(symbol && { symbol })}
        />
      ))}
      {placed.map(({ entry, place }) => (
        <CellText key={`${place.row} ${place.column}`} at={place} pitch={pitch}>
          {entry.text}
        </CellText>
      ))}
    </>
  );
});
Entries.displayName = "Entries";

function brackets(height: number, width: number): string {
  return `M4 -2H-2V${height + 2}H4M${width - 4} -2H${width + 2}V${height + 2}H${width - 4}`;
}
