import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { Plane } from "./picture.tsx";
import { texts } from "./texts.ts";

const sizes = { half: "sizeHalf", l1: "size1", l2: "size2", max: "sizeMax" } as const;
const alphas = { l1: "alpha1", l2: "alpha2", max: "alphaMax" } as const;

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
  numbers: ({ model: { solution, used, pull, loss, alpha = 0 }, values: { t } }) => ({
    w1: formatNumber(solution[0], 3),
    w2: formatNumber(solution[1], 3),
    used: formatNumber(used, 3),
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
  steps: ({ values: { norm }, model: { cone, inside }, t }) => {
    const why = inside ? t.why.inside : cone && norm !== "l2" ? t.why.corner[norm] : t.why.edge[norm];
    return [
      { label: t.steps.solution, of: norm, why },
      { label: t.steps.size, of: sizes[norm] },
      { label: t.steps.pull, of: "pull" },
      ...(norm === "half" ? [] : [{ label: t.steps.alpha, of: alphas[norm] }]),
      { label: t.steps.loss, of: "loss" },
    ];
  },
  presets: {
    page: {},
    circle: { norm: "l2" },
    half: { norm: "half" },
    max: { norm: "max" },
    edge: { t: 2 },
    valley: { kappa: 8, angle: 30, a1: 1.5, a2: 1.5 },
  },
});
