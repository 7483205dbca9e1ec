import { symbolProps } from "../../symbols.ts";
import type { Model } from "./model.ts";

interface BarProps {
  model: Model;
  /** Left edge of a cell, and pixels a cell. */
  x(cell: number): number;
  pitch: number;
  y: number;
  height: number;
}

/** Stops nearer than this are one line. */
const leastTick = 3;

/** The whole padded input as a bar: zeros dashed, the window at its stop, cells that no window reaches, all stops. */
export function Bar({ model, x, pitch, y, height }: BarProps) {
  const { shown, unused, window, output } = model;
  const { i, p, s } = shown;
  const part = (from: number, to: number) => ({ x: x(from), y, width: Math.max(0, x(to) - x(from)), height });
  const below = y + height + 4;
  const stops = Array.from({ length: output }, (_, stop) => stop);
  const stop = (n: number) => x(n * s - p + 0.5);
  const ticks =
    s * pitch >= leastTick
      ? stops.map((n) => `M${stop(n)} ${below}v6`).join("")
      : `M${stop(0)} ${below + 3}H${stop(output - 1)}`;
  return (
    <>
      {p > 0 && (
        <g {...symbolProps("p")} className="ca-zeros">
          <rect className="cell border" {...part(-p, 0)} />
          <rect className="cell border" {...part(i, i + p)} />
        </g>
      )}
      <rect {...symbolProps("i")} className="cell in" {...part(0, i)} />
      {unused > 0 && <rect className="cell ca-left" {...part(i + p - unused, i + p)} />}
      <rect {...symbolProps("k_e")} className="cell-frame ker" {...part(window.first, window.last + 1)} />
      <path {...symbolProps("s")} className="ca-ticks" d={ticks} />
    </>
  );
}
