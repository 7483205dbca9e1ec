import { memo, type ReactNode, useDeferredValue } from "react";
import type { Language } from "../../languages.ts";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import { type Texts, texts } from "./texts.ts";

/** Zeros, border and side with the current numbers, and the sum of the chosen cell. */
export const Steps = memo(({ language, model }: { language: Language; model: Model }) => {
  const shown = useDeferredValue(model);
  return <Derivation language={language} steps={stepsOf(shown, texts[language])} />;
});
Steps.displayName = "Steps";

function stepsOf(model: Model, t: Texts): Step[] {
  const { shown, outputSize, border, spread, back, view } = model;
  const { inputSize: i, kernelSize: k, stride: s, padding: p, dilation: d, outputPadding: op } = shown;
  const values = {
    i,
    k,
    s,
    p,
    d,
    op,
    o: outputSize,
    q: border,
    factor: factor(border),
    spread,
    zeros: s - 1,
    reach: d * (k - 1),
    back,
  };
  const formula = (name: "size1" | "zeros" | "spread" | "border" | "size2" | "back") => (
    <Formula key={name} of={formulas[name]} values={values} />
  );
  return [
    { key: "size", label: t.steps.size, formulas: [formula("size1")], why: t.why.size },
    { key: "zeros", label: t.steps.zeros, formulas: [formula("zeros"), formula("spread")], why: t.why.zeros },
    {
      key: "border",
      label: t.steps.border,
      formulas: [formula("border")],
      why: border < 0 ? t.why.crop : t.why.border,
    },
    { key: "same", label: t.steps.same, formulas: [formula("size2")], why: t.why.same },
    { key: "back", label: t.steps.back, formulas: [formula("back")], why: back === i ? t.why.back : t.why.notBack },
    {
      key: "cell",
      label: t.steps.cell,
      formulas: [<Sum key="sum" model={model} />],
      why: model.parts.length === 0 ? t.why.nothing : t.why[view],
      current: true,
    },
  ];
}

/** The chosen cell as a sum; it may break between any two products. */
function Sum({ model: { cell, parts, sum } }: { model: Model }): ReactNode {
  return (
    <span className="tc-sum">
      <Formula of={formulas.cell} values={{ row: cell.row, column: cell.column }} />{" "}
      {parts.length === 0 && <Formula of={formulas.nothing} />}
      {parts.map(({ weight, value }, i) => (
        <span key={i}>
          {i > 0 && "+ "}
          <Formula of={formulas.product} values={{ w: factor(weight), x: factor(value) }} />{" "}
        </span>
      ))}
      {parts.length > 0 && <Formula of={formulas.total} values={{ sum }} />}
    </span>
  );
}

/** A number as it stands in a product. */
function factor(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}
