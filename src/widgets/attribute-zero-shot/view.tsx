import { Bars } from "../kit/bars.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { type Model, model, resized } from "./model.ts";
import { nameOf, Table } from "./picture.tsx";
import { type Texts, texts } from "./texts.ts";

const present = ["p1", "p2", "p3", "p4", "p5", "p6"] as const;
const priors = ["q1", "q2", "q3", "q4", "q5", "q6"] as const;

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: (shown) => {
    const { model, t } = shown;
    const { posterior, best, likeliest } = model;
    return (
      <Pad>
        <Table {...shown} />
        <Bars
          label={t.figure(nameOf(best, model, t), posterior[best]!.toFixed(4))}
          caption={t.bars}
          most={1}
          names={118}
          width={230}
          bars={posterior.map((p, y) => ({
            name: nameOf(y, model, t),
            value: p,
            text: p.toFixed(4),
            symbol: "prob",
            current: likeliest.includes(y),
          }))}
        />
      </Pad>
    );
  },
  controls: ({ values: { M, priors: own } }) => [
    ...present.slice(0, M),
    ...(own ? priors.slice(0, M) : []),
    "M",
    "g",
    "priors",
  ],
  extra: ({ values, t, set }) => (
    <div className="ctl zs-buttons">
      <button
        type="button"
        className="btn sm"
        disabled={values.classes.length >= 6}
        onClick={() => set(resized(values, 1))}
      >
        {t.add}
      </button>
      <button
        type="button"
        className="btn sm"
        disabled={values.classes.length <= 2}
        onClick={() => set(resized(values, -1))}
      >
        {t.remove}
      </button>
    </div>
  ),
  numbers: ({ model: { products, sum, posterior, best } }) => ({
    product: products[best]!,
    sum,
    best: posterior[best]!,
    own: products[best]!,
    share: posterior[best]!,
    factors: "",
  }),
  formula: ({ model: { weighted } }) => (weighted ? "weighted" : "posterior"),
  result: ({ model, t, language }) => {
    const { posterior, best, likeliest, twins } = model;
    const names = likeliest.map((y) => nameOf(y, model, t)).join(t.and);
    const first = likeliest.length === posterior.length ? t.even : t.result(names, formatNumber(posterior[best]!));
    if (!twins) return first;
    return `${first}${language === "zh" ? "；" : "; "}${t.twins(nameOf(twins[0], model, t), nameOf(twins[1], model, t))}`;
  },
  steps: ({ model, t }) => [
    ...model.products.map((own, y) => ({
      label: nameOf(y, model, t),
      of: ["product", "share"] as const,
      numbers: { factors: factors(model, y), own, share: model.posterior[y]! },
      current: model.likeliest.includes(y),
    })),
    { label: t.sum, of: "sum" },
  ],
  presets: {
    worked: {},
    horse: { p1: 0.2, p2: 0.9 },
    polarBear: { p1: 0.1, p2: 0.2, p3: 0.95 },
    nothing: { p1: 0.5, p2: 0.5, p3: 0.5 },
    commonStripes: { q1: 0.9, priors: true },
    generalised: { g: true },
    twins: {
      classes: [
        [1, 1, 0],
        [0, 0, 1],
        [1, 1, 0],
      ],
    },
  } satisfies Record<keyof Texts["presets"], object>,
});

/** `0.9 · 0.8 · 0.9`, each over its prior where priors matter. */
function factors({ factors, rows, priors, weighted }: Model, y: number): string {
  return factors[y]!.map((factor, m) => {
    const prior = rows[y]![m] === 1 ? priors[m]! : 1 - priors[m]!;
    return weighted ? `${formatNumber(factor)}/${formatNumber(prior)}` : formatNumber(factor);
  }).join(" · ");
}
