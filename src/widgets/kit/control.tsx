import { memo, type ReactNode } from "react";
import type { Language } from "../../languages.ts";
import { Check } from "./check.tsx";
import { Choice } from "./choice.tsx";
import type { ChoiceParam, NumberParam, Param, SeveralParam } from "./params.ts";
import { Several } from "./several.tsx";
import { Slider } from "./slider.tsx";

interface ControlProps {
  name: string;
  instance: string;
  language: Language;
  // biome-ignore lint/suspicious/noExplicitAny: a parameter of any type
  param: Param<any>;
  value: unknown;
  set: (change: object) => void;
  /** The symbol as it stands in formulas. */
  sign?: ReactNode;
  /** What is wrong with a value that is fine by itself. */
  problem?: string | undefined;
}

/** The control that a parameter asks for: a slider, a row of choices or of checks, a check. A parameter of another kind has none. */
export const Control = memo((props: ControlProps) => {
  const { name, instance, language, param, value, set, sign, problem } = props;
  const id = `${instance}-${name}`;
  const label = param.name[language];
  const onChange = (to: unknown) => set({ [name]: to });
  if (isNumber(param)) {
    const { symbol } = param;
    return (
      <Slider
        {...{ id, language, param, sign, problem, onChange }}
        {...(symbol && { symbol })}
        value={value as number}
      />
    );
  }
  if (isChoice(param)) {
    const names = param.names?.[language] ?? Object.fromEntries(param.options.map((option) => [option, option]));
    return <Choice {...{ id, names, onChange }} legend={label} options={param.options} value={value as string} />;
  }
  if (isSeveral(param)) {
    const { among, most, names } = param;
    return (
      <Several {...{ id, among, most, onChange }} legend={label} names={names[language]} value={value as string[]} />
    );
  }
  return typeof value === "boolean" ? <Check {...{ id, value, onChange }} name={label} /> : null;
});
Control.displayName = "Control";

function isNumber(param: Param<unknown>): param is NumberParam & Param<unknown> {
  return "integer" in param;
}

function isSeveral(param: Param<unknown>): param is SeveralParam<string> & Param<unknown> {
  return "among" in param;
}

function isChoice(param: Param<unknown>): param is ChoiceParam<string> & Param<unknown> {
  return "options" in param;
}
