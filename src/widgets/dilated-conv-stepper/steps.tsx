import { memo, useDeferredValue } from "react";
import type { Language } from "../../languages.ts";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula, type SlotValues } from "../kit/formula.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { kernelSize, type Model } from "./model.ts";
import { type Texts, texts } from "./texts.ts";

/** Sizes, the nine products row by row, and what zeros in the kernel change: nothing. */
export const Steps = memo(({ language, model }: { language: Language; model: Model }) => {
  const shown = useDeferredValue(model);
  return <Derivation language={language} steps={stepsOf(shown, texts[language])} />;
});
Steps.displayName = "Steps";

/** The chosen cell's sum of three rows, for formulas. */
export function sums({ row, column, rowSums, value }: Model): SlotValues {
  const [first, second, third] = rowSums;
  return { row, column, first: first!, second: factor(second!), third: factor(third!), value };
}

function stepsOf(model: Model, t: Texts): Step[] {
  const { inputSize: i, dilation: d, padding: p, effectiveSize: e, outputSize: o, row, terms, rowSums } = model;
  const keeping = d;
  const why = o === i ? t.why.same : o < i ? t.why.smaller(keeping) : t.why.larger(keeping);
  const rows = rowSums.map((sum, a): Step => {
    const three = terms.filter(({ tap }) => tap.row === a);
    const at = three[0]!.row;
    const [w0, w1, w2] = three.map(({ weight }) => factor(weight));
    const [x0, x1, x2] = three.map(({ value }) => factor(value));
    return {
      key: a,
      label: t.steps.row(a),
      formulas: [
        <Formula key="at" of={formulas.place} values={{ row, a, d, p, at }} />,
        <Formula
          key="sum"
          of={formulas.products}
          values={{ w0: w0!, w1: w1!, w2: w2!, x0: x0!, x1: x1!, x2: x2!, sum }}
        />,
      ],
      why: t.why.row(at, at < 0 || at >= i),
    };
  });
  const zeros = e ** 2 - kernelSize ** 2;
  return [
    {
      key: "effective",
      label: t.steps.effective,
      formulas: [<Formula key="e" of={formulas.effective} values={{ d, e }} />],
      why: t.why.effective(d),
    },
    {
      key: "size",
      label: t.steps.size,
      formulas: [<Formula key="o" of={formulas.size} values={{ i, p, e, o }} />],
      why,
    },
    ...rows,
    {
      key: "total",
      label: t.steps.total,
      formulas: [<Formula key="y" of={formulas.total} values={sums(model)} />],
      why: t.why.total,
      current: true,
    },
    {
      key: "zeros",
      label: t.steps.zeros,
      formulas: [<Formula key="z" of={formulas.zeros} values={{ e, zeros }} />],
      why: t.why.zeros(zeros),
    },
  ];
}

/** A number as it stands behind a sign. */
function factor(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}
