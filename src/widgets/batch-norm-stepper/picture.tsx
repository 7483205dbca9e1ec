import { ticks } from "d3-array";
import { type SymbolName, symbolProps } from "../../symbols.ts";
import { tenth } from "../kit/axes.tsx";
import { GridFigure } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot } from "../kit/plot.tsx";
import { MathText } from "../kit/svg.tsx";
import type { Model } from "./model.ts";
import type { Texts } from "./texts.ts";

const [width, pitch] = [380, 74];

const accents = { hat: "l4.5 -3.5l4.5 3.5", bar: "h9" } as const;

interface PictureProps {
  model: Model;
  t: Texts;
  /** The value looked at, from 1. */
  onChoose(i: number): void;
}

interface Line {
  symbol: SymbolName;
  letter: string;
  /** Drawn over the letter: the face of formulas has no accents. */
  accent?: keyof typeof accents;
  values: readonly number[];
}

/** The same values on number lines one below the other, joined. */
function NumberLines(props: PictureProps & { lines: readonly Line[]; label: string; caption: string }) {
  const { model, t, lines, label, caption, onChoose } = props;
  const { x, y, at } = model;
  const scales = lines.map(({ values }) => scaleOf(values));
  const places = lines.map(({ values }, row) => values.map((value) => scales[row]!.at(value)));
  const height = (row: number) => 30 + row * pitch;
  return (
    <GridFigure
      label={label}
      caption={caption}
      rows={(lines.length - 1) * pitch + 66}
      columns={width + 56}
      from={-34}
      fromRow={0}
      pitch={1}
      choice={{
        at: { row: 0, column: at },
        rows: 1,
        columns: x.length,
        text: t.pick(at + 1, formatNumber(x[at]!), formatNumber(y[at]!)),
        // The nearest dot of the first line.
        under: ({ column }) => ({ row: 0, column: nearest(places[0]!, column) }),
        onChoose: ({ column }) => onChoose(column + 1),
      }}
    >
      {places
        .slice(1)
        .map((line, row) =>
          line.map((place, i) => (
            <path
              key={`${row} ${i}`}
              className={`bn-thread ${i === at ? "now" : ""}`}
              d={`M${places[row]![i]} ${height(row)}L${place} ${height(row + 1)}`}
            />
          )),
        )}
      {lines.map(({ symbol, letter, accent }, row) => (
        <g key={row}>
          <path className="axes-lines" d={`M0 ${height(row)}H${width}`} />
          {scales[row]!.ticks.map(({ place, text }) => (
            <g key={text}>
              <path className="axes-lines" d={`M${place} ${height(row)}v5`} />
              <text className="axes-number halo" x={place} y={height(row) + 21} textAnchor="middle">
                {text}
              </text>
            </g>
          ))}
          <MathText x={-16} y={height(row) + 5} terms={[{ symbol, letter }]} />
          {accent && (
            <path
              className={`bn-accent ${symbolProps(symbol).className}`}
              d={`M-19.5 ${height(row) - 6.5}${accents[accent]}`}
            />
          )}
        </g>
      ))}
      {lines.map(({ symbol }, row) => (
        <g key={row} {...symbolProps(symbol)}>
          {places[row]!.map((place, i) => (
            <circle
              key={i}
              className={`plot-mark ${i === at ? "" : "open"}`}
              cx={place}
              cy={height(row)}
              r={i === at ? 6.5 : 5}
            />
          ))}
        </g>
      ))}
    </GridFigure>
  );
}

export function Forward(props: PictureProps) {
  const { x, hat, y } = props.model;
  return (
    <NumberLines
      {...props}
      label={props.t.figure(listed(x), listed(y))}
      caption={props.t.axes}
      lines={[
        { symbol: "x", letter: "x", values: x },
        { symbol: "x_hat", letter: "x", accent: "hat", values: hat },
        { symbol: "y", letter: "y", values: y },
      ]}
    />
  );
}

export function Backward(props: PictureProps) {
  const { g, gradient } = props.model;
  return (
    <NumberLines
      {...props}
      label={props.t.gradientFigure(listed(g), listed(gradient))}
      caption={props.t.gradients}
      lines={[
        { symbol: "y", letter: "y", accent: "bar", values: g },
        { symbol: "x", letter: "dx", values: gradient },
      ]}
    />
  );
}

/** How the running statistics come near those of the batch, were it the same at every step. */
export function History({ model: { history, mean, variance, running, x }, t }: Omit<PictureProps, "onChoose">) {
  const steps = history.length - 1;
  const unbiased = x.length < 2 ? variance : (variance * x.length) / (x.length - 1);
  const all = [0, 1, mean, unbiased];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const across = { from: 0, to: Math.max(10, steps), name: [{ symbol: "t" as const, letter: "t" }] };
  return (
    <Plot
      label={t.historyFigure(steps, formatNumber(running.mean), formatNumber(running.variance))}
      caption={t.history}
      x={across}
      y={{ from: low, to: high > low ? high : low + 1 }}
      width={230}
      height={150}
    >
      {(room) => (
        <>
          <path {...symbolProps("mu")} className="curve faint s-size" d={`M0 ${room.y(mean)}H${room.width}`} />
          <path {...symbolProps("sigma")} className="curve faint s-gap" d={`M0 ${room.y(unbiased)}H${room.width}`} />
          <Curve room={room} points={history.map((at, step) => [step, at.mean] as const)} symbol="mu" />
          <Curve room={room} points={history.map((at, step) => [step, at.variance] as const)} symbol="sigma" />
          <Mark room={room} at={[steps, running.mean]} symbol="mu" terms={[{ symbol: "mu", letter: "μ", sub: "r" }]} />
          <Mark
            room={room}
            at={[steps, running.variance]}
            symbol="sigma"
            terms={[{ symbol: "sigma", letter: "σ²", sub: "r" }]}
          />
        </>
      )}
    </Plot>
  );
}

function scaleOf(values: readonly number[]) {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = high - low < 1e-6 ? 1 : (high - low) * 0.04;
  const [from, to] = [low - room, high + room];
  const at = (value: number) => tenth(((value - from) / (to - from)) * width);
  return { at, ticks: ticks(from, to, 6).map((value) => ({ place: at(value), text: formatNumber(value) })) };
}

function nearest(places: readonly number[], x: number): number {
  return places.reduce((best, place, i) => (Math.abs(place - x) < Math.abs(places[best]! - x) ? i : best), 0);
}

function listed(values: readonly number[]): string {
  return values.map((value) => formatNumber(value)).join(", ");
}
