import { lstmGates } from "../../math/lstm.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Formula } from "../kit/formula.tsx";
import { bracketed, formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot } from "../kit/plot.tsx";
import { Slider } from "../kit/slider.tsx";
import { Cell, symbolOf } from "./cell.tsx";
import { formulas } from "./formulas.ts";
import { definition, mostSteps, weight } from "./index.ts";
import { model } from "./model.ts";
import { texts } from "./texts.ts";

const zeros = [0, 0, 0, 0];

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values: { t: step, x, gate }, t }) => {
    const { c, h, now } = model;
    const [low, high] = [Math.min(-1, ...c), Math.max(1, ...c)];
    return (
      <Pad>
        <Cell
          {...{ model, x, t: step, chosen: gate }}
          label={t.figure(percent(now.f), percent(now.i), percent(now.o), formatNumber(now.c), formatNumber(now.h))}
          caption={t.caption}
        />
        <Plot
          label={t.chartFigure(step, formatNumber(now.c), formatNumber(now.h))}
          caption={t.chart}
          x={{ from: 0, to: mostSteps, name: [{ symbol: "t", letter: "t" }] }}
          y={{ from: low, to: high }}
          width={230}
          height={190}
        >
          {(room) => (
            <>
              <Curve room={room} points={h.map((each, i) => [i, each])} kind="faint" symbol="h" />
              <Curve room={room} points={c.map((each, i) => [i, each])} symbol="cell" />
              <Mark room={room} at={[step, now.h]} symbol="h" open />
              <Mark room={room} at={[step, now.c]} symbol="cell" />
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  controls: ["t", "x", "h0", "c0", "gate"],
  extra: ({ language, instance, values, set, model: { place } }) => (
    <div className="ctl">
      {(["wx", "wh", "b"] as const).map((name) => (
        <Slider
          key={name}
          id={`${instance}-${name}`}
          language={language}
          param={{ ...weight, name: { zh: texts.zh.weights[name], en: texts.en.weights[name] } }}
          value={values[name][place]!}
          onChange={(value) => set({ [name]: values[name].map((other, i) => (i === place ? value : other)) })}
          symbol={symbolOf[values.gate]}
          sign={<Formula of={formulas[name]} />}
        />
      ))}
    </div>
  ),
  numbers: ({ values: { t, x, wx, wh, b }, model: { now, before, kept, slope } }) => ({
    t,
    past: t - 1,
    x: bracketed(x),
    past_h: bracketed(before.h),
    before: bracketed(before.c),
    ...Object.fromEntries(
      lstmGates.flatMap((gate, i) => [
        [`wx${gate}`, wx[i]!],
        [`wh${gate}`, bracketed(wh[i]!)],
        [`b${gate}`, bracketed(b[i]!)],
        [`a${gate}`, now.pre[gate]],
        [gate, now[gate]],
      ]),
    ),
    gSigned: bracketed(now.g),
    c: now.c,
    h: now.h,
    kept,
    slope,
  }),
  formula: "cell",
  result: ({ values: { t: step }, model: { now }, t }) => t.result(step, formatNumber(now.c), formatNumber(now.h)),
  steps: ({ values: { gate }, model: { now }, t }) => [
    {
      label: t.steps.forget,
      of: "forget",
      why: now.pre.f === 0 ? t.why.bias : now.f > 0.9 ? t.why.open : undefined,
      current: gate === "f",
    },
    { label: t.steps.input, of: "input", current: gate === "i" },
    { label: t.steps.candidate, of: "candidate", current: gate === "g" },
    { label: t.steps.cell, of: "cell", why: t.why.add },
    { label: t.steps.output, of: "output", current: gate === "o" },
    { label: t.steps.hidden, of: "hidden" },
    { label: t.steps.kept, of: "kept", why: t.why.kept },
    { label: t.steps.slope, of: "slope", why: t.why.slope },
  ],
  presets: {
    page: {},
    zero: { wx: zeros, wh: zeros, b: zeros, h0: 0, c0: 1 },
    keep: { wx: [0, 0, 1, 0], wh: zeros, b: [-5, 5, 0, 0], h0: 0, c0: 0.7, t: 20 },
    overwrite: { wx: [0, 0, 1, 0], wh: zeros, b: [5, -5, 0, 5], h0: 0, c0: 0.7 },
    counter: { wx: zeros, wh: zeros, b: [5, 5, 5, 5], h0: 0, c0: 0, t: 20 },
  },
});

function percent(value: number): string {
  return `${Math.round(100 * value)}%`;
}
