import { evaluated, folded } from "../../math/batch-norm.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { bracketed, formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

const across = { from: -4, to: 4 };
const most = 20;

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ w, b, gamma, beta, mu, variance, epsilon, x }) => {
    const [running, affine] = [
      { mean: mu, variance },
      { gamma, beta, epsilon },
    ];
    const z = w * x + b;
    return {
      z,
      y: evaluated(z, running, affine),
      root: Math.sqrt(variance + epsilon),
      ...folded(w, b, running, affine),
    };
  },
  picture: ({ model: { z, y, weight, bias }, values: { w, b, x }, t }) => (
    <Pad>
      <Plot
        label={t.figure(formatNumber(weight), formatNumber(bias))}
        caption={t.caption}
        x={{ ...across, name: [{ symbol: "x", letter: "x" }] }}
        y={{ from: -most, to: most }}
      >
        {(room) => (
          <>
            <Curve room={room} points={line(w, b)} kind="faint" symbol="w" />
            <Curve room={room} points={line(weight, bias)} symbol="y" />
            {Math.abs(z) <= most && <Mark room={room} at={[x, z]} open />}
            {Math.abs(y) <= most && <Mark room={room} at={[x, y]} symbol="y" terms={[formatNumber(y)]} />}
          </>
        )}
      </Plot>
    </Pad>
  ),
  numbers: ({ values, model: { z, y, root, weight, bias } }) => ({
    ...values,
    w: bracketed(values.w),
    b: bracketed(values.b),
    beta: bracketed(values.beta),
    mu: bracketed(values.mu),
    x: bracketed(values.x),
    z,
    y,
    root,
    weight,
    bias,
    biasSigned: bracketed(bias),
  }),
  formula: "weight",
  result: ({ model: { weight, bias, y }, t }) => t.result(formatNumber(weight), formatNumber(bias), formatNumber(y)),
  steps: ({ values: { gamma }, t }) => [
    { label: t.steps.inner, of: "inner" },
    { label: t.steps.normalised, of: "normalised" },
    { label: t.steps.weight, of: "weight", why: gamma === 0 ? t.why.off : undefined },
    { label: t.steps.bias, of: "bias" },
    { label: t.steps.folded, of: "folded", why: t.why.same },
  ],
  presets: { page: {}, torch: { epsilon: 0.00001 }, off: { gamma: 0 } },
});

/** The part of a line that is inside the plot. */
function line(slope: number, intercept: number): [number, number][] {
  const ends = slope === 0 ? [across.from, across.to] : [-most, most].map((y) => (y - intercept) / slope);
  const inside = ends.map((x) => Math.min(across.to, Math.max(across.from, x)));
  return inside.map((x) => [x, slope * x + intercept]);
}
