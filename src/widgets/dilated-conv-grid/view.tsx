import { Fragment, useMemo } from "react";
import type { WidgetProps } from "../definition.ts";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { Presets } from "../kit/presets.tsx";
import { Stage } from "../kit/stage.tsx";
import { useWidgetState } from "../kit/state.ts";
import { Controls } from "./controls.tsx";
import { Facts } from "./facts.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { CoverageMap } from "./map.tsx";
import { type Model, model as modelOf } from "./model.ts";
import type { params } from "./params.ts";
import { type PresetId, presetIds, presetKernel, presets } from "./presets.ts";
import { Steps } from "./steps.tsx";
import { Table } from "./table.tsx";
import { texts } from "./texts.ts";
import { foot, head, pitch, Tree } from "./tree.tsx";

export default function DilatedConvGrid({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const { mode, rates, kernelSize: k, size, touched, touched2d } = model;
  const t = texts[language];
  const result = mode === "stack" ? t.result(size, touched) : t.resultParallel(size, touched2d);
  const label = mode === "stack" ? t.tree(rates.length, size, touched) : t.branches(size, touched);
  const choose = (id: string) => {
    const preset = presets[id as PresetId];
    set({ mode: preset.mode, k: presetKernel, d: preset.rates, row: null, column: null });
  };
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
        label={label}
        height={head + (rates.length + 1) * pitch + foot}
        style={{ "--head": `${head}px`, "--pitch": `${pitch}px` }}
        before={
          <div className="lab" aria-hidden="true">
            <span>{t.input}</span>
            {rates.map((_, i) => (
              <span key={i}>{t.layer[mode](i + 1)}</span>
            ))}
          </div>
        }
        after={<Table language={language} model={model} />}
      >
        {(width) => <Tree model={model} width={width} />}
      </Stage>
      <div className="dg-map">
        <div className="pad">
          <CoverageMap language={language} model={model} onChoose={set} />
        </div>
        <Facts language={language} model={model} />
      </div>
      <Controls language={language} instance={instance} model={model} set={set} />
      <div className="eq">
        {mode === "stack" ? (
          <FieldSum model={model} />
        ) : (
          <Formula of={formulas.widest} values={{ k, d: Math.max(...rates), r: size }} />
        )}
        <span className="say">{result}</span>
      </div>
      <Steps language={language} model={model} />
      <Presets
        language={language}
        items={presetIds.map((id) => ({ id, name: t.presets[id] }))}
        current={model.preset}
        onChoose={choose}
      />
    </WidgetFrame>
  );
}

/** The receptive field with its rates; it may break between any two of them. */
function FieldSum({ model: { kernelSize: k, rates, size } }: { model: Model }) {
  const [first, ...others] = rates;
  return (
    <span>
      <Formula of={formulas.field} values={{ k, d: first! }} />
      {others.map((d, i) => (
        <Fragment key={i}>
          <wbr />
          <Formula of={formulas.more} values={{ d }} />
        </Fragment>
      ))}
      <Formula of={formulas.total} values={{ r: size }} />
    </span>
  );
}
