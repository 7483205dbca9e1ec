import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model, shareOf } from "./model.ts";
import { Splits } from "./picture.tsx";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, t, set }) => (
    <Pad>
      <Splits model={model} t={t} onChoose={(f) => set({ f })} />
    </Pad>
  ),
  controls: ({ values: { kind, shuffle } }) => [
    "kind",
    "n",
    ...(kind === "loo" ? [] : (["k"] as const)),
    "f",
    ...(kind === "plain" || kind === "stratified" ? (["shuffle"] as const) : []),
    ...(shuffle && (kind === "plain" || kind === "stratified") ? (["seed"] as const) : []),
  ],
  problems: ({ model: { problem }, values, t }) => ({ k: problem && t.problem(problem, values.k, values.n) }),
  numbers: ({ model: { k, f, splits, classes }, values: { n } }) => {
    const { train, valid } = splits[f - 1]!;
    const held = shareOf(classes, valid);
    const all = shareOf(classes, [...classes.keys()]);
    return {
      n,
      k,
      f,
      more: k + 1,
      base: Math.floor(n / k),
      rest: n % k,
      extra: f <= n % k ? 1 : 0,
      valid: valid.length,
      train: train.length,
      unused: n - train.length - valid.length,
      b: held.b,
      share: formatNumber((100 * held.b) / held.of, 0),
      allB: all.b,
      allShare: formatNumber((100 * all.b) / n, 0),
    };
  },
  formula: ({ values: { kind } }) => (kind === "time" ? "time" : kind === "group" ? "counted" : "size"),
  result: ({ model: { k, f, splits }, t }) => t.result(k, f, splits[f - 1]!.train.length, splits[f - 1]!.valid.length),
  steps: ({ model: { f, splits, classes, k }, values: { kind, n }, t }) => {
    const held = shareOf(classes, splits[f - 1]!.valid);
    const all = shareOf(classes, [...classes.keys()]);
    const apart = Math.abs(held.b / held.of - all.b / all.of) > 0.2;
    return [
      ...(kind === "plain" || kind === "stratified" || kind === "loo"
        ? [{ label: t.steps.rest, of: "rest" as const, why: t.why.rest(n % k) }]
        : []),
      { label: t.steps.train, of: "train", why: kind === "time" ? t.why.time : t.why.parts },
      { label: t.steps.share, of: "share", why: apart ? t.why.apart : t.why.alike },
      { label: t.steps.whole, of: "whole" },
    ];
  },
  presets: {
    page: {},
    sorted: { n: 20, k: 5, f: 5 },
    stratified: { kind: "stratified", n: 20, k: 5, f: 5 },
    group: { kind: "group", n: 24, k: 4, f: 2 },
    time: { kind: "time", n: 12, k: 3, f: 3 },
  },
});
