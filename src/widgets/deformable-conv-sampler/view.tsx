import { useMemo } from "react";
import type { WidgetProps } from "../definition.ts";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { formatNumber } from "../kit/number.ts";
import { Presets } from "../kit/presets.tsx";
import { useWidgetState } from "../kit/state.ts";
import { Controls } from "./controls.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model as modelOf, moveTo } from "./model.ts";
import type { params } from "./params.ts";
import { Picture } from "./picture.tsx";
import { type PresetId, presetIds } from "./presets.ts";
import { Steps, tapValues } from "./steps.tsx";
import { texts } from "./texts.ts";

export default function DeformableConvSampler({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const { cell, value, plain, selected } = model;
  const t = texts[language];
  const result = t.result(formatNumber(value), formatNumber(plain));
  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={result}
    >
      <Picture
        model={model}
        t={t}
        onTake={(tap) => set({ t: tap + 1 })}
        onMove={(tap, offset) => set(moveTo(model, tap, offset, values.all))}
      />
      <Controls language={language} instance={instance} model={model} weights={values.w} all={values.all} set={set} />
      <div className="eq">
        <Formula of={formulas.sum} values={{ row: cell.row, column: cell.column, sum: value }} />
        <Formula of={formulas.tapNow} values={tapValues(model, selected)} />
        <span className="say">{result}</span>
      </div>
      <Steps language={language} model={model} />
      <Presets
        language={language}
        items={presetIds.map((id) => ({ id, name: t.presets[id] }))}
        current={model.preset}
        onChoose={(id) => set({ preset: id as PresetId, x: null, offsets: null, m: null })}
      />
    </WidgetFrame>
  );
}
