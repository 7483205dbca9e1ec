import { useMemo } from "react";
import type { WidgetProps } from "../definition.ts";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { Presets } from "../kit/presets.tsx";
import { Slider } from "../kit/slider.tsx";
import { useWidgetState } from "../kit/state.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { type Model, model as modelOf, type PresetId, presetIds, presets } from "./model.ts";
import { params } from "./params.ts";
import { Picture } from "./picture.tsx";
import { type Texts, texts } from "./texts.ts";

export default function MiCeiling({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const { rho, K, information, log, shown, capped } = model;
  const t = texts[language];
  const result = capped ? t.capped(formatNumber(shown), formatNumber(information)) : t.free(formatNumber(information));
  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={result}
    >
      <div className="pad grids">
        <Picture model={model} t={t} onMove={(to) => set({ rho: to })} />
      </div>
      <div className="ctl">
        {(["rho", "K"] as const).map((name) => (
          <Slider
            key={name}
            id={`${instance}-${name}`}
            language={language}
            param={params[name]}
            value={values[name]}
            onChange={(value) => set({ [name]: value })}
            symbol={name}
            sign={<Formula of={formulas[name]} />}
          />
        ))}
      </div>
      <div className="eq">
        <Formula of={formulas.shown} values={{ I: information, log, shown }} />
        <span className="say">{result}</span>
      </div>
      <Derivation language={language} steps={stepsOf(model, t)} />
      <Presets
        language={language}
        items={presetIds.map((id) => ({ id, name: t.presets[id] }))}
        current={presetIds.find((id) => presets[id].rho === rho && presets[id].K === K)}
        onChoose={(id) => set(presets[id as PresetId])}
      />
    </WidgetFrame>
  );
}

function stepsOf({ rho, K, information, log, needed, upTo }: Model, t: Texts): Step[] {
  const values = {
    rho: formatNumber(rho, 6),
    K: formatCount(K),
    I: information,
    log,
    bits: log / Math.LN2,
    needed: formatCount(needed),
    upTo: formatNumber(upTo, K > 50 ? 10 : 4),
  };
  const step = (key: keyof typeof formulas, label: string): Step => ({
    key,
    label,
    formulas: [<Formula key={key} of={formulas[key]} values={values} />],
  });
  return [
    step("information", t.truth),
    step("ceiling", t.ceiling),
    step("bits", t.bits),
    step("needed", t.needed),
    { ...step("upTo", t.upTo), why: t.whyUpTo },
  ];
}
