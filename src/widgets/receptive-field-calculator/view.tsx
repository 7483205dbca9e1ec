import { useCallback, useMemo } from "react";
import type { WidgetProps } from "../definition.ts";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { Presets } from "../kit/presets.tsx";
import { Stage } from "../kit/stage.tsx";
import { useWidgetState } from "../kit/state.ts";
import { Bars } from "./bars.tsx";
import { Brackets } from "./brackets.tsx";
import { Controls, layerName } from "./controls.tsx";
import { formulas } from "./formulas.ts";
import { foot, head, scaleOf, singlePitch, stagePitch } from "./geometry.ts";
import { definition } from "./index.ts";
import { length, model as modelOf } from "./model.ts";
import type { params } from "./params.ts";
import { Place } from "./place.tsx";
import { examples, networks, type PresetId } from "./presets.ts";
import { Pyramid } from "./pyramid.tsx";
import { rowsOf } from "./rows.ts";
import { Steps } from "./steps.tsx";
import { label, Table } from "./table.tsx";
import { type Texts, texts } from "./texts.ts";

export default function ReceptiveFieldCalculator({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const model = useMemo(() => modelOf(values), [values]);
  const { layers, fields, selected, visible } = model;
  const rows = useMemo(() => rowsOf(layers, fields, selected), [layers, fields, selected]);
  const t = texts[language];
  const menu = useMemo(() => presetMenu(t), [t]);

  const choose = useCallback(
    (id: string) => set({ preset: id as PresetId, layers: null, selected: null, cell: null, size: null }),
    [set],
  );

  const { size } = fields[selected]!;
  const seen = visible ? length(visible) : 0;
  const name = layerName(model, selected, t);
  const result = selected === 0 ? t.alone : t.result(name, size);
  const told = seen === size ? result : `${result}${language === "zh" ? "；" : "; "}${t.clipped(size, seen)}`;
  const pitch = rows.length === layers.length + 1 && layers.length <= 8 ? singlePitch : stagePitch;
  const current = rows.findIndex(({ to }) => to === selected);
  const layer = layers[selected - 1];
  const before = fields[selected - 1];

  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={told}
    >
      <Stage
        label={layer ? t.figure(name, layer.kernelSize, layer.dilation, size) : t.figureEmpty}
        height={head + rows.length * pitch + foot}
        style={{ "--head": `${head}px`, "--pitch": `${pitch}px`, "--now": current }}
        before={
          <>
            {selected > 0 && <i className="sel" />}
            <div className="lab" aria-hidden="true">
              {rows.map((row) => (
                <span key={row.to}>{label(model, row, t)}</span>
              ))}
            </div>
          </>
        }
        after={<Table language={language} model={model} rows={rows} />}
      >
        {(width) => {
          const scale = scaleOf(model, rows, width);
          return (
            <>
              {scale.cells ? (
                <Pyramid model={model} scale={scale} width={width} />
              ) : (
                <Bars model={model} rows={rows} scale={scale} width={width} pitch={pitch} />
              )}
              <Brackets model={model} scale={scale} width={width} />
            </>
          );
        }}
      </Stage>
      <Controls language={language} instance={instance} model={model} set={set} />
      <div className="eq">
        {layer && before && (
          <Formula
            of={formulas.recursion}
            values={{
              l: selected,
              m: selected - 1,
              before: before.size,
              d: layer.dilation,
              k: layer.kernelSize,
              j: before.jump,
              r: size,
            }}
          />
        )}
        <span className="say">{result}</span>
      </div>
      <Place language={language} instance={instance} model={model} set={set} />
      <Steps language={language} model={model} />
      <Presets language={language} {...menu} current={model.preset} onChoose={choose} />
    </WidgetFrame>
  );
}

function presetMenu(t: Texts) {
  const item = (id: string) => ({ id, name: t.presets[id as PresetId] });
  const ids = Object.keys(networks);
  const group = (name: string, test: (id: string) => boolean) => ({ name, items: ids.filter(test).map(item) });
  const family = (id: string) => /^(vgg|resnet)/.exec(id)?.[1];
  return {
    items: Object.keys(examples).map(item),
    more: [
      group(t.groups.papers, (id) => family(id) === undefined),
      group(t.groups.vgg, (id) => family(id) === "vgg"),
      group(t.groups.resnet, (id) => family(id) === "resnet"),
    ],
  };
}
