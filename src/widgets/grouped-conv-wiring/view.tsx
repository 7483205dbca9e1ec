import { useMemo } from "react";
import type { WidgetProps } from "../definition.ts";
import { Choice } from "../kit/choice.tsx";
import { Derivation } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { int } from "../kit/params.ts";
import { Presets } from "../kit/presets.tsx";
import { Slider } from "../kit/slider.tsx";
import { Stage } from "../kit/stage.tsx";
import { useWidgetState } from "../kit/state.ts";
import { formulas } from "./formulas.ts";
import { definition, layouts, params } from "./index.ts";
import { type Model, model as modelOf } from "./model.ts";
import { texts } from "./texts.ts";
import { head, rowPitch, Wiring } from "./wiring.tsx";

const base = { ci: 8, co: 8, k: 3, c: 0, layers: "one" } as const;
const presets = {
  standard: { ...base, g: 1 },
  grouped: { ...base, g: 2 },
  depthwise: { ...base, g: 8 },
  shuffle: { ...base, g: 2, layers: "shuffled" },
} as const;

export default function GroupedConvWiring({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const { ci, co, g, k } = values;
  const model = useMemo(() => modelOf(values), [values]);
  const { groups, possible, divides, kind, mask, second, followed, reached, wires, weights, ungrouped } = model;
  const t = texts[language];
  const result = t.result(t.kinds[kind], followed, reached.filter(Boolean).length, ci);
  const numbers = { ci, co, k, g: groups, width: ci / groups, wires, weights, ungrouped };
  const rows = second ? [t.input, t.middle, t.output] : [t.input, t.output];
  const separator = language === "zh" ? "、" : ", ";
  const step = (name: "width" | "wires" | "kernel" | "share", label: string, why?: string) => ({
    key: name,
    label,
    formulas: [<Formula key={name} of={formulas[name]} values={numbers} />],
    why,
  });
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
        label={t.figure(t.kinds[kind], wires, ci * co)}
        height={head + rows.length * rowPitch + 8}
        style={{ "--head": `${head}px`, "--pitch": `${rowPitch}px`, "--val": "0px" }}
        before={
          <div className="lab" aria-hidden="true">
            {rows.map((row) => (
              <span key={row}>{row}</span>
            ))}
          </div>
        }
      >
        {(width) => <Wiring model={model} width={width} />}
      </Stage>
      <div className="ctl gw-ctl">
        <Choice
          id={`${instance}-layers`}
          legend={t.layersLegend}
          options={layouts}
          names={t.layers}
          value={values.layers}
          onChange={(layers) => set({ layers })}
        />
        <Slider
          id={`${instance}-g`}
          language={language}
          param={params.g}
          value={g}
          onChange={(value) => set({ g: value })}
          symbol="g"
          sign={<Formula of={formulas.g} />}
          problem={divides ? undefined : t.indivisible(g, ci, co, possible.join(separator), groups)}
        />
        {(["ci", "co"] as const).map((name) => (
          <Slider
            key={name}
            id={`${instance}-${name}`}
            language={language}
            param={params[name]}
            value={values[name]}
            onChange={(value) => set({ [name]: value })}
            sign={<Formula of={formulas[name]} />}
          />
        ))}
        <Slider
          id={`${instance}-k`}
          language={language}
          param={params.k}
          value={k}
          onChange={(value) => set({ k: value })}
          symbol="k"
          sign={<Formula of={formulas.k} />}
        />
        <Slider
          id={`${instance}-c`}
          language={language}
          param={int({ ...params.c, max: co - 1 })}
          value={followed}
          onChange={(c) => set({ c })}
          symbol="y"
          sign={<Formula of={formulas.c} />}
        />
      </div>
      <div className="eq">
        <Formula of={formulas.weights} values={numbers} />
        <span className="say">{result}</span>
      </div>
      <div className="gw-mask">
        <p>{t.maskCaption}</p>
        <Mask mask={mask} followed={second ? undefined : followed} label={t.mask(co, ci)} />
      </div>
      <Derivation
        language={language}
        steps={[
          step("width", t.steps.width, t.why.width),
          step("wires", t.steps.wires, t.why.wires),
          step("kernel", t.steps.weights, t.why.weights),
          step("share", t.steps.share),
        ]}
      />
      <Presets
        language={language}
        items={Object.keys(presets).map((id) => ({ id, name: t.presets[id as keyof typeof presets] }))}
        current={
          Object.entries(presets).find(([, preset]) =>
            Object.entries(preset).every(([name, value]) => values[name as keyof typeof values] === value),
          )?.[0]
        }
        onChoose={(id) => set(presets[id as keyof typeof presets])}
      />
    </WidgetFrame>
  );
}

const pitch = 14;

function Mask({ mask, followed, label }: { mask: Model["mask"]; followed: number | undefined; label: string }) {
  const columns = mask[0]?.length ?? 0;
  const [width, height] = [columns * pitch + 2, mask.length * pitch + 2];
  return (
    <svg width={width} height={height} viewBox={`-1 -1 ${width} ${height}`} role="img" aria-label={label}>
      {mask.map((reads, output) =>
        reads.map((isRead, input) => (
          <rect
            key={`${output}-${input}`}
            className={`u${isRead ? " full" : ""}${output === followed ? " now" : ""}`}
            x={input * pitch + 1}
            y={output * pitch + 1}
            width={pitch - 2}
            height={pitch - 2}
            rx={2}
          />
        )),
      )}
    </svg>
  );
}
