import type { Language } from "../../languages.ts";
import type { SymbolName } from "../../symbols.ts";
import { Formula } from "../kit/formula.tsx";
import { int } from "../kit/params.ts";
import { Slider } from "../kit/slider.tsx";
import { formulas } from "./formulas.ts";
import type { Model, Values } from "./model.ts";
import { bias, cellParam, type NumberName, numbers } from "./params.ts";
import { texts } from "./texts.ts";

interface ControlsProps {
  language: Language;
  instance: string;
  model: Model;
  set: (change: Partial<Values>) => void;
}

const linked: Partial<Record<NumberName, SymbolName>> = { i: "i", k: "k", s: "s", p: "p", d: "d", g: "g" };

/** The layer along one axis, and the stop that is shown. */
export function SizeControls({ onChoose, ...props }: ControlsProps & { onChoose: (cell: number) => void }) {
  const { language, instance, model } = props;
  return (
    <div className="ctl ca-ctl">
      {(["i", "k", "s", "p", "d"] as const).map((name) => (
        <NumberControl key={name} {...props} name={name} />
      ))}
      <Slider
        id={`${instance}-cell`}
        language={language}
        param={int({ ...cellParam, max: model.output - 1 })}
        value={model.cell}
        onChange={onChoose}
        symbol="o"
        sign={<Formula of={formulas.n} />}
      />
    </div>
  );
}

/** What the numbers of parameters and MACs depend on besides. */
export function CostControls(props: ControlsProps) {
  const { language, instance, model, set } = props;
  return (
    <div className="ctl ca-ctl four">
      {(["cin", "cout", "g"] as const).map((name) => (
        <NumberControl key={name} {...props} name={name} />
      ))}
      <label className="ca-bias">
        <input
          type="checkbox"
          id={`${instance}-bias`}
          checked={model.asked.bias}
          onChange={(event) => set({ bias: event.target.checked })}
        />
        {bias.name[language]}
      </label>
    </div>
  );
}

function NumberControl({ language, instance, model, set, name }: ControlsProps & { name: NumberName }) {
  const { asked, doesNotFit, indivisible } = model;
  const t = texts[language];
  const symbol = linked[name];
  const problem =
    (name === "k" && doesNotFit && t.doesNotFit(doesNotFit, asked.k, asked.d)) ||
    (name === "g" && indivisible && t.indivisible(indivisible, asked.g)) ||
    undefined;
  const most = Math.max(asked.g, Math.min(asked.cin, asked.cout));
  return (
    <Slider
      id={`${instance}-${name}`}
      language={language}
      param={name === "g" ? int({ ...numbers.g, max: most }) : numbers[name]}
      value={asked[name]}
      onChange={(value) => set({ [name]: value })}
      {...(symbol ? { symbol } : {})}
      sign={<Formula of={formulas[name]} />}
      problem={problem}
    />
  );
}
