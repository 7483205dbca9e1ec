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
import { type Model, model as modelOf } from "./model.ts";
import { Notation } from "./notation.tsx";
import type { params } from "./params.ts";
import { Picture } from "./picture.tsx";
import { type PresetId, presetIds } from "./presets.ts";
import { Steps } from "./steps.tsx";
import { type Texts, texts } from "./texts.ts";

export default function TransposedConvStepper({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const { shown, outputSize } = model;
  const t = texts[language];
  const result = resultOf(model, t);
  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={model.problem ? t.problem(model.problem) : result}
    >
      <Picture model={model} t={t} onCell={(cell) => set({ cell, step: null })} />
      <Notation language={language} model={model} />
      <Controls language={language} instance={instance} model={model} state={state} />
      <div className="eq">
        <Formula
          of={formulas.size}
          values={{
            i: shown.inputSize,
            k: shown.kernelSize,
            s: shown.stride,
            p: shown.padding,
            d: shown.dilation,
            op: shown.outputPadding,
            o: outputSize,
          }}
        />
        <span className="say">{result}</span>
      </div>
      <Steps language={language} model={model} />
      <Presets
        language={language}
        items={presetIds.map((id) => ({ id, name: t.presets[id] }))}
        current={model.preset}
        onChoose={(id) => set({ ...byPreset, preset: id as PresetId })}
      />
    </WidgetFrame>
  );
}

/** A preset says all of the layer; view and values stay. */
const byPreset = { i: null, k: null, s: null, p: null, d: null, op: null, cell: null, step: null };

function resultOf(
  { shown, outputSize, cell, sum, right, turned, stepping, view, step, steps }: Model,
  t: Texts,
): string {
  if (!turned && sum !== right) return t.wrong(formatNumber(sum), formatNumber(right));
  if (stepping) return t.progress[view](step, steps);
  return t.result(shown.inputSize, outputSize, cell.row, cell.column, formatNumber(sum));
}
