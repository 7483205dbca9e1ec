import type { ReactNode } from "react";
import type { Step } from "../kit/derivation.tsx";
import { type CompiledFormula, Formula, type SlotValues } from "../kit/formula.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import type { Texts } from "./texts.ts";

/** The results of both orders, for formulas. */
export function written({ values, outputShift, shiftedBefore, shiftedAfter }: Model): SlotValues {
  return { shift: values.shift, out: outputShift, before: listed(shiftedBefore), after: listed(shiftedAfter) };
}

/** Both ways from the signal to a result, and the cell that tells them apart. */
export function stepsOf(model: Model, t: Texts): Step[] {
  const { values, border, moved, convolved, shiftedBefore, shiftedAfter, difference, telling, terms, exact } = model;
  const numbers = { ...written(model), s: values.s };
  const step = (key: string, label: ReactNode, of: CompiledFormula, more: SlotValues, why?: string): Step => ({
    key,
    label,
    formulas: [<Formula key={key} of={of} values={{ ...numbers, ...more }} />],
    ...(why !== undefined && { why }),
  });
  const [a, b, d] = [shiftedBefore[telling]!, shiftedAfter[telling]!, difference[telling]!];
  return [
    step("moved", t.steps.moved, formulas.moved, { list: listed(moved) }, t.why[border]),
    step("before", t.steps.before, formulas.before, { list: listed(shiftedBefore) }),
    step("cell", t.steps.cell(telling), formulas.cell, { i: telling, sum: sumText(terms), y: a }),
    step("convolved", t.steps.convolved, formulas.convolved, { list: listed(convolved) }),
    step("shift", t.steps.shift, exact ? formulas.exact : formulas.rounded, {}, exact ? t.why.exact : t.why.rounded),
    step("after", t.steps.after, formulas.after, { list: listed(shiftedAfter) }, t.why[border]),
    {
      ...step("difference", t.steps.difference(telling), formulas.difference, { a, b: factor(b), d }),
      why: d > 0 ? t.why.most : t.why.equal,
      current: true,
    },
  ];
}

function listed(values: readonly number[]): string {
  return values.map((value) => formatNumber(value)).join(", ");
}

function sumText(terms: Model["terms"]): string {
  return terms.map(({ value, weight }) => `${factor(value)}·${factor(weight)}`).join(" + ");
}

function factor(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}
