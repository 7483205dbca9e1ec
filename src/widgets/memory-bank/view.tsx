import { explorer, Pad } from "../kit/explorer.tsx";
import { Lists } from "../kit/lists.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { model } from "./model.ts";
import { Bank, Judgements } from "./picture.tsx";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: (shown) => (
    <Pad>
      <Bank {...shown} />
      <Judgements model={shown.model} t={shown.t} />
    </Pad>
  ),
  controls: ["f", "tau", "i", "m", "mu"],
  problems: ({ values: { i, bank }, model: { next }, t }) => ({
    i: i > bank.length ? t.few(bank.length) : undefined,
    mu: next === undefined ? t.cancelled : undefined,
  }),
  extra: (shown) => <Lists {...shown} {...{ params, formulas }} symbols={{ bank: "key" }} />,
  numbers: ({
    values: { f, tau, m, bank },
    model: { own, similarities, normaliser, probabilities, posteriors, ...rest },
  }) => {
    const between = Math.abs(bank[own]! - f) % 360;
    return {
      angle: formatNumber(Math.min(between, 360 - between), 2),
      s: similarities[own]!,
      // As a factor, a negative number has brackets.
      cosine: similarities[own]! < 0 ? `(${formatNumber(similarities[own]!)})` : similarities[own]!,
      tau,
      Z: normaliser < 1e5 || normaliser > 1e15 ? normaliser : formatCount(Math.round(normaliser)),
      P: chance(probabilities[own]!),
      loss: rest.losses[own]!,
      h: chance(posteriors[own]!),
      m,
      n: bank.length,
      old: formatNumber(bank[own]!, 2),
      next: rest.next === undefined ? "?" : formatNumber(rest.next, 2),
      penalty: rest.penalty,
    };
  },
  formula: "probability",
  result: ({ model: { own, probabilities, posteriors }, t }) =>
    t.result(own + 1, chance(probabilities[own]!), chance(posteriors[own]!)),
  steps: ({ t, values: { bank } }) => [
    { label: t.steps.cosine, of: "cosine" },
    { label: t.steps.normaliser, of: "normaliser", why: t.why.normaliser(bank.length) },
    { label: t.steps.probability, of: "probability" },
    { label: t.steps.loss, of: "loss" },
    { label: t.steps.posterior, of: "posterior", why: t.why.posterior },
    { label: t.steps.entry, of: "entry", why: t.why.entry },
    { label: t.steps.penalty, of: "penalty", why: t.why.penalty },
  ],
  presets: {
    worked: {},
    cold: { tau: 0.07 },
    between: { f: 45, tau: 0.5 },
    drifted: { f: 90, tau: 0.5 },
    three: { bank: [0, 53.13, 180], f: 36.87, i: 2, tau: 0.2, m: 1 },
  },
});

/** Nearly certain is not written as certain. */
function chance(value: number): string {
  return value > 0.99995 && value < 1 ? formatNumber(value, 6) : formatNumber(value);
}
