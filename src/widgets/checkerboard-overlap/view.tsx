import { useMemo } from "react";
import type { WidgetProps } from "../definition.ts";
import { Choice } from "../kit/choice.tsx";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { Presets } from "../kit/presets.tsx";
import { Slider } from "../kit/slider.tsx";
import { useWidgetState } from "../kit/state.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { type Model, model as modelOf } from "./model.ts";
import { Board, Rows } from "./picture.tsx";
import { type Texts, texts } from "./texts.ts";

const { params } = definition;
const sliders = [
  ["k", "k"],
  ["s", "s"],
  ["n", "i"],
] as const;
const presets = { uneven: 3, even: 4, dcgan: 5, holes: 1 };
type PresetId = keyof typeof presets;
const presetIds = Object.keys(presets) as PresetId[];

export default function CheckerboardOverlap({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const { n, k, s, view, even } = model;
  const t = texts[language];
  const two = view === "2d" && model.interior && k >= s && !even;
  const verdict = `${t.verdict(model)}${two ? t.inTwo(t.verdict2(model)) : ""}${language === "zh" ? "。" : "."}`;
  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={verdict}
    >
      <div className="pad grids">{view === "1d" ? <Rows model={model} t={t} /> : <Board model={model} t={t} />}</div>
      <div className="ctl">
        <Choice
          id={`${instance}-view`}
          legend={t.dimensions}
          options={params.view.options}
          names={t.views}
          value={view}
          onChange={(to) => set({ view: to })}
        />
        {sliders.map(([name, symbol]) => (
          <Slider
            key={name}
            id={`${instance}-${name}`}
            language={language}
            param={params[name]}
            value={model[name]}
            onChange={(value) => set({ [name]: value })}
            symbol={symbol}
            sign={<Formula of={formulas[name]} />}
          />
        ))}
      </div>
      <div className="eq">
        <Formula of={even ? formulas.even : formulas.uneven} values={{ k, s, each: Math.floor(k / s), rest: k % s }} />
        <span className="say">
          {verdict}
          {language === "en" && " "}
          {t.caution}
        </span>
      </div>
      <Derivation language={language} steps={stepsOf(model, t)} />
      <Presets
        language={language}
        items={presetIds.map((id) => ({ id, name: t.presets[id] }))}
        current={s === 2 && n === 6 ? presetIds.find((id) => presets[id] === k) : undefined}
        onChoose={(id) => set({ n: 6, s: 2, k: presets[id as PresetId] })}
      />
    </WidgetFrame>
  );
}

function stepsOf({ n, k, s, groups, counts, total, even }: Model, t: Texts): Step[] {
  const values = { n, k, s, o: counts.length, total };
  return [
    {
      key: "length",
      label: t.steps.length,
      formulas: [<Formula key="length" of={formulas.length} values={values} />],
    },
    {
      key: "count",
      label: t.steps.divide,
      formulas: [<Formula key="count" of={formulas.count} />],
      why: t.whyDivide(even),
    },
    ...groups.map((weights, r) => ({
      key: r,
      label: t.steps.group(r),
      formulas: [<Formula key="group" of={formulas.group} values={{ ...values, r, c: weights.length }} />],
      why: weights.length > 0 ? t.weights(weights.map((a) => `w${subscript(a)}`).join(", ")) : t.noWeights,
    })),
    {
      key: "total",
      label: t.steps.total,
      formulas: [<Formula key="total" of={formulas.total} values={values} />],
      why: t.whyTotal,
    },
  ];
}

function subscript(digit: number): string {
  return "₀₁₂₃₄₅₆₇₈₉"[digit] ?? "";
}
