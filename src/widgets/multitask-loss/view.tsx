import { regionLoss, smoothL1 } from "../../math/detection.ts";
import { Bars } from "../kit/bars.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Lists } from "../kit/lists.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { texts } from "./texts.ts";

const sides = ["x", "y", "w", "h"] as const;

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ u: wanted, lambda, p, t, v }) => {
    const sum = p.reduce((total, value) => total + value, 0);
    const chances = p.map((value) => value / sum);
    const u = Math.min(wanted, p.length - 1);
    const differences = t.map((value, i) => value - v[i]!);
    const { classification, box, total } = regionLoss(chances, u, t, v, lambda);
    return {
      cls: classification,
      loc: box,
      total,
      u,
      sum,
      chance: chances[u]!,
      differences,
      terms: differences.map((each) => smoothL1(each)),
      counts: u >= 1 ? 1 : 0,
    };
  },
  picture: ({ model: { cls, loc, total, terms, counts }, values: { lambda }, t }) => (
    <Pad>
      <Bars
        label={t.figure(formatNumber(total), formatNumber(cls), formatNumber(loc))}
        caption={t.caption}
        names={74}
        width={340}
        pitch={30}
        bars={[
          { name: t.bars.cls, value: cls, text: formatNumber(cls), symbol: "prob" },
          ...sides.map((side, i) => {
            const value = counts * lambda * terms[i]!;
            return { name: t.bars[side], value, text: formatNumber(value), kind: counts ? "s-step" : "faint" };
          }),
          { name: t.bars.total, value: total, text: formatNumber(total), symbol: "loss", current: true },
        ]}
      />
    </Pad>
  ),
  controls: ["u", "lambda"],
  extra: (shown) => (
    <Lists
      {...shown}
      {...{ params, formulas }}
      symbols={{ p: "prob", t: "y", v: "x" }}
      problems={{ p: Math.abs(shown.model.sum - 1) > 1e-6 ? shown.t.sum(formatNumber(shown.model.sum)) : undefined }}
    />
  ),
  problems: ({ values: { u: wanted }, model: { u }, t }) => ({ u: u === wanted ? undefined : t.classes(wanted, u) }),
  numbers: ({ values: { lambda }, model: { u, chance, cls, loc, total, terms, counts } }) => ({
    u,
    lambda,
    pu: formatNumber(chance),
    cls,
    // The sum itself, also where a background's does not count.
    loc: formatNumber(counts ? loc : terms.reduce((sum, term) => sum + term, 0)),
    counts,
    total,
    ...Object.fromEntries(terms.map((term, i) => [`s${i + 1}`, formatNumber(term)])),
  }),
  formula: "total",
  result: ({ values: { lambda }, model: { cls, loc, total }, t }) =>
    t.result(formatNumber(total), formatNumber(cls), formatNumber(lambda * loc)),
  steps: ({ model: { differences, terms, counts }, t }) => [
    { label: t.steps.cls, of: "cls" },
    ...sides.map((side, i) => ({
      label: t.offset[side],
      of: "term" as const,
      numbers: { d: formatNumber(differences[i]!), value: formatNumber(terms[i]!) },
      why: differences[i] === 0 ? undefined : Math.abs(differences[i]!) < 1 ? t.why.near : t.why.far,
    })),
    { label: t.steps.loc, of: "loc", why: counts ? undefined : t.why.background },
    { label: t.steps.total, of: "total" },
  ],
  presets: {
    page: {},
    background: { u: 0, p: [0.8, 0.1, 0.1], t: [1, 1, 1, 1] },
    far: { u: 2, p: [0.2, 0.2, 0.6], t: [2, 0, 0, 0] },
    mixed: { p: [0.05, 0.9, 0.05], t: [0.5, -0.5, 1, -2], lambda: 10 },
  },
});
