import { explorer, Pad } from "../kit/explorer.tsx";
import { Lists } from "../kit/lists.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { type Model, model } from "./model.ts";
import { Backward, Forward, History } from "./picture.tsx";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values: { view }, t, set }) => {
    const Lines = view === "forward" ? Forward : Backward;
    return (
      <Pad>
        <Lines model={model} t={t} onChoose={(i) => set({ i })} />
        <History model={model} t={t} />
      </Pad>
    );
  },
  controls: ["mode", "view", "t", "gamma", "beta", "rho", "epsilon", "i"],
  extra: (shown) => (
    <Lists
      {...shown}
      {...{ params, formulas }}
      symbols={shown.values.view === "forward" ? { x: "x" } : { x: "x", g: "y" }}
      problems={{ x: shown.model.single ? shown.t.single : undefined }}
    />
  ),
  numbers: ({ model, values: { t, gamma, beta, rho, epsilon } }) => {
    const { x, mean, variance, hat, y, used, running, history, g, gradient, at } = model;
    const last = history.at(-2) ?? running;
    return {
      i: at + 1,
      t,
      gamma: signed(gamma),
      beta: signed(beta),
      rho,
      epsilon: formatNumber(epsilon, 8),
      m: x.length,
      x: x[at]!,
      sum: x.reduce((sum, value) => sum + value, 0),
      mean: signed(mean),
      variance,
      usedMean: signed(used.mean),
      usedVariance: used.variance,
      deviation: Math.sqrt(used.variance + epsilon),
      hat: signed(hat[at]!),
      hatPlain: hat[at]!,
      y: y[at]!,
      lastMean: signed(last.mean),
      lastVariance: last.variance,
      runningMean: running.mean,
      runningVariance: running.variance,
      forgotten: (1 - rho) ** t,
      ...gradientNumbers(model, gamma, epsilon),
      g: signed(g[at]!),
      dx: gradient[at]!,
      gradientSum: formatNumber(
        gradient.reduce((sum, value) => sum + value, 0),
        6,
      ),
    };
  },
  formula: ({ values: { view, mode } }) =>
    view === "forward" ? "output" : mode === "train" ? "gradient" : "gradientEval",
  result: ({ model: { y, gradient, at, single }, values: { mode, view }, t }) =>
    single
      ? t.single
      : view === "forward"
        ? t.result(formatNumber(y[at]!), mode === "train")
        : t.resultGradient(formatNumber(gradient[at]!)),
  steps: ({ values: { mode, view, t: done }, model: { single }, t }) => {
    const training = mode === "train";
    if (view === "backward")
      return [
        {
          label: t.labels.gradient,
          of: training ? "gradient" : "gradientEval",
          why: training ? t.why.coupled : t.why.apart,
        },
        ...(training ? [{ label: t.labels.sum, of: "gradientSum" as const }] : []),
      ];
    const statistics = [
      { label: t.labels.mean, of: "mean" as const },
      { label: t.labels.variance, of: "variance" as const, why: t.why.biased },
    ];
    const running =
      done > 0 && !single
        ? [
            { label: t.labels.runningMean, of: "runningMean" as const },
            { label: t.labels.runningVariance, of: "runningVariance" as const, why: t.why.unbiased },
            { label: t.labels.forgotten, of: "forgotten" as const },
          ]
        : [{ label: t.labels.start, of: "start" as const }];
    const output = [
      { label: t.labels.hat, of: "hat" as const, why: training ? undefined : t.why.eval },
      { label: t.labels.affine, of: "affine" as const },
    ];
    return training ? [...statistics, ...output, ...running] : [...running, ...output];
  },
  presets: {
    page: {},
    testing: { mode: "eval" },
    settled: { mode: "eval", t: 60 },
    two: { x: [0, 10], i: 2 },
    gradient: { view: "backward", gamma: 2, beta: 0.5 },
  },
});

/** The parts of the gradient's formula. */
function gradientNumbers({ g, hat, used }: Model, gamma: number, epsilon: number) {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    scale: formatNumber(gamma / Math.sqrt(used.variance + epsilon)),
    gMean: signed(mean(g)),
    along: signed(mean(g.map((value, i) => value * hat[i]!))),
  };
}

function signed(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}
