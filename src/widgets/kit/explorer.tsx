import { createElement, type ReactNode, useCallback, useMemo } from "react";
import type { Language, Localized } from "../../languages.ts";
import type { WidgetDefinition, WidgetProps, WidgetView } from "../definition.ts";
import { Control } from "./control.tsx";
import { Derivation } from "./derivation.tsx";
import { type CompiledFormula, Formula, type SlotValues } from "./formula.tsx";
import { WidgetFrame } from "./frame.tsx";
import type { ParamSpecs, ParamValues } from "./params.ts";
import { Presets } from "./presets.tsx";
import { useWidgetState } from "./state.ts";

/** What a part of a widget is drawn from. */
export interface Shown<Specs extends ParamSpecs, Model, Words> {
  values: ParamValues<Specs>;
  model: Model;
  /** The widget's words in the language of the page. */
  t: Words;
  language: Language;
  /** Unique on the page, for ids. */
  instance: string;
  /** Changes some of the values; always the same function. */
  set(change: Partial<ParamValues<Specs>>): void;
}

/** A line of the derivation: a label, the formulas that are worked out, and why. */
export interface ExplorerStep<Name extends string> {
  label: string;
  of: Name | readonly Name[];
  /** Numbers of this line, over those of the widget. */
  numbers?: SlotValues;
  why?: string | undefined;
  /** The step that the picture shows. */
  current?: boolean;
}

interface ExplorerParts<Specs extends ParamSpecs, Model, Words, Name extends string> {
  definition: WidgetDefinition<Specs>;
  texts: Localized<Words>;
  /** A formula with the name of a parameter is the sign before its control. */
  formulas: Readonly<Record<Name, CompiledFormula>>;
  /** Everything that is shown, computed from the values. */
  model(values: ParamValues<Specs>): Model;
  /** On the pad: a `Stage`, or figures in `<Pad>`. */
  picture(shown: Shown<Specs, Model, Words>): ReactNode;
  /** Names of the parameters that have a control, in order; all of them unless said. */
  controls?:
    | readonly (keyof Specs & string)[]
    | ((shown: Shown<Specs, Model, Words>) => readonly (keyof Specs & string)[]);
  /** Controls of the widget's own kind, under the others. */
  extra?(shown: Shown<Specs, Model, Words>): ReactNode;
  /** What is wrong with values that are fine by themselves, by parameter. */
  problems?(shown: Shown<Specs, Model, Words>): Partial<Record<keyof Specs & string, string | undefined>>;
  /** Numbers for the slots of the formulas. */
  numbers(shown: Shown<Specs, Model, Words>): SlotValues;
  /** The formula under the controls, and the result in one sentence beside it; screen readers hear it. */
  formula: Name | ((shown: Shown<Specs, Model, Words>) => Name);
  result(shown: Shown<Specs, Model, Words>): string;
  steps(shown: Shown<Specs, Model, Words>): readonly ExplorerStep<Name>[];
  /** Named states; parameters that none of them names keep their value. Their names stand in the texts. */
  presets?: Words extends { presets: infer Names } ? Readonly<Record<keyof Names, Partial<ParamValues<Specs>>>> : never;
}

/** The view of a widget that is a picture, controls, a formula, its derivation and presets: all but the picture is made here. */
export function explorer<Specs extends ParamSpecs, Model, Words, Name extends string>(
  parts: ExplorerParts<Specs, Model, Words, Name>,
): WidgetView<Specs> {
  const prepared = { ...parts, signs: signsOf(parts.definition.params, parts.formulas), preset: presetsOf(parts) };
  return (props) => createElement(Explorer<Specs, Model, Words, Name>, { ...props, parts: prepared });
}

interface ExplorerProps<Specs extends ParamSpecs, Model, Words, Name extends string> extends WidgetProps<Specs> {
  parts: ExplorerParts<Specs, Model, Words, Name> & {
    signs: Readonly<Record<string, ReactNode>>;
    preset: ReturnType<typeof presetsOf<Specs, Model, Words, Name>>;
  };
}

