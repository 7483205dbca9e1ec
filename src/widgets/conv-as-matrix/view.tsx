import { useMemo, useState } from "react";
import type { WidgetProps } from "../definition.ts";
import { WidgetFrame } from "../kit/frame.tsx";
import { Presets } from "../kit/presets.tsx";
import { useWidgetState } from "../kit/state.ts";
import { Controls } from "./controls.tsx";
import { definition } from "./index.ts";
import { model as modelOf } from "./model.ts";
import type { params } from "./params.ts";
import { Picture } from "./picture.tsx";
import { type PresetId, presetIds, presetOf, presets } from "./presets.ts";
import { RowSum, Steps } from "./steps.tsx";
import { texts } from "./texts.ts";

export default function ConvAsMatrix({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const [pointed, setPointed] = useState<number>();
  const model = useMemo(() => modelOf(pointed === undefined ? values : { ...values, row: pointed }), [values, pointed]);
  const t = texts[language];
  const result = t.result(model.taps.length, model.taps[0]!.length, model.entries, model.distinct);
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
        onChoose={(row) => {
          setPointed(undefined);
          set({ row });
        }}
        onPoint={setPointed}
      />
      <Controls language={language} instance={instance} values={values} model={model} set={set} />
      <div className="eq cm-eq">
        <RowSum model={model} />
        <span className="say">{result}</span>
      </div>
      <Steps language={language} model={model} />
      <Presets
        language={language}
        items={presetIds.map((id) => ({ id, name: t.presets[id] }))}
        current={presetOf(model)}
        onChoose={(id) => set({ x: null, row: 0, ...presets[id as PresetId] })}
      />
    </WidgetFrame>
  );
}
