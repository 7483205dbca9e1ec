import { symbolProps } from "../../symbols.ts";
import { Arrow } from "../kit/diagram.tsx";
import { block, Cells, GridFigure, Struck } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Plot } from "../kit/plot.tsx";
import { channels, side } from "./index.ts";
import { draws, type Maps, type Model } from "./model.ts";
import type { Texts } from "./texts.ts";

/** Many units stand closer, and are smaller. */
const sizes = (count: number) => (count > 6 ? { pitch: 34, radius: 16 } : { pitch: 58, radius: 24 });
const gap = 190;

interface PictureProps {
  model: Model;
  /** The unit looked at, from 1. */
  i: number;
  t: Texts;
}

/** Each activation, and what passes. */
export function Units({ model: { x, mask, y }, i, t, onChoose }: PictureProps & { onChoose(i: number): void }) {
  const { pitch, radius } = sizes(x.length);
  const place = (row: number) => (row + 0.5) * pitch;
  return (
    <GridFigure
      label={t.figure(listed(x), listed(y))}
      caption={t.units}
      rows={x.length * pitch}
      columns={gap + 2 * radius + 8}
      from={-radius - 4}
      fromRow={0}
      pitch={1}
      choice={{
        at: { row: i - 1, column: 0 },
        rows: x.length,
        columns: 1,
        wide: true,
        text: t.pick(i, formatNumber(x[i - 1]!), formatNumber(y[i - 1]!)),
        under: ({ row }) => ({ row: Math.floor(row / pitch), column: 0 }),
        onChoose: ({ row }) => onChoose(row + 1),
      }}
    >
      {x.map((value, row) => {
        const kept = mask[row] === 1;
        const at = place(row);
        return (
          <g key={row}>
            <g {...symbolProps("m")}>
              <Arrow
                through={[
                  [radius + 4, at],
                  [gap - radius - 6, at],
                ]}
                kind={kept ? "" : "off"}
              />
            </g>
            <Unit
              x={0}
              y={at}
              text={formatNumber(value, 2)}
              symbol="x"
              {...{ radius }}
              off={!kept}
              now={row === i - 1}
            />
            <Unit
              x={gap}
              y={at}
              text={formatNumber(y[row]!, 2)}
              symbol="y"
              {...{ radius }}
              off={!kept}
              now={row === i - 1}
            />
            {!kept && <path className="do-cross" d={cross(at, radius * 0.7)} />}
          </g>
        );
      })}
    </GridFigure>
  );
}

function cross(at: number, half: number): string {
  return `M${-half} ${at - half}l${2 * half} ${2 * half}m0 ${-2 * half}l${-2 * half} ${2 * half}`;
}

interface UnitProps {
  x: number;
  y: number;
  radius: number;
  text: string;
  symbol: "x" | "y";
  off: boolean;
  now: boolean;
}

function Unit({ x, y, radius, text, symbol, off, now }: UnitProps) {
  return (
    <g {...symbolProps(symbol)}>
      <circle className={`do-unit ${off ? "off" : ""} ${now ? "now" : ""}`} cx={x} cy={y} r={radius} />
      <text className={`num do-value ${radius < 20 ? "small" : ""}`} x={x} y={y + 5} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

/** The channels side by side, without what is dropped. */
export function Dropped({ maps: { masks, kept, cells }, t }: { maps: Maps; t: Texts }) {
  const size = 15;
  const across = channels / 2;
  const whole = across * (side + 1) - 1;
  return (
    <GridFigure
      label={t.mapsFigure(kept, cells)}
      caption={t.maps(channels, side)}
      rows={whole}
      columns={whole}
      pitch={size}
    >
      {masks.map((mask, c) => {
        const from = { row: Math.floor(c / across) * (side + 1), column: (c % across) * (side + 1) };
        const places = block(side, side, from);
        const gone = places.filter((_, cell) => mask[cell] === 0);
        return (
          <g key={c}>
            <Cells at={places.filter((_, cell) => mask[cell] === 1)} pitch={size} kind="in" symbol="x" shade={0.55} />
            <Cells at={gone} pitch={size} />
            <Struck at={gone} pitch={size} />
          </g>
        );
      })}
    </GridFigure>
  );
}

/** How the share of dropped cells settles. */
export function Shares({ maps: { shares }, p, t }: { maps: Maps; p: number; t: Texts }) {
  const share = formatNumber(shares.at(-1)!, 2);
  return (
    <Plot
      label={t.shareFigure(share, formatNumber(p))}
      caption={t.share(draws)}
      x={{ from: 0, to: draws, name: [t.times] }}
      y={{ from: 0, to: 1 }}
      width={300}
      height={206}
    >
      {(room) => (
        <>
          <path className="curve faint" d={`M0 ${room.y(p)}H${room.width}`} />
          <Curve room={room} points={shares.map((value, at) => [at + 1, value])} symbol="m" />
        </>
      )}
    </Plot>
  );
}

/** How the mean over masks settles. */
export function Means({ model: { x, means, mean }, i, t }: PictureProps) {
  const scales = { x: { from: 0, to: draws, name: [t.times] }, y: bounds(means.flat(), x) };
  const series = (unit: number) => means.map((row, at) => [at + 1, row[unit]!] as const);
  return (
    <Plot label={t.plotFigure(i, formatNumber(mean))} caption={t.plot(draws)} {...scales} width={300} height={206}>
      {(room) => (
        <>
          {x.map(
            (_, unit) => unit !== i - 1 && <Curve key={unit} room={room} points={series(unit)} kind="faint s-size" />,
          )}
          <path className="curve faint" d={`M0 ${room.y(mean)}H${room.width}`} />
          <Curve room={room} points={series(i - 1)} symbol="y" />
        </>
      )}
    </Plot>
  );
}

function bounds(values: readonly number[], x: readonly number[]) {
  const settled = values.slice(5 * x.length);
  const low = Math.floor(Math.min(0, ...x, ...settled));
  return { from: low, to: Math.max(low + 1, Math.ceil(Math.max(...x, ...settled))) };
}

function listed(values: readonly number[]): string {
  return values.map((value) => formatNumber(value)).join(", ");
}
