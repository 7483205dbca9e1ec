import { explorer, Pad } from "../kit/explorer.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { Board, Rows } from "./picture.tsx";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values, t }) => (
    <Pad>{values.view === "1d" ? <Rows model={model} t={t} /> : <Board model={model} t={t} />}</Pad>
  ),
  numbers: ({ model: { n, k, s, counts, total } }) => ({
    n,
    k,
    s,
    o: counts.length,
    total,
    each: Math.floor(k / s),
    rest: k % s,
  }),
  formula: ({ model }) => (model.even ? "even" : "uneven"),
  result: ({ model, t }) => {
    const { k, s, view, even, interior } = model;
    const two = view === "2d" && interior && k >= s && !even;
    return t.sentence(`${t.verdict(model)}${two ? t.inTwo(t.verdict2(model)) : ""}`);
  },
  steps: ({ model: { groups, even }, t }) => [
    { label: t.steps.length, of: "length" },
    { label: t.steps.divide, of: "count", why: t.whyDivide(even) },
    ...groups.map((weights, r) => ({
      label: t.steps.group(r),
      of: "group" as const,
      numbers: { r, c: weights.length },
      why: weights.length > 0 ? t.weights(weights.map((a) => `w${subscript(a)}`).join(", ")) : t.noWeights,
    })),
    { label: t.steps.total, of: "total", why: t.whyTotal },
  ],
  presets: { uneven: {}, even: { k: 4 }, dcgan: { k: 5 }, holes: { k: 1, s: 2, n: 6 } },
});

function subscript(digit: number): string {
  return "₀₁₂₃₄₅₆₇₈₉"[digit] ?? "";
}
