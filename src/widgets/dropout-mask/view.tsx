import { explorer, Pad } from "../kit/explorer.tsx";
import { Lists } from "../kit/lists.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { model } from "./model.ts";
import { Means, Units } from "./picture.tsx";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values: { i }, t, set }) => (
    <Pad>
      <Units model={model} i={i} t={t} onChoose={(to) => set({ i: to })} />
      <Means model={model} i={i} t={t} />
    </Pad>
  ),
  controls: ["mode", "form", "p", "i", "seed"],
  extra: (shown) => <Lists {...shown} {...{ params, formulas }} symbols={{ x: "x" }} />,
  numbers: ({ model: { x, mask, y, mean, variance, sum }, values: { p, i, form } }) => ({
    i,
    p,
    m: mask[i - 1]!,
    x: factor(x[i - 1]!),
    y: y[i - 1]!,
    mask: mask.join(", "),
    out: y.map((value) => formatNumber(value)).join(", "),
    kept: factor(form === "inverted" ? x[i - 1]! / (1 - p) : x[i - 1]!),
    mean,
    variance,
    sum,
  }),
  formula: ({ values: { mode, form } }) => (mode === "train" ? form : form === "inverted" ? "identity" : "shrunk"),
  result: ({ model: { mask, scale }, values: { mode }, t }) =>
    mode === "train"
      ? t.result(mask.filter(Boolean).length, mask.length, formatNumber(scale))
      : t.testing(formatNumber(scale)),
  steps: ({ values: { mode, form, p }, t }) => [
    ...(mode === "train" ? [{ label: t.steps.mask, of: "mask" as const, why: t.why.mask(formatNumber(p)) }] : []),
    { label: t.steps.output, of: "output" },
    ...(mode === "train"
      ? ([
          { label: t.steps.mean, of: "mean", why: form === "inverted" ? t.why.kept : t.why.shrunk },
          { label: t.steps.variance, of: form === "inverted" ? "variance" : "varianceOriginal" },
          { label: t.steps.sum, of: "sum", why: t.why.sum },
        ] as const)
      : []),
  ],
  presets: { half: {}, quarter: { p: 0.25 }, testing: { mode: "eval" }, original: { form: "original" } },
});

function factor(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}
