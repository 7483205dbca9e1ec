import type { Language } from "../../languages.ts";
import type { SymbolName } from "../../symbols.ts";
import { type CompiledFormula, Formula } from "./formula.tsx";
import { ListField } from "./list-field.tsx";
import type { Param } from "./params.ts";

type Numbers = readonly number[];

interface ListsProps<Name extends string> {
  language: Language;
  instance: string;
  values: Readonly<Record<NoInfer<Name>, Numbers>>;
  set(change: object): void;
  params: Readonly<Record<NoInfer<Name>, Param<Numbers>>>;
  /** The lists in order, each with the symbol that gives its colour. */
  symbols: Readonly<Partial<Record<Name, SymbolName>>>;
  /** A formula with the name of a list is the sign before it. */
  formulas: Readonly<Record<string, CompiledFormula>>;
  /** What is wrong with lists that are fine by themselves. */
  problems?: Readonly<Record<string, string | undefined>>;
  /** Numbers of a row, for a list that is a small matrix. */
  columns?: number;
}

/** Fields for the lists of an explorer, under its other controls. */
export function Lists<Name extends string>(props: ListsProps<Name>) {
  const { language, instance, values, set, params, symbols, formulas, problems = {}, columns } = props;
  return (
    <div className="ctl">
      {(Object.keys(symbols) as Name[]).map((name) => {
        const sign = formulas[name];
        return (
          <ListField
            key={name}
            id={`${instance}-${name}`}
            language={language}
            param={params[name]}
            value={values[name]}
            onChange={(list) => set({ [name]: list })}
            symbol={symbols[name]!}
            sign={sign && <Formula of={sign} />}
            problem={problems[name]}
            {...(columns !== undefined && { columns })}
          />
        );
      })}
    </div>
  );
}
