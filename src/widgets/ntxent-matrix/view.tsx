import { useMemo } from "react";
import type { WidgetProps } from "../definition.ts";
import { Choice } from "../kit/choice.tsx";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { formatNumber } from "../kit/number.ts";
import { Presets } from "../kit/presets.tsx";
import { Slider } from "../kit/slider.tsx";
import { useWidgetState } from "../kit/state.ts";
import { Views } from "./circle.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { Matrix } from "./matrix.tsx";
import { model as modelOf, turnTo, withImages } from "./model.ts";
import { angleParam, imagesParam, params } from "./params.ts";
import { type PresetId, presetIds, presets } from "./presets.ts";
import { Steps } from "./steps.tsx";
import { texts } from "./texts.ts";

export default function NtxentMatrix({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const { angles, row, similarities, partner, sum, losses, loss, tau, uniform } = model;
  const t = texts[language];
  const [own, mean, chance] = [losses[row]!, loss, uniform].map((each) => formatNumber(each)) as [
    string,
    string,
    string,
  ];
  const even = losses.every((each) => Math.abs(each - uniform) < 1e-9);
  const result = even ? t.collapsed(mean) : t.result(row + 1, own, mean, chance);
  const ask = { i: row + 1, j: partner + 1, s: similarities[row]![partner]!, tau, sum, loss: losses[row]! };
  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={result}
    >
      <div className="pad grids nx-stage">
        <Views
          model={model}
          t={t}
          onTake={(view) => set({ row: view + 1 })}
          onTurn={(view, angle) => set(turnTo(model, view, angle))}
        />
        <Matrix model={model} t={t} onChoose={(view) => set({ row: view + 1 })} />
      </div>
      <div className="ctl nx-ctl">
        <Slider
          id={`${instance}-N`}
          language={language}
          param={imagesParam}
          value={model.images}
          onChange={(images) => set(withImages(model, images))}
          symbol="N"
          sign={<Formula of={formulas.N} />}
        />
        <Slider
          id={`${instance}-tau`}
          language={language}
          param={params.tau}
          value={tau}
          onChange={(to) => set({ tau: to })}
          symbol="tau"
          sign={<Formula of={formulas.tau} />}
        />
        <Slider
          id={`${instance}-angle`}
          language={language}
          param={angleParam}
          value={angles[row]!}
          onChange={(angle) => set(turnTo(model, row, angle))}
          symbol="z"
          sign={<Formula of={formulas.z} values={{ i: row + 1 }} />}
        />
        <Choice
          id={`${instance}-show`}
          legend={t.show}
          options={params.show.options}
          names={t.shows}
          value={model.show}
          onChange={(show) => set({ show })}
        />
      </div>
      <div className="eq">
        <Formula of={formulas.loss} values={ask} />
        <span className="say">{result}</span>
      </div>
      <Steps language={language} model={model} />
      <Presets
        language={language}
        items={presetIds.map((id) => ({ id, name: t.presets[id] }))}
        current={model.preset}
        onChoose={(id) => set({ ...presets[id as PresetId], row: 1 })}
      />
    </WidgetFrame>
  );
}
