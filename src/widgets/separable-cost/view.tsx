import { useMemo } from "react";
import { type SeparableCost, separableCost } from "../../math/convolution-cost.ts";
import { symbolProps } from "../../symbols.ts";
import type { WidgetProps } from "../definition.ts";
import { Derivation } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { Presets } from "../kit/presets.tsx";
import { Slider } from "../kit/slider.tsx";
import { Stage } from "../kit/stage.tsx";
import { useWidgetState } from "../kit/state.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { texts } from "./texts.ts";

const presets = {
  middle: { ci: 512, co: 512, k: 3, size: 14, m: 1 },
  first: { ci: 32, co: 64, k: 3, size: 112, m: 1 },
  xception: { ci: 728, co: 728, k: 3, size: 19, m: 1 },
};

const sliders = ["k", "co", "ci", "size", "m"] as const;

export default function SeparableCostView({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const { ci, co, k, size, m } = values;
  const cost = useMemo(
    () => separableCost({ inputChannels: ci, outputChannels: co, kernelSize: k }, size ** 2, m),
    [ci, co, k, size, m],
  );
  const { standard, depthwise, pointwise, separable, ratio } = cost;
  const t = texts[language];
  const result = ratio < 1 ? t.result(formatNumber(1 / ratio, 2)) : t.dearer(formatNumber(ratio, 2));
  const numbers = { ci, co, k, m, size, ratio: formatNumber(ratio) };
  const counts = {
    standard: formatCount(standard.weights),
    depthwise: formatCount(depthwise.weights),
    pointwise: formatCount(pointwise.weights),
    separable: formatCount(separable.weights),
    macs: formatCount(separable.macs),
  };
  const step = (name: "standard" | "depthwise" | "pointwise" | "macs", why?: string) => ({
    key: name,
    label: t.steps[name],
    formulas: [<Formula key={name} of={formulas[name]} values={{ ...numbers, ...counts }} />],
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
        label={t.figure(percent(ratio), percent(pointwise.weights / separable.weights))}
        height={176}
        style={{ "--head": "24px", "--pitch": "64px", "--lab": "84px", "--val": "0px" }}
        before={
          <div className="lab" aria-hidden="true">
            <span>{t.standard}</span>
            <span>{t.separable}</span>
          </div>
        }
      >
        {(width) => (
          <Bars
            cost={cost}
            width={width}
            depthwise={t.depthwise(percent(depthwise.weights / separable.weights))}
            pointwise={t.pointwise(percent(pointwise.weights / separable.weights))}
          />
        )}
      </Stage>
      <div className="ctl">
        {sliders.map((name) => (
          <Slider
            key={name}
            id={`${instance}-${name}`}
            language={language}
            param={params[name]}
            value={values[name]}
            onChange={(value) => set({ [name]: value })}
            {...(name === "k" ? { symbol: "k" as const } : {})}
            sign={<Formula of={formulas[name]} />}
          />
        ))}
      </div>
      <div className="eq">
        <Formula of={formulas.ratio} values={numbers} />
        <span className="say">{result}</span>
      </div>
      <Derivation
        language={language}
        steps={[
          step("standard"),
          step("depthwise", t.why.depthwise),
          step("pointwise", t.why.pointwise),
          step("macs", t.why.macs),
        ]}
      />
      <Presets
        language={language}
        items={Object.keys(presets).map((id) => ({ id, name: t.presets[id as keyof typeof presets] }))}
        current={Object.entries(presets).find(([, preset]) => same(preset, values))?.[0]}
        onChoose={(id) => set(presets[id as keyof typeof presets])}
      />
    </WidgetFrame>
  );
}

interface BarsProps {
  cost: SeparableCost;
  width: number;
  depthwise: string;
  pointwise: string;
}

/** Both costs at one scale; the longer bar fills the room. */
function Bars({ cost: { standard, depthwise, separable, ratio }, width, ...names }: BarsProps) {
  const scale = (width - 24) / Math.max(standard.weights, separable.weights);
  const bar = (from: number, to: number, y: number) =>
    `M${12 + from * scale} ${y}H${12 + to * scale}v34H${12 + from * scale}z`;
  const end = 12 + separable.weights * scale;
  const inside = end > width * 0.6;
  return (
    <>
      <path className="u" style={{ fill: "var(--raise)" }} d={bar(0, standard.weights, 39)} />
      <path {...symbolProps("k")} className="u tap" d={bar(0, depthwise.weights, 103)} />
      <path className="u" style={{ fill: "var(--pad-major)" }} d={bar(depthwise.weights, separable.weights, 103)} />
      <text className="halo num" x={inside ? end - 8 : end + 10} y={125} textAnchor={inside ? "end" : "start"}>
        {`${percent(ratio)}%`}
      </text>
      <text className="halo" x={12} y={160} style={{ fill: "var(--s-ker)" }}>
        {names.depthwise}
      </text>
      <text className="halo" x={150} y={160}>
        {names.pointwise}
      </text>
    </>
  );
}

function percent(part: number): string {
  const value = 100 * part;
  return formatNumber(value, value < 10 || value > 90 ? 1 : 0);
}

function same(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  return Object.entries(a).every(([name, value]) => b[name] === value);
}
