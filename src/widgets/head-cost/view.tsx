import { Bars } from "../kit/bars.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { headParameters, heads } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model: headParameters,
  picture: ({ model, values: { head }, t }) => (
    <Pad>
      <Bars
        label={t.figure(heads.map((name) => `${t.heads[name]} ${formatCount(model[name])}`).join(t.join))}
        caption={t.caption}
        names={118}
        width={340}
        bars={heads.map((name) => ({
          name: t.heads[name],
          value: model[name],
          text: formatCount(model[name]),
          kind: name === head ? "s-ker" : "faint",
          current: name === head,
        }))}
      />
    </Pad>
  ),
  numbers: ({ values: { C, H, K }, model: { flatten, vgg, gap, nin } }) => ({
    C: formatCount(C),
    H,
    K: formatCount(K),
    flatten: formatCount(flatten),
    vgg: formatCount(vgg),
    gap: formatCount(gap),
    nin,
    ratio: formatNumber(flatten / gap, 2),
  }),
  formula: ({ values: { head } }) => head,
  result: ({ values: { head }, model, t }) => t.result(t.heads[head], formatCount(model[head])),
  steps: ({ values: { head }, t }) => [
    ...heads.map((name) => ({ label: t.heads[name], of: name, why: t.why[name], current: name === head })),
    { label: t.steps.ratio, of: "ratio", why: t.why.ratio },
  ],
  presets: {
    resnet: {},
    vgg: { head: "vgg", C: 512 },
    vggGap: { C: 512 },
    cifar: { C: 64, H: 8, K: 10 },
  },
});
