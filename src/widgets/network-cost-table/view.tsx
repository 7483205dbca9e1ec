import { useMemo } from "react";
import { networkNames } from "../../math/network-cost.ts";
import type { WidgetProps } from "../definition.ts";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { formatCount } from "../kit/number.ts";
import { int } from "../kit/params.ts";
import { Presets } from "../kit/presets.tsx";
import { Slider } from "../kit/slider.tsx";
import { Stage } from "../kit/stage.tsx";
import { useWidgetState } from "../kit/state.ts";
import { Bars, foot, head, rowPitch } from "./bars.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { type Model, model as modelOf, type Values, weightsOf } from "./model.ts";
import { inputParam, layerParam, type params } from "./params.ts";
import { Table } from "./table.tsx";
import { percent, texts } from "./texts.ts";

export default function NetworkCostTable({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const { preset, rows, selected, total, linear, problem, input, shownInput } = model;
  const t = texts[language];
  const network = t.presets[preset];
  const row = rows[selected]!;
  const measures = ["parameters", "macs"] as const;
  const [parameterShare, macShare] = measures.map((measure) => percent(linear[measure], total[measure]));

  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={t.result(network, formatCount(total.parameters), formatCount(total.macs))}
    >
      <Stage
        label={t.figure(network, parameterShare!, macShare!)}
        height={head + 2 * rowPitch + foot}
        style={{ "--head": `${head}px`, "--pitch": `${rowPitch}px`, "--lab": "84px", "--val": "172px" }}
        before={
          <div className="lab" aria-hidden="true">
            {measures.map((measure) => (
              <span key={measure}>{t[measure]}</span>
            ))}
          </div>
        }
        after={
          <table className="val num nc-totals">
            <caption className="sr">{t.totals}</caption>
            <thead>
              <tr>
                <td />
                <th scope="col">{t.total}</th>
              </tr>
            </thead>
            <tbody>
              {measures.map((measure) => (
                <tr key={measure}>
                  <th scope="row">{t[measure]}</th>
                  <td>{formatCount(total[measure])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      >
        {(width) => <Bars language={language} model={model} width={width} />}
      </Stage>
      <div className="ctl nc-ctl">
        <Slider
          id={`${instance}-input`}
          language={language}
          param={inputParam}
          value={input}
          onChange={(value) => set({ input: value })}
          symbol="i"
          sign={<Formula of={formulas.i} />}
          problem={problem === undefined ? undefined : t.tooSmall(network, input, problem, shownInput)}
        />
        <Slider
          id={`${instance}-layer`}
          language={language}
          param={int({ ...layerParam, max: rows.length })}
          value={selected + 1}
          onChange={(layer) => set({ layer })}
        />
      </div>
      <div className="eq">
        {row.kind === "pooling" ? (
          <span>{t.pooling(row.name)}</span>
        ) : (
          <>
            <Formula
              of={formulas.macs}
              values={{
                weights: formatCount(weightsOf(row)),
                height: row.shape[1],
                width: row.shape[2],
                macs: formatCount(row.macs),
              }}
            />
            <span className="say">
              {t.shares(row.name, percent(row.parameters, total.parameters), percent(row.macs, total.macs))}
            </span>
          </>
        )}
      </div>
      <Table language={language} model={model} onSelect={(layer) => set({ layer })} />
      <Derivation language={language} steps={stepsOf(model, t)} />
      <Presets
        language={language}
        items={networkNames.map((id) => ({ id, name: t.presets[id] }))}
        current={preset}
        onChoose={(id) => set({ preset: id as Values["preset"], layer: null })}
      />
    </WidgetFrame>
  );
}

function stepsOf({ convolutions, linear, total }: Model, t: (typeof texts)["zh"]): Step[] {
  const of = (measure: "parameters" | "macs") => ({
    convolutions: formatCount(convolutions[measure]),
    linear: formatCount(linear[measure]),
    total: formatCount(total[measure]),
    share: percent(linear[measure], total[measure]),
  });
  const sum = (measure: "parameters" | "macs") => <Formula key="sum" of={formulas.sum} values={of(measure)} />;
  const share = (measure: "parameters" | "macs") => <Formula key="share" of={formulas.share} values={of(measure)} />;
  const flops = { macs: formatCount(total.macs), flops: formatCount(2 * total.macs) };
  return [
    { key: "p", label: t.steps.parameters, formulas: [sum("parameters")], why: t.why.sum },
    { key: "ps", label: t.steps.linear, formulas: [share("parameters")], why: t.why.parameters },
    { key: "m", label: t.steps.macs, formulas: [sum("macs")], why: t.why.sum },
    { key: "ms", label: t.steps.linear, formulas: [share("macs")], why: t.why.macs },
    {
      key: "f",
      label: t.steps.flops,
      formulas: [<Formula key="flops" of={formulas.flops} values={flops} />],
      why: t.why.flops,
    },
  ];
}
