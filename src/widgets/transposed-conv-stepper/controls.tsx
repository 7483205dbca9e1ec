import { useEffect, useState } from "react";
import type { Language } from "../../languages.ts";
import type { SymbolName } from "../../symbols.ts";
import { Choice } from "../kit/choice.tsx";
import { Formula } from "../kit/formula.tsx";
import { ListField } from "../kit/list-field.tsx";
import { int } from "../kit/params.ts";
import { Slider } from "../kit/slider.tsx";
import type { WidgetState } from "../kit/state.ts";
import { formulas } from "./formulas.ts";
import { fieldOf, type Model } from "./model.ts";
import { type Field, fields, lists, params } from "./params.ts";
import { texts } from "./texts.ts";

interface ControlsProps {
  language: Language;
  instance: string;
  model: Model;
  state: WidgetState<typeof params>;
}

const symbols = { i: "i", k: "k", s: "s", p: "p", d: "d", op: "o_p" } as const satisfies Record<Field, SymbolName>;

/** Which view and how far; the layer; the numbers. */
export function Controls({ language, instance, model, state }: ControlsProps) {
  const { values, set } = state;
  const { view, steps, step, asked, problem } = model;
  const t = texts[language];
  const stepName = { zh: texts.zh.step[view], en: texts.en.step[view] };
  const squares = { x: model.input, w: model.kernel };
  const toStep = (to: number) => set({ step: to >= steps ? null : to });
  return (
    <>
      <div className="ctl tc-views">
        <Choice
          id={`${instance}-view`}
          legend={t.view}
          options={params.view.options}
          names={t.views}
          value={view}
          onChange={(to) => set({ view: to, step: null })}
        />
        <Play name={t.play} step={step} steps={steps} onStep={toStep} />
        <Slider
          id={`${instance}-step`}
          language={language}
          param={int({ name: stepName, min: 1, max: steps, default: steps })}
          value={step}
          onChange={toStep}
        />
        {view === "insert" && (
          <label className="tc-turned">
            <input
              type="checkbox"
              checked={values.turned}
              onChange={(event) => set({ turned: event.target.checked })}
            />
            {t.turned}
          </label>
        )}
      </div>
      <div className="ctl tc-layer">
        {(Object.keys(fields) as Field[]).map((field) => (
          <Slider
            key={field}
            id={`${instance}-${field}`}
            language={language}
            param={fields[field]}
            value={fieldOf(asked, field)}
            onChange={(value) => set({ [field]: value, step: null, cell: null })}
            symbol={symbols[field]}
            sign={<Formula of={formulas[field]} />}
            problem={problem?.field === field ? t.problem(problem) : undefined}
          />
        ))}
      </div>
      <div className="ctl tc-values">
        {(["x", "w"] as const).map((name) => (
          <ListField
            key={name}
            id={`${instance}-${name}`}
            language={language}
            param={lists[name]}
            value={squares[name].flat()}
            columns={squares[name].length}
            symbol={name}
            sign={<Formula of={formulas[name]} />}
            onChange={(value) => set({ [name]: value.length > 0 ? value : null })}
          />
        ))}
        <p>{t.hint}</p>
      </div>
    </>
  );
}

interface PlayProps {
  name: { start: string; stop: string };
  step: number;
  steps: number;
  onStep: (step: number) => void;
}

/** Goes on by itself, from the start when all is done; slowly where there are few steps. */
function Play({ name, step, steps, onStep }: PlayProps) {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(
      () => {
        if (step + 1 >= steps) setPlaying(false);
        onStep(step + 1);
      },
      steps <= 16 ? 900 : 200,
    );
    return () => clearTimeout(timer);
  });
  const toggle = () => {
    if (!playing && step >= steps) onStep(1);
    setPlaying(!playing);
  };
  return (
    <button type="button" className="btn sm" disabled={steps === 1} onClick={toggle}>
      {playing ? name.stop : name.start}
    </button>
  );
}
