import { symbolProps } from "../../symbols.ts";
import { Arrow } from "../kit/diagram.tsx";
import { GridFigure } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Plot } from "../kit/plot.tsx";
import { draws, type Model } from "./model.ts";
import type { Texts } from "./texts.ts";

const [pitch, gap, radius] = [58, 190, 24];

interface PictureProps {
  model: Model;
  /** The unit looked at, from 1. */
  i: number;
  t: Texts;
}

/** Each activation, and what passes. */
export function Units({ model: { x, mask, y }, i, t, onChoose }: PictureProps & { onChoose(i: number): void }) {
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
            <Unit x={0} y={at} text={formatNumber(value, 2)} symbol="x" off={!kept} now={row === i - 1} />
            <Unit x={gap} y={at} text={formatNumber(y[row]!, 2)} symbol="y" off={!kept} now={row === i - 1} />
            {!kept && <path className="do-cross" d={`M-17 ${at - 17}l34 34m0 -34l-34 34`} />}
          </g>
        );
      })}
    </GridFigure>
  );
}

function Unit(props: { x: number; y: number; text: string; symbol: "x" | "y"; off: boolean; now: boolean }) {
  const { x, y, text, symbol, off, now } = props;
  return (
    <g {...symbolProps(symbol)}>
      <circle className={`do-unit ${off ? "off" : ""} ${now ? "now" : ""}`} cx={x} cy={y} r={radius} />
      <text className="num do-value" x={x} y={y + 5} textAnchor="middle">
        {text}
      </text>
    </g>
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
