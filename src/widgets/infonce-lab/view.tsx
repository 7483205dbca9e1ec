import { useMemo } from "react";
import type { WidgetProps } from "../definition.ts";
import { Choice } from "../kit/choice.tsx";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { formatNumber } from "../kit/number.ts";
import { Presets } from "../kit/presets.tsx";
import { Slider } from "../kit/slider.tsx";
import { useWidgetState } from "../kit/state.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { added, descended, type Model, model as modelOf, removed, turnTo } from "./model.ts";
import { angleParam, mostNegatives, params } from "./params.ts";
import { Picture } from "./picture.tsx";
import { type PresetId, presetIds, presets } from "./presets.ts";
import { Steps } from "./steps.tsx";
import { Table } from "./table.tsx";
import { type Texts, texts } from "./texts.ts";

export default function InfonceLab({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const { angles, selected, similarities, probabilities, loss, sum, tau } = model;
  const t = texts[language];
  const result = `${verdict(model, t)}${language === "zh" ? "；" : "; "}${push(model, t)}`;
  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={result}
    >
      <div className="pad grids nce-stage">
        <Picture
          model={model}
          t={t}
          onTake={(sel) => set({ sel })}
          onTurn={(which, angle) => set(turnTo(model, which, angle))}
        />
        <div className="nce-side">
          <Table model={model} t={t} />
          <p>{t.arrows(formatNumber(model.unit))}</p>
        </div>
      </div>
      <div className="ctl nce-ctl">
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
          value={angles[selected]!}
          onChange={(angle) => set(turnTo(model, selected, angle))}
          symbol={selected === 0 ? "query" : "key"}
          sign={<Sign which={selected} />}
        />
        <Choice
          id={`${instance}-sel`}
          legend={t.which}
          options={[...angles.keys()].map(String)}
          names={Object.fromEntries([...angles.keys()].map((i) => [i, t.names(i)]))}
          value={String(selected)}
          onChange={(sel) => set({ sel: Number(sel) })}
        />
        <div className="nce-buttons">
          <button
            type="button"
            className="btn sm"
            disabled={angles.length - 2 >= mostNegatives}
            onClick={() => set(added(model))}
          >
            {t.add}
          </button>
          <button type="button" className="btn sm" disabled={angles.length <= 3} onClick={() => set(removed(model))}>
            {t.remove}
          </button>
          <button type="button" className="btn sm" onClick={() => set(descended(model))}>
            {t.step}
          </button>
        </div>
      </div>
      <div className="eq">
        <Formula of={formulas.loss} values={{ s: similarities[0]!, tau, sum, p: probabilities[0]!, loss }} />
        <span className="say">{result}</span>
      </div>
      <Steps language={language} model={model} />
      <Presets
        language={language}
        items={presetIds.map((id) => ({ id, name: t.presets[id] }))}
        current={model.preset}
        onChoose={(id) => set({ ...presets[id as PresetId], sel: 1 })}
      />
    </WidgetFrame>
  );
}

function Sign({ which }: { which: number }) {
  if (which < 2) return <Formula of={which === 0 ? formulas.query : formulas.positive} />;
  return <Formula of={formulas.negative} values={{ i: which - 1 }} />;
}

function verdict({ loss, guess }: Model, t: Texts): string {
  const [own, chance] = [formatNumber(loss), formatNumber(guess)];
  if (Math.abs(loss - guess) < 1e-9) return t.equal(own);
  return loss > guess ? t.worse(own, chance) : t.result(own, chance);
}

function push({ gradients, hardest, share }: Model, t: Texts): string {
  const pushes = gradients.slice(1);
  const most = gradients[hardest]!;
  if (pushes.length > 1 && pushes.every((each) => Math.abs(each - most) <= 1e-9 * most)) return t.tied;
  const percent = share < 1 && share > 0.9995 ? "> 99.9%" : `${formatNumber(share * 100, 1)}%`;
  return t.hardest(hardest, percent);
}
