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
  const part = (from: number, to: number) => `M${x(from)} ${y}H${x(to)}v${height}H${x(from)}z`;
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
          <path className="cell border" d={part(-p, 0)} />
          <path className="cell border" d={part(i, i + p)} />
        </g>
      )}
      <path {...symbolProps("i")} className="cell in" d={part(0, i)} />
      {unused > 0 && <path className="cell ca-left" d={part(i + p - unused, i + p)} />}
      <path {...symbolProps("k_e")} className="cell-frame ker" d={part(window.first, window.last + 1)} />
      <path {...symbolProps("s")} className="ca-ticks" d={ticks} />
    </>
  );
}
