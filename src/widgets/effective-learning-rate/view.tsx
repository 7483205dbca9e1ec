import { balancedNorm, normsUnderDecay } from "../../math/weight-decay.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition, mostSteps } from "./index.ts";
import { texts } from "./texts.ts";

/** One in so many steps is drawn. */
const every = 10;
const across = {
  from: 0,
  to: mostSteps,
  ticks: [0, 500, 1000, 1500, 2000],
  name: [{ symbol: "t", letter: "t" }],
} as const;

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ eta, lambda, g, start, t }) => {
    const norms = normsUnderDecay(start, mostSteps, { eta, lambda, gradient: g });
    const norm = norms[t]!;
    return {
      norms,
      norm,
      rate: eta / norm ** 2,
      rest: lambda > 0 ? balancedNorm({ eta, lambda, gradient: g }) : undefined,
      turned: Math.atan2(eta * g, norm ** 2 * (1 - eta * lambda)),
    };
  },
  picture: ({ model: { norms, norm, rate, rest }, values: { eta, t: step }, t }) => {
    const drawn = norms.flatMap((each, i) => (i % every === 0 ? [[i, each] as const] : []));
    const top = Math.max(...norms, rest ?? 0) * 1.05;
    const fastest = Math.max(...drawn.map(([, each]) => eta / each ** 2));
    return (
      <Pad>
        <Plot
          label={t.figure(step, formatNumber(norm, 3))}
          caption={t.norm}
          x={across}
          y={{ from: 0, to: top, name: ["∥", { symbol: "w", letter: "w" }, "∥"] }}
          width={250}
          height={180}
        >
          {(room) => (
            <>
              {rest !== undefined && (
                <Curve
                  room={room}
                  kind="faint"
                  symbol="lambda"
                  points={[
                    [0, rest],
                    [mostSteps, rest],
                  ]}
                />
              )}
              <Curve room={room} points={drawn} symbol="w" />
              <Mark room={room} at={[step, norm]} symbol="w" />
            </>
          )}
        </Plot>
        <Plot
          label={t.rateFigure(formatNumber(rate))}
          caption={t.rate}
          x={across}
          y={{ from: Math.min(fastest / 1000, rate / 2), to: fastest, log: true }}
          width={250}
          height={180}
          left={64}
        >
          {(room) => (
            <>
              <Curve room={room} points={drawn.map(([i, each]) => [i, eta / each ** 2])} symbol="y" />
              <Mark room={room} at={[step, rate]} symbol="y" />
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  numbers: ({ values: { eta, lambda, g }, model: { norm, rate, rest = 0, turned } }) => ({
    eta: formatNumber(eta),
    lambda,
    g,
    norm: formatNumber(norm, 3),
    rate,
    rest: formatNumber(rest, 3),
    angle: Math.sqrt(2 * eta * lambda),
    turned,
  }),
  formula: "rate",
  result: ({ model: { norm, rate }, t }) => t.result(formatNumber(norm, 3), formatNumber(rate)),
  steps: ({ values: { lambda }, t }) => [
    { label: t.steps.step, of: "step", why: lambda > 0 ? t.why.step : t.why.none },
    { label: t.steps.rate, of: "rate", why: t.why.rate },
    { label: t.steps.turned, of: "turned" },
    ...(lambda > 0
      ? [
          { label: t.steps.balance, of: "balance" as const },
          { label: t.steps.angle, of: "angle" as const, why: t.why.angle },
        ]
      : []),
  ],
  presets: { page: {}, none: { lambda: 0, t: 2000 }, strong: { lambda: 0.1 }, long: { start: 5, t: 2000 } },
});
