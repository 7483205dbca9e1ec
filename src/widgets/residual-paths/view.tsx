import { ticks } from "d3-array";
import { symbolProps } from "../../symbols.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { Plot, type PlotRoom } from "../kit/plot.tsx";
import { Dimension } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { type Model, model, most } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { paths, gradient, around }, values: { n }, t }) => {
    const peak = Math.max(...paths, ...gradient);
    return (
      <Pad>
        <Plot
          label={t.result(100 * most, stretch(around.paths), stretch(around.gradient))}
          caption={t.caption}
          x={{ from: -0.5, to: n + 0.5 + 0.06 * (n + 1), ticks: ticks(0, n, Math.min(n, 6)), name: [{ letter: "k" }] }}
          y={{ from: 0, to: 1.4 * peak, ticks: ticks(0, peak, 4), name: [t.share] }}
          width={340}
          height={230}
        >
          {(room) => (
            <>
              <Steps room={room} shares={paths} of={around.paths} symbol="x" name={t.lines.paths} y={20} />
              <Steps room={room} shares={gradient} of={around.gradient} symbol="y" name={t.lines.gradient} y={48} />
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  numbers: ({ values: { n, gain }, model: { paths, gradient, total, mean } }) => {
    const [k, middle] = [gradient.indexOf(Math.max(...gradient)), Math.floor(n / 2)];
    return {
      ...{ n, gain, mean, k, middle },
      total: formatNumber(total),
      top: gradient[k]!,
      half: formatNumber(paths[middle]!, 5),
      count: count(2 ** n),
      ways: count(Math.round(paths[middle]! * 2 ** n)),
    };
  },
  formula: "share",
  result: ({ model: { around }, t }) => t.result(100 * most, stretch(around.paths), stretch(around.gradient)),
  steps: ({ model: { around }, values: { gain }, t }) => [
    { label: t.steps.count, of: "count", why: t.why.count },
    { label: t.steps.middle, of: "middle" },
    { label: t.steps.lengths, of: "lengths", numbers: held(around.paths) },
    { label: t.steps.total, of: "total", why: t.why.total },
    { label: t.steps.share, of: "share", why: gain === 1 ? t.why.same : undefined },
    { label: t.steps.mean, of: "mean", why: t.why.mean },
    { label: t.steps.carried, of: "carried", numbers: held(around.gradient) },
  ],
  presets: { page: {}, equal: { gain: 1 }, weak: { gain: 0.05 }, three: { n: 3, gain: 0.5 } },
});

type Stretch = Model["around"]["paths"];

interface StepsProps {
  room: PlotRoom;
  shares: readonly number[];
  of: Stretch;
  symbol: "x" | "y";
  name: string;
  /** Of the line over the stretch that holds most. */
  y: number;
}

/** A step for each length, as high as its share, and a line over most of it. */
function Steps({ room, shares, of, symbol, name, y }: StepsProps) {
  const { className, ...linked } = symbolProps(symbol);
  const [from, to] = [room.x(of.first - 0.5), room.x(of.last + 0.5)];
  const outline = shares.map((share, k) => `V${room.y(share)}H${room.x(k + 0.5)}`).join("");
  return (
    <>
      <path {...linked} className={`${className} area`} d={`M0 ${room.height}${outline}V${room.height}z`} />
      <Dimension
        {...{ symbol, from, to, y }}
        {...(to - from < room.width / 2 && { beside: from + to > room.width ? "left" : "right" })}
        terms={[`${name} ${formatNumber(100 * of.held, 1)}%`]}
      />
    </>
  );
}

function held({ first, last, held }: Stretch) {
  return { first, last, held: formatNumber(held, 5) };
}

function stretch({ first, last }: Stretch): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** Whole while doubles hold it. */
function count(value: number): string {
  return value < 2 ** 50 ? formatCount(value) : formatNumber(value);
}
