import { Bars } from "../kit/bars.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { texts } from "./texts.ts";

const schemes = ["lecun", "xavier", "he", "torch"] as const;

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { deviations }, t }) => (
    <Pad>
      <Bars
        label={t.figure(schemes.map((name) => `${t.schemes[name]} ${formatNumber(deviations[name])}`).join(t.join))}
        caption={t.caption}
        names={124}
        bars={schemes.map((name) => ({
          name: t.schemes[name],
          value: deviations[name],
          text: formatNumber(deviations[name]),
          kind: name === "torch" ? "faint" : "s-ker",
          current: name === "he",
        }))}
      />
    </Pad>
  ),
  controls: ({ values: { layer } }) => (layer === "dense" ? ["layer", "in", "out"] : ["layer", "in", "out", "k", "g"]),
  problems: ({ values: { layer, g: wanted }, model: { g }, t }) => ({
    g: layer !== "dense" && g !== wanted ? t.undivided(wanted, g) : undefined,
  }),
  numbers: ({ values: { in: input, out }, model: { k, g, own, torch, deviations, bound } }) => ({
    in: input,
    out,
    k,
    g,
    fanIn: formatCount(own.in),
    fanOut: formatCount(own.out),
    torchIn: formatCount(torch.in),
    torchOut: formatCount(torch.out),
    ...Object.fromEntries(schemes.map((name) => [name, formatNumber(deviations[name])])),
    bound: formatNumber(bound),
  }),
  formula: "fanIn",
  result: ({ model: { own, deviations }, t }) =>
    t.result(formatCount(own.in), formatCount(own.out), formatNumber(deviations.he)),
  steps: ({ values: { layer }, model: { own, torch }, t }) => [
    { label: t.steps.fanIn, of: "fanIn" },
    { label: t.steps.fanOut, of: "fanOut" },
    ...schemes.map((name) => ({ label: t.schemes[name], of: name, current: name === "he" })),
    { label: t.steps.bound, of: "bound" },
    {
      label: t.steps.inTorch,
      of: "inTorch",
      why: layer === "transposed" ? t.why.transposed : torch.out === own.out ? t.why.same : t.why.groups,
    },
  ],
  presets: {
    page: {},
    dense: { layer: "dense", in: 256, out: 256 },
    first: { in: 3, out: 64, k: 7 },
    depthwise: { in: 512, out: 512, g: 512 },
  },
});
