import type { Language } from "../../languages.ts";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import { type Texts, texts } from "./texts.ts";

/** The row that asks, view by view, and the mean of all rows. */
export function Steps({ language, model }: { language: Language; model: Model }) {
  const t = texts[language];
  const { row, angles } = model;
  const others = [...angles.keys()].filter((k) => k !== row);
  return (
    <Derivation
      language={language}
      steps={[
        {
          key: "self",
          label: t.view(row + 1),
          formulas: [<Formula key="self" of={formulas.self} />],
          why: t.self,
        },
        ...others.map((k) => candidate(model, k, t)),
        ...conclusions(model, t),
      ]}
    />
  );
}

function candidate({ angles, similarities, weights, tau, row, partner }: Model, k: number, t: Texts): Step {
  const between = Math.abs(angles[k]! - angles[row]!);
  const values = {
    i: row + 1,
    k: k + 1,
    angle: formatNumber(Math.min(between, 360 - between), 2),
    s: similarities[row]![k]!,
    tau,
    w: weights[k]!,
  };
  return {
    key: k,
    label: t.view(k + 1),
    formulas: [
      <Formula key="s" of={formulas.cosine} values={values} />,
      <Formula key="w" of={formulas.weight} values={values} />,
    ],
    current: k === partner,
    ...(k === partner ? { why: t.positive } : {}),
  };
}

function conclusions(model: Model, t: Texts): Step[] {
  const { row, partner, weights, sum, probabilities, losses, loss, images, uniform, least } = model;
  const terms = 2 * images - 1;
  const ask = { i: row + 1, j: partner + 1, w: weights[partner]!, sum, p: probabilities[row]![partner]! };
  return [
    {
      key: "sum",
      label: t.steps.sum,
      formulas: [<Formula key="s" of={formulas.sum} values={ask} />],
      why: t.why.sum(terms),
    },
    {
      key: "loss",
      label: t.steps.loss,
      formulas: [
        <Formula key="p" of={formulas.probability} values={ask} />,
        <Formula key="l" of={formulas.value} values={{ ...ask, loss: losses[row]! }} />,
      ],
    },
    {
      key: "average",
      label: t.steps.average,
      formulas: [<Formula key="a" of={formulas.average} values={{ N: images, total: loss * 2 * images, loss }} />],
      why: t.why.average(2 * images),
    },
    {
      key: "uniform",
      label: t.steps.uniform,
      formulas: [<Formula key="u" of={formulas.uniform} values={{ terms, uniform }} />],
    },
    {
      key: "least",
      label: t.steps.least,
      formulas: [<Formula key="m" of={formulas.least} values={{ least }} />],
      ...(images > 2 ? { why: t.why.least } : {}),
    },
  ];
}
