import { type SeparableCost, separableCost } from "../../math/convolution-cost.ts";
import { symbolProps } from "../../symbols.ts";
import { explorer } from "../kit/explorer.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { Stage } from "../kit/stage.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ ci, co, k, size, m }) =>
    separableCost({ inputChannels: ci, outputChannels: co, kernelSize: k }, size ** 2, m),
  picture: ({ model: cost, t }) => (
    <Stage
      label={t.figure(percent(cost.ratio), percent(cost.pointwise.weights / cost.separable.weights))}
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
          depthwise={t.depthwise(percent(cost.depthwise.weights / cost.separable.weights))}
          pointwise={t.pointwise(percent(cost.pointwise.weights / cost.separable.weights))}
        />
      )}
    </Stage>
  ),
  numbers: ({ values, model: { ratio, standard, depthwise, pointwise, separable } }) => ({
    ...values,
    ratio: formatNumber(ratio),
    standard: formatCount(standard.weights),
    depthwise: formatCount(depthwise.weights),
    pointwise: formatCount(pointwise.weights),
    separable: formatCount(separable.weights),
    macs: formatCount(separable.macs),
  }),
  formula: "ratio",
  result: ({ model: { ratio }, t }) =>
    ratio < 1 ? t.result(formatNumber(1 / ratio, 2)) : t.dearer(formatNumber(ratio, 2)),
  steps: ({ t }) =>
    (["standard", "depthwise", "pointwise", "macs"] as const).map((name) => ({
      label: t.steps[name],
      of: name,
      why: t.why[name],
    })),
  presets: {
    middle: {},
    first: { ci: 32, co: 64, size: 112 },
    xception: { ci: 728, co: 728, size: 19 },
    wide: { k: 7 },
  },
});

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
