import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, sampled } from "../kit/plot.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model, most, truth } from "./model.ts";
import { texts } from "./texts.ts";

const degrees = { from: 1, to: most, ticks: Array.from({ length: most }, (_, i) => i + 1) };
const round = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
const across = { from: -1, to: 1 };
const size = { width: 310, height: 220, left: 40 };

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { x, y, settings, test, bound, best, simplest, fit }, values: { d, n }, t }) => {
    const means = settings.map(({ mean }) => mean);
    const from = Math.min(...means, ...test) / 1.6;
    const to = Math.min(100 * from, 1.3 * Math.max(...means, ...test));
    // The curves are named where they are furthest apart, the upper one above its bar, the lower one below.
    const apart = settings.map(({ mean }, i) => Math.abs(Math.log(mean / test[i]!)));
    const named = apart.indexOf(Math.max(...apart.slice(1, -1)), 1);
    const { mean, standardError } = settings[named]!;
    const above = Math.max(mean + standardError, test[named]!);
    const below = Math.max(from, Math.min(mean - standardError, test[named]!));
    const upper = mean > test[named]!;
    const stiff = Math.min(...test.slice(0, 2), ...settings.slice(0, 2).map((each) => each.mean - each.standardError));
    const top = Math.max(1.5, ...y.map(Math.abs)) * 1.1;
    return (
      <Pad>
        <Plot
          {...size}
          label={t.errors(best, simplest)}
          caption={t.errorsCaption}
          x={{ ...degrees, name: [{ symbol: "t", letter: "d" }] }}
          y={{ from, to, log: true, ticks: round.filter((at) => at >= from && at <= to) }}
        >
          {(room) => (
            <>
              <path className="axes-lines" d={`M${room.x(d)} 0V${room.height}`} />
              <Curve room={room} points={[1, most].map((at) => [at, bound] as const)} kind="faint s-out" />
              <Curve room={room} points={test.map((value, i) => [i + 1, value])} symbol="x" />
              <Curve room={room} points={means.map((value, i) => [i + 1, value])} symbol="y" />
              <g className="s-out">
                {settings.map(({ mean, standardError }, i) => {
                  const ends = [mean + standardError, Math.max(from, mean - standardError)].map(room.y);
                  return <path key={i} className="dim" d={bar(room.x(i + 1), ends)} />;
                })}
              </g>
              <Mark room={room} at={[best, means[best - 1]!]} symbol="y" open />
              <Mark room={room} at={[simplest, means[simplest - 1]!]} symbol="y" />
              <MathText
                x={room.x(named + 1)}
                y={upper ? room.y(above) - 8 : room.y(below) + 18}
                terms={[{ symbol: "y", letter: "CV" }]}
              />
              <MathText
                x={room.x(named + 1)}
                y={upper ? room.y(below) + 18 : room.y(above) - 8}
                terms={[{ symbol: "x", letter: "Err" }]}
              />
              {/* Under the stiff curves on the left, if they run above the line. */}
              <MathText
                x={stiff > bound ? 4 : room.width}
                y={room.y(bound) + (stiff > bound ? 17 : -6)}
                anchor={stiff > bound ? "start" : "end"}
                terms={["+SE"]}
              />
            </>
          )}
        </Plot>
        <Plot {...size} label={t.fit(d, n)} caption={t.fitCaption(d)} x={across} y={{ from: -top, to: top }}>
          {(room) => (
            <>
              <g className="s-size">
                {x.map((at, i) => (
                  <circle key={i} className="plot-mark" cx={room.x(at)} cy={room.y(y[i]!)} r={3.2} />
                ))}
              </g>
              <Curve room={room} points={sampled(truth, across)} kind="faint" />
              <Curve room={room} points={fit} symbol="t" />
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  numbers: ({ values, model: { settings, off, test, bound, best, simplest } }) => {
    const at = (degree: number) => settings[degree - 1]!;
    const { mean, deviation, standardError } = at(values.d);
    return {
      ...values,
      sum: written(mean * values.k),
      mean: written(mean),
      s: written(deviation),
      se: written(standardError),
      off: written(off[values.d - 1]!),
      test: written(test[values.d - 1]!),
      best,
      simplest,
      least: at(best).mean,
      bestSe: at(best).standardError,
      bound,
      enough: at(simplest).mean,
      testBest: test[best - 1]!,
      testSimplest: test[simplest - 1]!,
    };
  },
  formula: "cv",
  result: ({ model: { best, simplest }, t }) => t.result(best, simplest),
  steps: ({ values: { d }, model: { settings, bound, best, simplest, test }, t }) => [
    {
      label: t.steps.cv,
      of: ["cv", "error"],
      why: settings[d - 1]!.mean <= bound ? t.why.fine : d < best ? t.why.low : t.why.high,
    },
    { label: t.steps.test, of: "test", why: t.why.test },
    { label: t.steps.best, of: ["best", "bound"] },
    { label: t.steps.rule, of: "rule" },
    {
      label: t.steps.refit,
      of: "refit",
      why: best === simplest ? t.why.same : test[simplest - 1]! < test[best - 1]! ? t.why.better : t.why.worse,
    },
  ],
  presets: { page: {}, rule: { d: 3 }, stiff: { d: 1 }, wild: { d: 12 }, noisy: { sigma: 1, n: 30, k: 5 } },
});

const written = (error: number) => formatNumber(error, error < 1000 ? 4 : 0);

/** A bar with its ends marked. */
const bar = (x: number, ends: number[]) => `M${x} ${ends.join("V")}${ends.map((y) => `M${x - 4} ${y}h8`).join("")}`;
