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
import { type Model, model as modelOf, placeAt } from "./model.ts";
import { params } from "./params.ts";
import { Picture } from "./picture.tsx";
import { type PresetId, presetIds, presets } from "./presets.ts";
import { Steps, sumValues } from "./steps.tsx";
import { type Texts, texts } from "./texts.ts";

export default function BilinearSampling({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const t = texts[language];
  const result = resultOf(model, t);
  const written = params.cells.write(values.cells);
  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={result}
    >
      <Picture model={model} t={t} onMove={(to) => set(placeAt(model, to))} />
      <Controls language={language} instance={instance} model={model} cells={values.cells} set={set} />
      <div className="eq">
        <Formula of={formulas.sum} values={sumValues(model)} />
        <span className="say">{result}</span>
      </div>
      <Steps language={language} model={model} />
      <Presets
        language={language}
        items={presetIds.map((id) => ({ id, name: t.presets[id] }))}
        current={presetIds.find((id) => {
          const { y, x, cells } = presets[id];
          return y === values.y && x === values.x && params.cells.write(cells) === written;
        })}
        onChoose={(id) => set(presets[id as PresetId])}
      />
    </WidgetFrame>
  );
}

function resultOf({ four, value }: Model, t: Texts): string {
  const outside = four.reduce((sum, { share, inside }) => sum + (inside ? 0 : share), 0);
  if (outside > 1 - 1e-9) return t.outside;
  return outside > 1e-9 ? t.partly(formatNumber(value), formatNumber(outside)) : t.result(formatNumber(value));
}
