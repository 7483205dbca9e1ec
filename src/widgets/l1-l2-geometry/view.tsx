import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { Plane } from "./picture.tsx";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values, t, set }) => (
    <Pad>
      <Plane model={model} values={values} t={t} onMove={(a1, a2) => set({ a1, a2 })} />
    </Pad>
  ),
  numbers: ({ model: { solution, pull, loss, alpha }, values: { norm, t } }) => ({
    w1: formatNumber(solution[0], 3),
    w2: formatNumber(solution[1], 3),
    used: formatNumber(norm === "l1" ? Math.abs(solution[0]) + Math.abs(solution[1]) : Math.hypot(...solution), 3),
    t,
    g1: formatNumber(pull[0], 3),
    g2: formatNumber(pull[1], 3),
    alpha: formatNumber(alpha, 3),
    loss,
  }),
  formula: ({ values: { norm } }) => norm,
  result: ({ model: { solution }, t }) =>
    t.result(
      formatNumber(solution[0], 3),
      formatNumber(solution[1], 3),
      solution.filter((weight) => weight === 0).length,
    ),
  steps: ({ values: { norm }, model: { solution, inside }, t }) => {
    const corner = solution.some((weight) => weight === 0);
    const why = inside ? t.why.inside : norm === "l2" ? t.why.round : corner ? t.why.corner : t.why.edge;
    return [
      { label: t.steps.solution, of: norm, why },
      { label: t.steps.size, of: norm === "l1" ? "size1" : "size2" },
      { label: t.steps.pull, of: "pull" },
      { label: t.steps.alpha, of: norm === "l1" ? "alpha1" : "alpha2" },
      { label: t.steps.loss, of: "loss" },
    ];
  },
  presets: {
    page: {},
    circle: { norm: "l2" },
    edge: { t: 2 },
    valley: { kappa: 8, angle: 30, a1: 1.5, a2: 1.5 },
  },
});
