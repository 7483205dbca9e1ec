import type { ExplorerStep } from "../kit/explorer.tsx";
import type { SlotValues } from "../kit/formula.tsx";
import { formatNumber } from "../kit/number.ts";
import type { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import type { Texts } from "./texts.ts";

/** The results of both orders, for formulas. */
export function numbersOf({ values, outputShift, shiftedBefore, shiftedAfter }: Model): SlotValues {
  return {
    shift: values.shift,
    s: values.s,
    out: outputShift,
    before: listed(shiftedBefore),
    after: listed(shiftedAfter),
  };
}

/** Both ways from the signal to a result, and the cell that tells them apart. */
export function stepsOf(model: Model, t: Texts): ExplorerStep<keyof typeof formulas>[] {
  const { border, moved, convolved, shiftedBefore, shiftedAfter, difference, telling, terms, exact } = model;
  const [a, b, d] = [shiftedBefore[telling]!, shiftedAfter[telling]!, difference[telling]!];
  return [
    { label: t.steps.moved, of: "moved", numbers: { list: listed(moved) }, why: t.why[border] },
    { label: t.steps.before, of: "before", numbers: { list: listed(shiftedBefore) } },
    { label: t.steps.cell(telling), of: "cell", numbers: { i: telling, sum: sumText(terms), y: a } },
    { label: t.steps.convolved, of: "convolved", numbers: { list: listed(convolved) } },
    { label: t.steps.shift, of: exact ? "exact" : "rounded", why: exact ? t.why.exact : t.why.rounded },
    { label: t.steps.after, of: "after", numbers: { list: listed(shiftedAfter) }, why: t.why[border] },
    {
      label: t.steps.difference(telling),
      of: "difference",
      numbers: { a, b: factor(b), d },
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
