import { explorer, Pad } from "../kit/explorer.tsx";
import { Formula } from "../kit/formula.tsx";
import { ListField } from "../kit/list-field.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { model } from "./model.ts";
import { Tables } from "./picture.tsx";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values: { mode }, t, set }) => (
    <Pad>
      <Tables model={model} mode={mode} t={t} onChoose={set} />
    </Pad>
  ),
  controls: ["mode", "B", "D", "bump", "gamma", "beta", "epsilon"],
  extra: ({ language, instance, values, t, set }) => (
    <div className="ctl">
      <ListField
        id={`${instance}-x`}
        language={language}
        param={{ ...params.x, name: { zh: t.list, en: t.list } }}
        value={values.x}
        onChange={(x) => set({ x })}
        symbol="x"
        sign={<Formula of={formulas.x} />}
        columns={values.D}
      />
    </div>
  ),
  numbers: ({ model: { table, output, at, set, mean, variance, hat }, values: { gamma, beta, epsilon } }) => ({
    gamma: signed(gamma),
    beta: signed(beta),
    epsilon: formatNumber(epsilon, 8),
    x: table[at.row]![at.column]!,
    y: output[at.row]![at.column]!,
    m: set.length,
    sum: set.reduce((sum, place) => sum + table[place.row]![place.column]!, 0),
    mean: signed(mean),
    variance,
    deviation: Math.sqrt(variance + epsilon),
    hat: signed(hat),
  }),
  formula: "output",
  result: ({ model: { output, at, set }, values: { mode }, t }) =>
    t.result(mode, set.length, formatNumber(output[at.row]![at.column]!)),
  steps: ({ model: { variance, at, changed, hat }, values: { mode, bump }, t }) => [
    { label: t.steps.mean, of: "mean", why: t.why[mode] },
    { label: t.steps.variance, of: "variance", why: variance === 0 ? t.why.nothing : undefined },
    { label: t.steps.hat, of: "hat", numbers: { hat } },
    {
      label: t.steps.affine,
      of: "affine",
      why:
        bump === 0
          ? undefined
          : t.why.changed(changed.filter(({ row, column }) => row === at.row && column === at.column).length),
    },
  ],
  presets: {
    rows: {},
    columns: { mode: "bn" },
    kept: { bump: 5 },
    bumped: { mode: "bn", bump: 5 },
    one: { mode: "bn", B: 1 },
    padded: { mode: "bn", x: [1, 2, 3, 4, 2, 4, 6, 8, 0, 0, 0, 0, 0, 0, 0, 0] },
    outlier: { mode: "bn", x: [1, 2, 3, 4, 2, 4, 6, 8, -1, 0, 0, 1, 99, 10, 10, 10] },
  },
});

function signed(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}
