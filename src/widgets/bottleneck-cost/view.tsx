import { Bars } from "../kit/bars.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount, formatNumber, shortNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { Silhouette } from "./silhouette.tsx";
import { texts } from "./texts.ts";

const controls = {
  plain: ["kind", "C", "k", "H"],
  bottleneck: ["kind", "C", "m", "k", "H"],
  inverted: ["kind", "C", "t", "k", "H"],
  sandglass: ["kind", "C", "t", "k", "H"],
  reduce: ["kind", "C", "m", "out", "k", "H"],
} as const;

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values: { kind, k }, t }) => {
    const name = ({ kernelSize, depthwise }: (typeof model.layers)[number]) => t.layer(kernelSize, depthwise);
    return (
      <Pad>
        <Silhouette
          model={model}
          label={`${t.figure(model.channels.map(formatCount).join(" → "))} · ${t.captions[kind]}`}
          caption={t.captions[kind]}
          name={name}
        />
        <Bars
          label={t.barsFigure(formatCount(model.total), formatCount(model.plain))}
          caption={t.bars}
          width={300}
          names={118}
          pitch={30}
          bars={[
            ...model.layers.map((layer, i) => ({
              name: t.nth(i + 1, name(layer)),
              value: layer.weights,
              text: formatCount(layer.weights),
              kind: layer.depthwise ? "s-step" : "s-ker",
            })),
            { name: t.steps.total, value: model.total, text: formatCount(model.total), kind: "s-out", current: true },
            ...(kind === "plain"
              ? []
              : [{ name: t.plain(k), value: model.plain, text: formatCount(model.plain), kind: "faint" }]),
          ]}
        />
      </Pad>
    );
  },
  controls: ({ values: { kind } }) => controls[kind],
  problems: ({ values: { kind, C, t: wanted }, model: { t: drawn }, t }) => ({
    t: kind === "sandglass" && drawn !== wanted ? t.undivided(C, wanted, drawn) : undefined,
  }),
  numbers: ({ values: { C, m, out, k, H }, model: { t, total, plain, ratio, macs, breakEven } }) => ({
    C,
    m,
    t,
    out,
    k,
    H,
    total: formatCount(total),
    plain: formatCount(plain),
    ratio: formatNumber(ratio, 3),
    macs: formatCount(macs),
    breakEven: formatNumber(breakEven, 1),
  }),
  formula: ({ values: { kind } }) => kind,
  result: ({ values: { kind }, model: { total, ratio }, t }) =>
    kind === "plain"
      ? t.weights(formatCount(total))
      : t.result(formatCount(total), shortNumber(ratio >= 1 ? ratio : 1 / ratio), ratio >= 1),
  steps: ({ values: { kind, m }, model: { layers, breakEven }, t }) => [
    ...layers.map(({ input, output, kernelSize, depthwise, weights }, i) => ({
      label: t.nth(i + 1, t.layer(kernelSize, depthwise)),
      of: depthwise ? ("depthwise" as const) : ("dense" as const),
      numbers: { input, output, kernel: kernelSize, weights: formatCount(weights) },
      why: kind === "inverted" && i === 2 ? t.why.linear : kind === "inverted" && depthwise ? t.why.wide : undefined,
    })),
    { label: t.steps.total, of: kind === "bottleneck" ? "sum" : kind },
    ...(kind === "plain" ? [] : [{ label: t.steps.compare, of: "compare" as const }]),
    ...(kind === "bottleneck"
      ? [{ label: t.steps.even, of: "even" as const, why: m < breakEven ? t.why.saves : t.why.wasted }]
      : []),
    { label: t.steps.macs, of: "macs" },
  ],
  presets: {
    conv2: { C: 256, m: 64, k: 3, H: 56 },
    conv3: { C: 512, m: 128, k: 3, H: 28 },
    conv4: { C: 1024, m: 256, k: 3, H: 14 },
    conv5: { C: 2048, m: 512, k: 3, H: 7 },
    inception: { kind: "reduce", C: 192, m: 16, out: 32, k: 5, H: 28 },
    mobile: { kind: "inverted", C: 24, t: 6, k: 3, H: 56 },
    next: { kind: "sandglass", C: 192, t: 6, k: 3, H: 28 },
  },
});
