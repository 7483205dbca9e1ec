import { chinchilla, replication } from "../../math/scaling-law.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model, scientific } from "./model.ts";
import { Parts, Valley } from "./picture.tsx";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, t }) => (
    <Pad>
      <Valley model={model} t={t} />
      <Parts model={model} t={t} />
    </Pad>
  ),
  controls: ({ values: { fixed, law } }) => [
    "N",
    fixed ? "C" : "D",
    "fixed",
    "law",
    ...(law ? (["E", "A", "alpha", "B", "beta"] as const) : []),
  ],
  numbers: ({ model: { law, parameters, tokens, flops, loss, ofParameters, ofTokens, best } }) => ({
    ...law,
    N: scientific(parameters),
    D: scientific(tokens),
    C: scientific(flops),
    ofN: ofParameters,
    ofD: ofTokens,
    loss,
    ratio: formatNumber(tokens / parameters, 2),
    bestN: scientific(best.parameters),
    bestLoss: best.loss,
    bestRatio: formatNumber(best.tokens / best.parameters, 1),
  }),
  formula: "loss",
  result: ({ model: { loss, flops, tokens, parameters }, t }) =>
    t.result(formatNumber(loss), scientific(flops), formatNumber(tokens / parameters, 2)),
  steps: ({ t }) => [
    { label: t.steps.parameters, of: "parameters" },
    { label: t.steps.tokens, of: "tokens" },
    { label: t.steps.loss, of: "loss" },
    { label: t.steps.flops, of: "flops", why: t.why.flops },
    { label: t.steps.ratio, of: "ratio" },
    { label: t.steps.best, of: "best", why: t.why.best },
    { label: t.steps.bestLoss, of: "bestLoss" },
  ],
  presets: {
    chinchilla: { ...chinchilla },
    gpt3: { N: 175, D: 300 },
    gopher: { N: 280, D: 300 },
    llama: { N: 7, D: 2000 },
    small: { N: 1, D: 20 },
    replication: { ...replication, law: true },
  },
});
