import { memo } from "react";
import type { Neighbour, Position } from "../../math/bilinear.ts";
import { symbolProps } from "../../symbols.ts";
import { Frame } from "./grid.tsx";
import { formatNumber } from "./number.ts";

interface SampleProps {
  position: Position;
  four: readonly Neighbour[];
  pitch: number;
  /** Pixels of the numbers in the corners. */
  size?: number;
}

/**
 * A sample between cells: a square as large as a cell around the position. The area that it has in common with each
 * of the four cells is that cell's weight, written in a lower corner away from the position.
 */
export const SampleSquare = memo(({ position: { y, x }, four, pitch, size = 11 }: SampleProps) => {
  const taking = four.filter(({ share }) => share > 0);
  return (
    <g className="sample">
      {taking.map(({ row, column }) => (
        <Frame key={`${row} ${column}`} at={{ row, column }} rows={1} columns={1} pitch={pitch} kind="in thin" />
      ))}
      <rect {...symbolProps("x")} className="sample-square" x={x * pitch} y={y * pitch} width={pitch} height={pitch} />
      {taking.map(({ row, column, share }) => {
        const left = column <= x;
        return (
          <text
            key={`${row} ${column}`}
            className="sample-share"
            x={left ? column * pitch + 4 : (column + 1) * pitch - 4}
            y={(row + 1) * pitch - 5}
            style={{ fontSize: `${size}px`, textAnchor: left ? "start" : "end" }}
          >
            {formatNumber(share, 3)}
          </text>
        );
      })}
    </g>
  );
});
SampleSquare.displayName = "SampleSquare";

interface CornerValuesProps {
  grid: readonly (readonly number[])[];
  pitch: number;
  size?: number;
}

/** The number of each cell in its upper left corner, where points in the middle do not hide it. */
export const CornerValues = memo(({ grid, pitch, size = 13 }: CornerValuesProps) =>
  grid.map((row, i) =>
    row.map((value, j) => (
      <text
        key={`${i} ${j}`}
        className="sample-value"
        x={j * pitch + 5}
        y={i * pitch + size + 2}
        style={{ fontSize: `${size}px` }}
      >
        {formatNumber(value)}
      </text>
    )),
  ),
);
CornerValues.displayName = "CornerValues";