function Explorer<Specs extends ParamSpecs, Model, Words, Name extends string>(
  props: ExplorerProps<Specs, Model, Words, Name>,
) {
  const { language, instance, figure, initial, parts } = props;
  const { definition, formulas, preset } = parts;
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => parts.model(values), [parts, values]);
  const t = parts.texts[language];
  const shown = { values, model, t, language, instance, set };
  const result = parts.result(shown);
  const numbers = parts.numbers(shown);
  const problems: Readonly<Record<string, string | undefined>> = parts.problems?.(shown) ?? {};
  const { controls = Object.keys(definition.params) } = parts;
  const names = typeof controls === "function" ? controls(shown) : controls;
  // The same at each change, so that a slider being dragged draws no chips.
  const chips = useMemo(() => preset.items(t), [preset, t]);
  const choose = useCallback((id: string) => set(preset.values(id)), [preset, set]);
  const main = typeof parts.formula === "function" ? parts.formula(shown) : parts.formula;
  return (
    <WidgetFrame {...{ definition, language, instance, figure, state, result }}>
      {parts.picture(shown)}
      {names.length > 0 && (
        <div className="ctl">
          {names.map((name) => (
            <Control
              key={name}
              {...{ name, instance, language }}
              set={set as (change: object) => void}
              param={definition.params[name]!}
              value={values[name]}
              sign={parts.signs[name]}
              problem={problems[name]}
            />
          ))}
        </div>
      )}
      {parts.extra?.(shown)}
      <div className="eq">
        <Formula of={formulas[main]} values={numbers} />
        <span className="say">{result}</span>
      </div>
      <Derivation
        language={language}
        steps={parts.steps(shown).map(({ label, of, numbers: own, why, current = false }) => ({
          key: label,
          label,
          formulas: [of]
            .flat()
            .map((name) => <Formula key={name} of={formulas[name as Name]} values={{ ...numbers, ...own }} />),
          why,
          current,
        }))}
      />
      {chips.length > 0 && (
        <Presets language={language} items={chips} current={preset.current(values)} onChoose={choose} />
      )}
    </WidgetFrame>
  );
}

/** The pad on which pictures of their own size stand side by side. */
export function Pad({ children }: { children: ReactNode }) {
  return <div className="pad grids">{children}</div>;
}

function signsOf(params: ParamSpecs, formulas: Readonly<Record<string, CompiledFormula>>) {
  const named = Object.entries(formulas).filter(([name]) => Object.hasOwn(params, name));
  return Object.fromEntries(named.map(([name, formula]) => [name, <Formula key={name} of={formula} />]));
}

/** A preset sets every parameter that any of them names: to its own value, or to the default. */
function presetsOf<Specs extends ParamSpecs, Model, Words, Name extends string>(
  parts: ExplorerParts<Specs, Model, Words, Name>,
) {
  const { params } = parts.definition;
  const presets: Readonly<Record<string, Partial<ParamValues<Specs>>>> = parts.presets ?? {};
  const named = [...new Set(Object.values(presets).flatMap((preset) => Object.keys(preset)))];
  const values = (id: string) =>
    Object.fromEntries(named.map((name) => [name, presets[id]?.[name] ?? params[name]?.default])) as Partial<
      ParamValues<Specs>
    >;
  const written = (all: Partial<ParamValues<Specs>>) => named.map((name) => params[name]?.write(all[name])).join("&");
  const ids = Object.keys(presets);
  const states = new Map(ids.map((id) => [written(values(id)), id]));
  const items = (words: Words) =>
    ids.map((id) => ({ id, name: (words as { presets: Record<string, string> }).presets[id] ?? id }));
  return { items, values, current: (now: ParamValues<Specs>) => states.get(written(now)) };
}
