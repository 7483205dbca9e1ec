import { useMemo } from "react";
import type { WidgetProps } from "../definition.ts";
import { Choice } from "../kit/choice.tsx";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { ListField } from "../kit/list-field.tsx";
import { formatNumber } from "../kit/number.ts";
import { Presets } from "../kit/presets.tsx";
import { Slider } from "../kit/slider.tsx";
import { useWidgetState } from "../kit/state.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { kernelSize, model as modelOf } from "./model.ts";
import { fields, params } from "./params.ts";
import { Picture } from "./picture.tsx";
import { type PresetId, presetIds, presets } from "./presets.ts";
import { Steps, sums } from "./steps.tsx";
import { texts } from "./texts.ts";

export default function DilatedConvStepper({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const { row, column, value, problem } = model;
  const t = texts[language];
  const result = t.result(row, column, formatNumber(value));
  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={problem ? t.doesNotFit(problem) : result}
    >
      <Picture model={model} t={t} onChoose={set} />
      <div className="ctl">
        {(["i", "d", "p"] as const).map((name) => (
          <Slider
            key={name}
            id={`${instance}-${name}`}
            language={language}
            param={fields[name]}
            value={values[name]}
            onChange={(to) => set({ [name]: to, row: null, column: null })}
            symbol={name}
            sign={<Formula of={formulas[name]} />}
            problem={name === "p" && problem ? t.doesNotFit(problem) : undefined}
          />
        ))}
      </div>
      <div className="ctl ds-choices">
        <Choice
          id={`${instance}-view`}
          legend={t.view}
          options={params.view.options}
          names={t.views}
          value={values.view}
          onChange={(view) => set({ view })}
        />
        <Choice
          id={`${instance}-x`}
          legend={t.inputKind}
          options={params.x.options}
          names={t.inputs}
          value={values.x}
          onChange={(x) => set({ x })}
        />
        <ListField
          id={`${instance}-w`}
          language={language}
          param={params.w}
          value={values.w}
          onChange={(w) => set({ w })}
          symbol="w"
          sign={<Formula of={formulas.w} />}
          columns={kernelSize}
        />
      </div>
      <div className="eq">
        <Formula of={formulas.cell} values={sums(model)} />
        <span className="say">{result}</span>
      </div>
      <Steps language={language} model={model} />
      <Presets
        language={language}
        items={presetIds.map((id) => ({ id, name: t.presets[id] }))}
        current={model.preset}
        onChoose={(id) => set({ ...presets[id as PresetId], row: null, column: null })}
      />
    </WidgetFrame>
  );
}
