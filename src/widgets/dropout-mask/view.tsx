import { explorer, Pad } from "../kit/explorer.tsx";
import { Lists } from "../kit/lists.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params, side } from "./index.ts";
import { model } from "./model.ts";
import { Dropped, Means, Shares, Units } from "./picture.tsx";
import { texts } from "./texts.ts";

const formulaOf = {
  train: { inverted: "inverted", original: "original", channel: "channel", block: "block" },
  eval: { inverted: "identity", original: "shrunk", channel: "unchanged", block: "unchanged" },
} as const;

const controls = {
  unit: ["what", "mode", "form", "p", "i", "seed"],
  channel: ["what", "mode", "p", "seed"],
  block: ["what", "mode", "p", "b", "seed"],
} as const;

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values: { p }, t, set }) =>
    model.maps ? (
      <Pad>
        <Dropped maps={model.maps} t={t} />
        <Shares maps={model.maps} p={p} t={t} />
      </Pad>
    ) : (
      <Pad>
        <Units model={model} i={model.i} t={t} onChoose={(to) => set({ i: to })} />
        <Means model={model} i={model.i} t={t} />
      </Pad>
    ),
  controls: ({ values: { what } }) => controls[what],
  extra: (shown) => shown.values.what === "unit" && <Lists {...shown} {...{ params, formulas }} symbols={{ x: "x" }} />,
  problems: ({ values, model: { i, x }, t }) => ({ i: values.i === i ? undefined : t.absent(x.length) }),
  numbers: ({ model: { x, i, mask, y, mean, variance, sum, maps }, values: { p, form, b } }) => ({
    i,
    p,
    m: mask[i - 1]!,
    x: factor(x[i - 1]!),
    y: y[i - 1]!,
    mask: mask.join(", "),
    out: y.map((value) => formatNumber(value)).join(", "),
    kept: factor(form === "inverted" ? x[i - 1]! / (1 - p) : x[i - 1]!),
    mean,
    variance,
    sum,
    ...(maps && {
      b,
      H: side,
      bits: maps.masks.map(([bit]) => bit).join(", "),
      cells: maps.cells,
      keptCells: maps.kept,
      scale: maps.scale,
      rate: formatNumber(maps.rate, 4),
      share: 1 - maps.kept / maps.cells,
    }),
  }),
  formula: ({ values: { what, mode, form } }) => formulaOf[mode][what === "unit" ? form : what],
  result: ({ model: { mask, scale, maps }, values: { mode }, t }) => {
    if (mode === "eval") return t.testing(maps ? "1" : formatNumber(scale));
    if (!maps) return t.result(mask.filter(Boolean).length, mask.length, formatNumber(scale));
    return maps.kept === 0 ? t.nothing : t.kept(maps.kept, maps.cells, formatNumber(maps.scale));
  },
  steps: ({ values: { what, mode, form, p }, t }) => {
    if (mode === "eval") return [{ label: t.steps.output, of: what === "unit" ? "output" : "unchanged" }];
    if (what !== "unit")
      return [
        what === "block"
          ? { label: t.steps.rate, of: "rate", why: t.why.overlap }
          : { label: t.steps.mask, of: "bits", why: t.why.channel },
        { label: t.steps.share, of: "share" },
        { label: t.steps.output, of: what },
      ];
    return [
      { label: t.steps.mask, of: "mask", why: t.why.mask(formatNumber(p)) },
      { label: t.steps.output, of: "output" },
      { label: t.steps.mean, of: "mean", why: form === "inverted" ? t.why.kept : t.why.shrunk },
      { label: t.steps.variance, of: form === "inverted" ? "variance" : "varianceOriginal" },
      { label: t.steps.sum, of: "sum", why: t.why.sum },
    ];
  },
  presets: {
    half: {},
    quarter: { p: 0.25 },
    testing: { mode: "eval" },
    original: { form: "original" },
    channel: { what: "channel", p: 0.25 },
    block: { what: "block", p: 0.25 },
  },
});

function factor(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}
