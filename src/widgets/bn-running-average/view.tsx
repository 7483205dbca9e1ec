import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, sampled } from "../kit/plot.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { expected, history, mostSteps, spreadAtRest, truth } from "./model.ts";
import { texts } from "./texts.ts";

const across = { from: 0, to: mostSteps };
const up = { from: 0, to: 8 };

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ rho, t, m, seed }) => {
    const { batches, running } = history(rho, m, seed);
    return { batches, running, mean: running[t]!, left: (1 - rho) ** t, spread: spreadAtRest(rho, m) };
  },
  picture: ({ model: { batches, running, mean }, values: { rho, t: step }, t }) => (
    <Pad>
      <Plot
        label={t.figure(step, formatNumber(mean, 2))}
        caption={t.caption}
        x={{ ...across, name: [{ symbol: "t", letter: "t" }] }}
        y={{ ...up, name: [{ symbol: "mu", letter: "μ" }] }}
        width={420}
      >
        {(room) => (
          <>
            <g className="s-in">
              {batches.slice(0, step).map((batch, i) => (
                <circle key={i} className="bn-batch" cx={room.x(i + 1)} cy={room.y(batch)} r={1.6} />
              ))}
            </g>
            <Curve room={room} points={sampled((at) => expected(rho, at), across, 201)} kind="faint" symbol="rho" />
            <Curve room={room} points={running.slice(0, step + 1).map((each, i) => [i, each])} symbol="mu" />
            <Mark room={room} at={[step, mean]} symbol="mu" />
            {/* Under the line that it rises to; at the start there is no room under it. */}
            <MathText
              x={step > mostSteps * 0.9 ? room.x(step) - 2 : room.x(step) + 10}
              y={room.y(mean) + (mean < 1.5 ? -9 : 22)}
              anchor={step > mostSteps * 0.9 ? "end" : "start"}
              terms={[{ symbol: "mu", letter: "μ", sub: "r" }, ` = ${formatNumber(mean, 2)}`]}
            />
          </>
        )}
      </Plot>
    </Pad>
  ),
  numbers: ({ values: { rho, t, m }, model: { batches, running, mean, left, spread } }) => ({
    rho,
    t,
    m,
    keep: formatNumber(1 - rho, 2),
    two: formatNumber(2 - rho, 2),
    truth: truth.variance,
    before: formatNumber(running[Math.max(0, t - 1)]!, 3),
    batch: formatNumber(batches[Math.max(0, t - 1)]!, 3),
    after: formatNumber(mean, 3),
    left,
    memory: Math.log(0.01) / Math.log1p(-rho),
    spread: formatNumber(spread, 3),
  }),
  formula: ({ values: { t } }) => (t === 0 ? "start" : "update"),
  result: ({ values: { t: step }, model: { mean, left }, t }) =>
    t.result(step, formatNumber(mean, 2), `${formatNumber(100 * left, 1)}%`),
  steps: ({ values: { t: step, rho }, t }) => [
    step === 0 ? { label: t.steps.start, of: "start" } : { label: t.steps.update, of: "update" },
    { label: t.steps.left, of: "left" },
    ...(rho < 1 ? [{ label: t.steps.memory, of: "memory" } as const] : []),
    { label: t.steps.spread, of: "spread", why: rho === 1 ? t.why.none : t.why.spread },
  ],
  presets: { page: {}, slow: { rho: 0.01, t: 60 }, none: { rho: 1, m: 2 }, large: { m: 256, t: 100 } },
});
