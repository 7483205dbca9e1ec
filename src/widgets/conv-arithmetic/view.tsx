import { useMemo } from "react";
import { symbolProps } from "../../symbols.ts";
import type { WidgetProps } from "../definition.ts";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { formatCount } from "../kit/number.ts";
import { Presets } from "../kit/presets.tsx";
import { Stage } from "../kit/stage.tsx";
import { useWidgetState } from "../kit/state.ts";
import { CostControls, SizeControls } from "./controls.tsx";
import { formulas } from "./formulas.ts";
import { foot, headOf, rowPitch, sceneOf } from "./geometry.ts";
import { definition } from "./index.ts";
import { model as modelOf } from "./model.ts";
import type { params } from "./params.ts";
import { type PresetId, presetIds } from "./presets.ts";
import { Steps } from "./steps.tsx";
import { Strip } from "./strip.tsx";
import { texts } from "./texts.ts";

export default function ConvArithmetic({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const { shown, output, effective, padded, cell, window } = model;
  const t = texts[language];
  const result = t.result(output);
  const head = headOf(model);
  const rows = [
    { name: t.input, channels: shown.cin, side: shown.i, symbol: "i" },
    { name: t.output, channels: shown.cout, side: output, symbol: "o" },
  ] as const;
  // The last stop is kept as such, so that it stays so when the output grows.
  const choose = (to: number) => set({ cell: to === output - 1 ? null : to });
  const controls = { language, instance, model, set };

  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={result}
    >
      <Stage
        label={t.figure(padded, effective, shown.s, output)}
        height={head + 2 * rowPitch + foot}
        style={{ "--head": `${head}px`, "--pitch": `${rowPitch}px`, "--val": "176px" }}
        before={
          <div className="lab" aria-hidden="true">
            {rows.map(({ name }) => (
              <span key={name}>{name}</span>
            ))}
          </div>
        }
        after={
          <table className="val num ca-shapes">
            <caption className="sr">{t.shapes}</caption>
            <thead>
              <tr>
                <td />
                <th scope="col">{t.shape}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, channels, side, symbol }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>
                    {channels} × <span {...symbolProps(symbol)}>{`${side} × ${side}`}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      >
        {(width) => (
          <Strip language={language} model={model} scene={sceneOf(model, width)} width={width} onChoose={choose} />
        )}
      </Stage>
      <SizeControls {...controls} onChoose={choose} />
      <div className="eq ca-eq">
        <Formula of={formulas.size} values={{ ...shown, bias: "", o: output }} />
        <span className="say">{t.window(cell, window.first, window.last, model.zeros)}</span>
      </div>
      <CostControls {...controls} />
      <div className="eq">
        <Formula
          of={formulas.cost}
          values={{ o: output, weights: formatCount(model.weights), macs: formatCount(model.macs) }}
        />
        <span className="say">{t.cost(formatCount(model.parameters))}</span>
      </div>
      <Steps language={language} model={model} />
      <Presets
        language={language}
        items={presetIds.map((id) => ({ id, name: t.presets[id] }))}
        current={model.preset}
        onChoose={(id) => set({ ...untouched, preset: id as PresetId })}
      />
    </WidgetFrame>
  );
}

const untouched = {
  i: null,
  k: null,
  s: null,
  p: null,
  d: null,
  cin: null,
  cout: null,
  g: null,
  bias: null,
  cell: null,
};
