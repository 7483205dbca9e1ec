import { memo } from "react";

export interface Tick {
  /** In pixels. */
  at: number;
  text: string;
}

interface AxesProps {
  /** Pixels of the plot; its lower left corner is at (0, height). */
  width: number;
  height: number;
  across: readonly Tick[];
  up: readonly Tick[];
}

/** Two axes with their numbers, and a faint line at every level. */
export const Axes = memo(
  ({ width, height, across, up }: AxesProps) => (
    <g>
      <path className="axes-lines level" d={up.map(({ at }) => `M0 ${at}H${width}`).join("")} />
      <path
        className="axes-lines"
        d={`M0 0V${height}H${width}${across.map(({ at }) => `M${at} ${height}v5`).join("")}`}
      />
      {across.map(({ at, text }) => (
        <text key={text} className="axes-number" x={at} y={height + 20} textAnchor="middle">
          {text}
        </text>
      ))}
      {up.map(({ at, text }) => (
        <text key={text} className="axes-number" x={-7} y={at + 4.5} textAnchor="end">
          {text}
        </text>
      ))}
    </g>
  ),
  (a, b) => JSON.stringify(a) === JSON.stringify(b),
);
Axes.displayName = "Axes";

/** A line through points, in tenths of a pixel. */
export function line(points: readonly (readonly [x: number, y: number])[]): string {
  return `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join("L")}`;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
