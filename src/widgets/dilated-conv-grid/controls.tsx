import type { Language } from "../../languages.ts";
import { Choice } from "../kit/choice.tsx";
import { Formula } from "../kit/formula.tsx";
import { Slider } from "../kit/slider.tsx";
import type { WidgetState } from "../kit/state.ts";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import { kernelParam, mostLayers, params, rateParam } from "./params.ts";
import { texts } from "./texts.ts";

interface ControlsProps {
  language: Language;
  instance: string;
  model: Model;
  set: WidgetState<typeof params>["set"];
}

/** Kernel and arrangement, then a slider for each layer. */
export function Controls({ language, instance, model, set }: ControlsProps) {
  const { mode, rates, askedKernel, kernelSize } = model;
  const t = texts[language];
  const setRates = (d: readonly number[]) => set({ d, row: null, column: null });
  return (
    <>
      <div className="ctl dg-ctl">
        <Choice
          id={`${instance}-mode`}
          legend={t.mode}
          options={params.mode.options}
          names={t.modes}
          value={mode}
          onChange={(value) => set({ mode: value, row: null, column: null })}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons, no form */}
        <div className="seg" role="group" aria-label={t.edit}>
          <button
            type="button"
            aria-label={t.add}
            title={t.add}
            disabled={rates.length === mostLayers}
            onClick={() => setRates([...rates, Math.min(rateParam.max, rates.at(-1)! * 2)])}
          >
            +
          </button>
          <button
            type="button"
            aria-label={t.remove}
            title={t.remove}
            disabled={rates.length === 1}
            onClick={() => setRates(rates.slice(0, -1))}
          >
            −
          </button>
        </div>
        <Slider
          id={`${instance}-k`}
          language={language}
          param={kernelParam}
          value={askedKernel}
          onChange={(k) => set({ k, row: null, column: null })}
          symbol="k"
          sign={<Formula of={formulas.k} />}
          problem={askedKernel === kernelSize ? undefined : t.evenBranches(askedKernel, kernelSize)}
        />
      </div>
      <div className="ctl dg-rates">
        {rates.map((rate, i) => (
          <Slider
            key={i}
            id={`${instance}-d${i + 1}`}
            language={language}
            param={{ ...rateParam, name: t.rate(mode, i + 1) }}
            value={rate}
            onChange={(value) => setRates(rates.with(i, value))}
            symbol="d"
            sign={<Formula of={formulas.rate} values={{ l: i + 1 }} />}
          />
        ))}
      </div>
    </>
  );
}
