import { useMemo } from "react";
import type { WidgetProps } from "../definition.ts";
import { Choice } from "../kit/choice.tsx";
import { Derivation } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { ListField } from "../kit/list-field.tsx";
import { formatNumber } from "../kit/number.ts";
import { Presets } from "../kit/presets.tsx";
import { Slider } from "../kit/slider.tsx";
import { useWidgetState } from "../kit/state.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { model as modelOf } from "./model.ts";
import { Picture } from "./picture.tsx";
import { type PresetId, presetIds, presetOf, presets } from "./presets.ts";
import { stepsOf, written } from "./steps.tsx";
import { texts } from "./texts.ts";

export default function TranslationEquivariance({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const { differing, verdict, outputShift } = model;
  const t = texts[language];
  const result = t.verdict[verdict](formatNumber(values.shift), formatNumber(outputShift), differing, values.s);
  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={result}
    >
      <Picture model={model} t={t} />
      <div className="ctl te-ctl">
        {(["shift", "s", "p"] as const).map((name) => (
          <Slider
            key={name}
            id={`${instance}-${name}`}
            language={language}
            param={params[name]}
            value={values[name]}
            onChange={(value) => set({ [name]: value })}
            {...(name !== "shift" && { symbol: name })}
            sign={<Formula of={formulas[name]} />}
          />
        ))}
      </div>
      <div className="ctl te-lists">
        <Choice
          id={`${instance}-border`}
          legend={params.border.name[language]}
          options={params.border.options}
          names={t.borders}
          value={values.border}
          onChange={(border) => set({ border })}
        />
        {(["x", "w"] as const).map((name) => (
          <ListField
            key={name}
            id={`${instance}-${name}`}
            language={language}
            param={params[name]}
            value={values[name]}
            onChange={(list) => set({ [name]: list })}
            symbol={name}
            sign={<Formula of={formulas[name]} />}
          />
        ))}
      </div>
      <div className="eq">
        <Formula of={differing > 0 ? formulas.differ : formulas.same} values={written(model)} />
        <span className="say">{result}</span>
      </div>
      <Derivation language={language} steps={stepsOf(model, t)} />
      <Presets
        language={language}
        items={presetIds.map((id) => ({ id, name: t.presets[id] }))}
        current={presetOf(values)}
        onChoose={(id) => set(presets[id as PresetId])}
      />
    </WidgetFrame>
  );
}
