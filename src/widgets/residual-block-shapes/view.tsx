import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount } from "../kit/number.ts";
import { Block } from "./block.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { type Model, model, shape } from "./model.ts";
import { type Texts, texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values: { order }, t }) => (
    <Pad>
      <Block model={model} pre={order === "pre"} t={t} />
    </Pad>
  ),
  controls: ({ values: { kind, s } }) => [
    ...(["kind", "order", "shortcut"] as const),
    ...(kind === "bottleneck" && s > 1 ? (["strideAt"] as const) : []),
    ...(["C", "m", "s", "H"] as const),
  ],
  problems: ({ model, values: { shortcut }, t }) => ({ C: problem(model, shortcut, t) }),
  numbers: ({ model: { layers, weights, norms, normParameters, output }, values: { H, s } }) => ({
    H,
    s,
    side: output.side,
    terms: layers.map((layer) => formatCount(layer.weights)).join(" + "),
    total: formatCount(weights),
    norms: norms.map(formatCount).join(" + "),
    normParameters: formatCount(normParameters),
    parameters: formatCount(weights + normParameters),
  }),
  formula: "total",
  result: ({ model: { input, output, weights, shortcut }, t }) =>
    shortcut === "none"
      ? `${shape(input)} ≠ ${shape(output)}`
      : t.result(shape(input), shape(output), formatCount(weights)),
  steps: ({ model: { layers, projection }, values: { s, order }, t }) => [
    ...layers.map(({ kernelSize, stride, input, output, weights }, i) => ({
      label: layers[i] === projection ? t.shortcuts.projection : t.steps.layer(i + 1),
      of: "layer" as const,
      numbers: {
        k: kernelSize,
        in: formatCount(input.channels),
        out: formatCount(output.channels),
        weights: formatCount(weights),
      },
      why: stride > 1 ? t.why.stride : undefined,
    })),
    { label: t.steps.total, of: "total" },
    ...(s > 1 ? [{ label: t.steps.side, of: "strided" as const }] : []),
    { label: t.steps.norms, of: "norms", why: order === "pre" && projection ? t.why.shared : t.why.norms },
    { label: t.steps.all, of: "all" },
  ],
  presets: {
    basic: {},
    bottleneck: { kind: "bottleneck", C: 256 },
    down: { kind: "bottleneck", order: "post", strideAt: "3x3", C: 256, m: 128, s: 2, H: 56 },
    padded: { m: 128, s: 2, shortcut: "A" },
    unequal: { kind: "bottleneck", C: 256, m: 128, s: 2, shortcut: "identity" },
  },
});

/** Why the shortcut cannot be added to the branch. */
function problem({ input, output, shortcut }: Model, option: string, t: Texts): string | undefined {
  if (shortcut !== "none") return undefined;
  return option === "A" ? t.fewer(input.channels, output.channels) : t.unequal(shape(input), shape(output));
}
