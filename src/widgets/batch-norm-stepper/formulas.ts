import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  output: String.raw`\sym{y}{y_{\slot{i}}} = \sym{gamma}{\gamma}\,\dfrac{\sym{x}{x_{\slot{i}}} - \sym{mu}{\mu}}{\sqrt{\sym{sigma}{\sigma^2} + \sym{epsilon}{\epsilon}}} + \sym{beta}{\beta} = {\sym{gamma}{\slot{gamma}} \cdot \dfrac{\sym{x}{\slot{x}} - \sym{mu}{\slot{usedMean}}}{\sqrt{\sym{sigma}{\slot{usedVariance}} + \sym{epsilon}{\slot{epsilon}}}} + \sym{beta}{\slot{beta}}} = \sym{y}{\slot{y}}`,
  gradient: String.raw`\dfrac{\partial L}{\partial \sym{x}{x_{\slot{i}}}} = \dfrac{\sym{gamma}{\gamma}}{\sqrt{\sym{sigma}{\sigma^2} + \sym{epsilon}{\epsilon}}}\big(\bar y_{\slot{i}} - \overline{\bar y} - \sym{x_hat}{\hat x_{\slot{i}}}\,\overline{\bar y \sym{x_hat}{\hat x}}\big) = {\slot{scale} \cdot \big(\slot{g} - \slot{gMean} - \sym{x_hat}{\slot{hat}} \cdot \slot{along}\big)} = \slot{dx}`,
  gradientEval: String.raw`\dfrac{\partial L}{\partial \sym{x}{x_{\slot{i}}}} = \dfrac{\sym{gamma}{\gamma}}{\sqrt{\sym{sigma}{\sigma_r^2} + \sym{epsilon}{\epsilon}}}\,\bar y_{\slot{i}} = {\slot{scale} \cdot \slot{g}} = \slot{dx}`,
  mean: String.raw`\sym{mu}{\mu} = \dfrac{\slot{sum}}{\slot{m}} = \sym{mu}{\slot{mean}}`,
  variance: String.raw`\sym{sigma}{\sigma^2} = \dfrac{1}{\slot{m}}\sum_i (\sym{x}{x_i} - \sym{mu}{\mu})^2 = \sym{sigma}{\slot{variance}}`,
  hat: String.raw`\sym{x_hat}{\hat x_{\slot{i}}} = \dfrac{\sym{x}{\slot{x}} - \sym{mu}{\slot{usedMean}}}{\slot{deviation}} = \sym{x_hat}{\slot{hatPlain}}`,
  affine: String.raw`\sym{y}{y_{\slot{i}}} = \sym{gamma}{\slot{gamma}} \cdot \sym{x_hat}{\slot{hat}} + \sym{beta}{\slot{beta}} = \sym{y}{\slot{y}}`,
  runningMean: String.raw`\sym{mu}{\mu_r} \leftarrow (1 - \sym{rho}{\rho})\,\sym{mu}{\mu_r} + \sym{rho}{\rho}\,\sym{mu}{\mu} = {(1 - \sym{rho}{\slot{rho}}) \cdot \slot{lastMean} + \sym{rho}{\slot{rho}} \cdot \slot{mean}} = \sym{mu}{\slot{runningMean}}`,
  runningVariance: String.raw`\sym{sigma}{\sigma_r^2} \leftarrow {(1 - \sym{rho}{\slot{rho}}) \cdot \slot{lastVariance} + \sym{rho}{\slot{rho}} \cdot \tfrac{\slot{m}}{\slot{m} - 1} \cdot \slot{variance}} = \sym{sigma}{\slot{runningVariance}}`,
  start: String.raw`\sym{mu}{\mu_r} = 0,\quad \sym{sigma}{\sigma_r^2} = 1`,
  forgotten: String.raw`(1 - \sym{rho}{\slot{rho}})^{\sym{t}{\slot{t}}} = \slot{forgotten}`,
  gradientSum: String.raw`\sum_i \dfrac{\partial L}{\partial \sym{x}{x_i}} = \slot{gradientSum}`,
  t: "t",
  gamma: String.raw`\gamma`,
  beta: String.raw`\beta`,
  rho: String.raw`\rho`,
  epsilon: String.raw`\epsilon`,
  i: "i",
  x: "x",
  g: String.raw`\bar y`,
});

/** Of the questions about this page. */
export const asked = compile({
  gamma: String.raw`\gamma = \slot{gamma}`,
  beta: String.raw`\beta = \slot{beta}`,
  epsilon: String.raw`\epsilon`,
  m: "m",
  less: "m - 1",
  statistics: String.raw`\mu = \slot{a},\quad \sigma = \slot{b}`,
  value: String.raw`y = \slot{gamma} \cdot \slot{hat} + \slot{beta} = \slot{answer}`,
  running: String.raw`(1 - \slot{rho}) \cdot \slot{old} + \slot{rho} \cdot \slot{batch} = \slot{answer}`,
});
