import { createElement, memo, type ReactNode } from "react";
import { formatNumber } from "./number.ts";

/** A formula rendered at build. A text, a slot's number, or an element: tag, properties, children. */
export type FormulaNode = string | number | FormulaElement;
type FormulaElement = readonly [tag: string, props: object | null, ...children: (string | number | FormulaElement)[]];

export interface CompiledFormula {
  /** Names of the slots; the nodes refer to them by their place in this list. */
  slots: readonly string[];
  node: FormulaNode;
}

/**
 * Marks TeX for the build, which renders it and puts the result in its place; only literal text can be rendered then:
 * `compile({ jump: String.raw`j_{\slot{l}} = \sym{s}{\slot{s}}` })`.
 */
export function compile<const Name extends string>(templates: Record<Name, string>): Record<Name, CompiledFormula> {
  const plain = Object.values(templates).find((template) => typeof template === "string");
  if (plain !== undefined) throw new Error(`The formula ${plain} was not compiled: only formulas.ts of a widget is.`);
  return templates as Record<Name, unknown> as Record<Name, CompiledFormula>;
}

export type SlotValues = Readonly<Record<string, number | string>>;

interface FormulaProps {
  of: CompiledFormula;
  values?: SlotValues;
}

/** A formula with numbers in its slots, for eyes and for screen readers. Throws when a slot has no value. */
export const Formula = memo(
  ({ of, values = {} }: FormulaProps) => fill(of, values),
  (a, b) => a.of === b.of && a.of.slots.every((slot) => a.values?.[slot] === b.values?.[slot]),
);
Formula.displayName = "Formula";

function fill(formula: CompiledFormula, values: SlotValues): ReactNode {
  const texts = formula.slots.map((slot) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`The formula's slot ${slot} has no value.`);
    return typeof value === "number" ? formatNumber(value) : value;
  });
  let build = builders.get(formula);
  if (!build) {
    build = builder(formula.node);
    builders.set(formula, build);
  }
  return build(texts);
}

type Builder = (texts: readonly string[]) => ReactNode;
const builders = new WeakMap<CompiledFormula, Builder>();

/** Parts without a slot are made once: React leaves elements alone that are the same as before. */
function builder(node: FormulaNode): Builder {
  if (typeof node === "number") return (texts) => texts[node];
  if (typeof node === "string") return () => node;
  const [tag, props, ...children] = node;
  const build = children.map(builder);
  if (children.some(hasSlot)) return (texts) => createElement(tag, props, ...build.map((child) => child(texts)));
  const element = createElement(tag, props, ...build.map((child) => child([])));
  return () => element;
}

function hasSlot(node: FormulaNode): boolean {
  if (typeof node !== "object") return typeof node === "number";
  const [, , ...children] = node;
  return children.some(hasSlot);
}
