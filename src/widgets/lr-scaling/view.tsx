import { type ScalingRule, scaledRate, stepsPerEpoch, warmupRate } from "../../math/batch-size.ts";
import { symbolProps } from "../../symbols.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, type PlotRoom, sampled } from "../kit/plot.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

const across = { from: 1, to: 65536, log: true, ticks: [1, 16, 256, 4096, 65536], write: formatCount };

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ rule, eta, base, B, warmup, samples }) => {
    const target = scaledRate(eta, base, B, rule);
    const steps = (batch: number) => stepsPerEpoch(samples, Math.min(batch, samples));
    return {
      target,
      rates: (of: ScalingRule) => sampled((batch) => scaledRate(eta, base, batch, of), across, 61),
      noise: Math.sqrt(base / B),
      stepsBefore: steps(base),
      stepsAfter: steps(B),
      last: Math.max(10, 2 * warmup),
      tooLarge: { base: base > samples, B: B > samples },
    };
  },
  picture: ({ model: { target, rates, last }, values: { rule, eta, base, B, warmup }, t }) => (
    <Pad>
      <Plot
        label={t.figure(formatNumber(target))}
        caption={t.caption}
        x={{ ...across, name: [t.batch] }}
        y={{ from: 1e-5, to: 1e3, log: true, name: [{ symbol: "eta", letter: "η" }] }}
        width={300}
        left={64}
      >
        {(room) => (
          <>
            <Curve room={room} points={rates(rule === "linear" ? "sqrt" : "linear")} kind="faint s-size" />
            <Curve room={room} points={rates(rule)} symbol="eta" />
            <Mark room={room} at={[base, eta]} symbol="eta" open />
            <Target room={room} batch={B} rate={target} />
          </>
        )}
      </Plot>
      <Plot
        label={t.warmFigure(warmup, formatNumber(target))}
        caption={t.warm}
        x={{ from: 0, to: last, name: [t.epoch] }}
        y={{ from: 0, to: Math.max(target, eta), name: [{ symbol: "eta", letter: "η" }] }}
        width={300}
        left={64}
      >
        {(room) => (
          <Curve
            room={room}
            points={[0, warmup, last].map((epoch) => [epoch, warmupRate(epoch, eta, target, warmup)] as const)}
            symbol="eta"
          />
        )}
      </Plot>
    </Pad>
  ),
  problems: ({ model: { tooLarge }, values: { base, B, samples }, t }) => ({
    base: tooLarge.base ? t.tooLarge(formatCount(base), formatCount(samples)) : undefined,
    B: tooLarge.B ? t.tooLarge(formatCount(B), formatCount(samples)) : undefined,
  }),
  numbers: ({ values: { eta, base, B, warmup, samples }, model: { target, noise, stepsBefore, stepsAfter } }) => ({
    eta: formatNumber(eta),
    from: formatCount(base),
    to: formatCount(B),
    target,
    noise,
    samples: formatCount(samples),
    stepsBefore: formatCount(stepsBefore),
    stepsAfter: formatCount(stepsAfter),
    warmup,
    warmSteps: formatCount(warmup * stepsAfter),
  }),
  formula: ({ values }) => values.rule,
  result: ({ model: { target, stepsAfter }, t }) => t.result(formatNumber(target), formatCount(stepsAfter)),
  steps: ({ values: { rule }, t }) => [
    { label: t.steps.target, of: rule },
    { label: t.steps.noise, of: "noise", why: t.why.noise },
    { label: t.steps.before, of: "before" },
    { label: t.steps.after, of: "after" },
    { label: t.steps.warm, of: "warm" },
  ],
  presets: { goyal: {}, four: { B: 1024 }, adam: { rule: "sqrt" }, down: { B: 64 } },
});

/** The new rate; its value stands where the rising line is not, above it on the left or below it on the right. */
function Target({ room, batch, rate }: { room: PlotRoom; batch: number; rate: number }) {
  const [x, y] = [room.x(batch), room.y(rate)];
  const toLeft = x > room.width * 0.4;
  return (
    <g {...symbolProps("eta")}>
      <Mark room={room} at={[batch, rate]} />
      <MathText
        x={toLeft ? x - 10 : x + 8}
        y={toLeft ? Math.max(14, y - 9) : Math.min(room.height - 8, y + 20)}
        anchor={toLeft ? "end" : "start"}
        terms={[formatNumber(rate)]}
      />
    </g>
  );
}
