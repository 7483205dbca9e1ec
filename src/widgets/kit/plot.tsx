import { ticks } from "d3-array";
import type { ReactNode } from "react";
import { type SymbolName, symbolProps } from "../../symbols.ts";
import { Axes, line, tenth } from "./axes.tsx";
import { GridFigure } from "./grid.tsx";
import { formatNumber } from "./number.ts";
import { MathText, type Term } from "./svg.tsx";

export interface Scale {
  from: number;
  to: number;
  /** Equal steps are equal factors; both ends are above 0 then. */
  log?: boolean;
  /** The numbers that are written; round ones unless said. */
  ticks?: readonly number[];
  /** How a tick is written. */
  write?(value: number): string;
  /** What is counted, at the end of the axis. */
  name?: readonly Term[];
}

export interface PlotRoom {
  /** Pixels of a value, kept inside the plot. */
  x(value: number): number;
  y(value: number): number;
  /** The values at a pixel, for what is dragged. */
  atX(pixel: number): number;
  atY(pixel: number): number;
  width: number;
  height: number;
}

interface PlotProps {
  /** One sentence that states the relation shown. */
  label: string;
  caption?: ReactNode;
  x: Scale;
  y: Scale;
  width?: number;
  height?: number;
  /** Pixels left of the plot, for the numbers of the upward axis. */
  left?: number;
  /** Says that something in it can be dragged. */
  group?: boolean;
  children: (room: PlotRoom) => ReactNode;
}

/** Axes with their numbers on the pad, and what is drawn between them. Where there is less room, it is drawn smaller. */
export function Plot(props: PlotProps) {
  const { label, caption, x, y, width = 330, height = 210, left = 44, group, children } = props;
  const across = along(x, width);
  const up = along(y, height);
  const room: PlotRoom = {
    x: across.at,
    y: (value) => tenth(height - up.at(value)),
    atX: across.value,
    atY: (pixel) => up.value(height - pixel),
    width,
    height,
  };
  return (
    <GridFigure
      label={label}
      caption={caption}
      rows={height + 58}
      columns={width + left + 20}
      from={-left}
      fromRow={-26}
      pitch={1}
      {...(group && { group })}
    >
      <Axes
        width={width}
        height={height}
        across={across.ticks.map(({ value, text }) => ({ at: room.x(value), text }))}
        up={up.ticks.map(({ value, text }) => ({ at: room.y(value), text }))}
      />
      {children(room)}
      {x.name && <AxisName x={width + 14} y={height - 7} anchor="end" name={x.name} />}
      {y.name && <AxisName x={-left + 4} y={-12} anchor="start" name={y.name} />}
    </GridFigure>
  );
}

/** Over the curves. Words are set as words, symbols as in formulas. */
function AxisName({ name, ...at }: { x: number; y: number; anchor: "start" | "end"; name: readonly Term[] }) {
  const words = name.every((term) => typeof term === "string");
  if (!words) return <MathText {...at} terms={name} />;
  return (
    <text className="axes-number halo" x={at.x} y={at.y} textAnchor={at.anchor}>
      {name.join("")}
    </text>
  );
}

function along({ from, to, log = false, ticks: given, write = formatNumber }: Scale, length: number) {
  const scaled = (value: number) => (log ? Math.log(value) : value);
  const [low, high] = [scaled(from), scaled(to)];
  const part = (value: number) => Math.min(1, Math.max(0, (scaled(value) - low) / (high - low)));
  return {
    at: (value: number) => tenth(part(value) * length),
    value: (pixel: number) => {
      const place = low + (Math.min(length, Math.max(0, pixel)) / length) * (high - low);
      return log ? Math.exp(place) : place;
    },
    ticks: (given ?? (log ? decades(from, to) : ticks(from, to, 5))).map((value) => ({ value, text: write(value) })),
  };
}

/** Powers of ten, thinned out where there are many. */
function decades(from: number, to: number): number[] {
  const [first, last] = [Math.ceil(Math.log10(from) - 1e-9), Math.floor(Math.log10(to) + 1e-9)];
  const every = Math.max(1, Math.ceil((last - first) / 6));
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, i) => 10 ** (first + i * every));
}

interface CurveProps {
  room: PlotRoom;
  points: readonly (readonly [x: number, y: number])[];
  symbol?: SymbolName;
  /** `faint` for what is compared with; a colour of a role as `s-in` where no symbol gives one. */
  kind?: string;
}

/** A line through points, in values; those outside the plot are drawn at its edge. */
export function Curve({ room, points, symbol, kind = "" }: CurveProps) {
  const { className = "", ...linked } = symbol ? symbolProps(symbol) : {};
  return (
    <path
      {...linked}
      className={`curve ${kind} ${className}`}
      d={line(points.map(([x, y]) => [room.x(x), room.y(y)]))}
    />
  );
}

/** `count` points of a function, evenly spread over the plot's width. */
export function sampled(f: (x: number) => number, { from, to, log = false }: Scale, count = 121): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const part = i / (count - 1);
    const x = log ? from * (to / from) ** part : from + (to - from) * part;
    return [x, f(x)];
  });
}

interface MarkProps {
  room: PlotRoom;
  at: readonly [x: number, y: number];
  symbol?: SymbolName;
  terms?: readonly Term[];
  open?: boolean;
}

/** A dot at a place of the plot, with a label that stays inside. */
export function Mark({ room, at, symbol, terms, open = false }: MarkProps) {
  const [x, y] = [room.x(at[0]), room.y(at[1])];
  const toLeft = x > room.width * 0.6;
  return (
    <g {...(symbol && symbolProps(symbol))}>
      <circle className={`plot-mark ${open ? "open" : ""}`} cx={x} cy={y} r={5} />
      {terms && (
        <MathText
          x={toLeft ? x - 10 : x + 10}
          y={y < 30 ? y + 20 : y - 9}
          anchor={toLeft ? "end" : "start"}
          terms={terms}
        />
      )}
    </g>
  );
}

/** The axis of layers 0 to L: no fractions of a layer. */
export function layerAxis(L: number, name: string): Scale {
  return { from: 0, to: L, name: [name], ...(L < 5 && { ticks: Array.from({ length: L + 1 }, (_, l) => l) }) };
}

/** `10⁻⁶` for −6, and 1 for 0: how axes of powers are written. */
export function powerOfTen(power: number): string {
  if (power === 0) return "1";
  return `10${[...String(power)].map((sign) => (sign === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(sign)])).join("")}`;
}
