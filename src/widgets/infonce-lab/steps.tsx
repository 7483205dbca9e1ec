import type { Language } from "../../languages.ts";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import { nameOf } from "./picture.tsx";
import { type Texts, texts } from "./texts.ts";

/** From the angles to the loss, and from there to the forces. */
export function Steps({ language, model }: { language: Language; model: Model }) {
  const t = texts[language];
  const steps: Step[] = [...model.similarities.map((_, key) => candidate(model, key, t)), ...conclusions(model, t)];
  return <Derivation language={language} steps={steps} />;
}

function candidate({ angles, similarities, logits, weights, tau, selected }: Model, key: number, t: Texts): Step {
  const between = Math.abs(angles[key + 1]! - angles[0]!);
  const values = {
    angle: formatNumber(Math.min(between, 360 - between), 2),
    s: similarities[key]!,
    tau,
    logit: logits[key]!,
    w: weights[key]!,
  };
  return {
    key,
    label: nameOf(key + 1, t),
    formulas: [
      <Formula key="s" of={formulas.cosine} values={values} />,
      <Formula key="l" of={formulas.logit} values={values} />,
      <Formula key="w" of={formulas.weight} values={values} />,
    ],
    current: key + 1 === selected,
  };
}

function conclusions(model: Model, t: Texts): Step[] {
  const { weights, sum, probabilities, loss, gradients, tau, candidates, bound, least, most, selected, hardest } =
    model;
  const pushed = selected >= 2 ? selected - 1 : hardest;
  const values = { w: weights[0]!, sum, p: probabilities[0]!, loss, tau, K: candidates, bound };
  const push = { i: pushed, p: probabilities[pushed]!, tau, gradient: gradients[pushed]! };
  return [
    {
      key: "sum",
      label: t.steps.sum,
      formulas: [<Formula key="sum" of={formulas.sum} values={values} />],
      why: t.why.sum(candidates),
    },
    {
      key: "loss",
      label: t.steps.loss,
      formulas: [
        <Formula key="p" of={formulas.probability} values={values} />,
        <Formula key="l" of={formulas.value} values={values} />,
      ],
    },
    {
      key: "pull",
      label: t.steps.pull,
      formulas: [<Formula key="g" of={formulas.pull} values={{ ...values, gradient: gradients[0]! }} />],
    },
    {
      key: "push",
      label: t.steps.push(pushed),
      formulas: [<Formula key="g" of={formulas.push} values={push} />],
    },
    {
      key: "bound",
      label: t.steps.bound,
      formulas: [<Formula key="b" of={formulas.bound} values={values} />],
      why: t.why.bound,
    },
    {
      key: "range",
      label: t.range,
      formulas: [<Formula key="r" of={formulas.range} values={{ least, most }} />],
      why: t.why.range(candidates),
    },
  ];
}
