import { varianceShift } from "../../math/dropout.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, sampled } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

const rates = { from: 0, to: 0.95, ticks: [0, 0.2, 0.4, 0.6, 0.8] };
const outputs = { from: -4, to: 4 };
const size = { width: 290, height: 180, left: 36 };

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ p, mu }) => {
    const ratio = varianceShift(p, mu);
    return { ratio, out: 1 / Math.sqrt(ratio) };
  },
  picture: ({ model: { ratio, out }, values: { p, mu }, t }) => (
    <Pad>
      <Plot
        {...size}
        label={t.ratio(formatNumber(p), formatNumber(ratio, 3))}
        caption={t.ratioCaption}
        x={{ ...rates, name: [{ symbol: "drop", letter: "p" }] }}
        y={{ from: 1, to: 200, log: true, ticks: [1, 2, 5, 10, 20, 50, 100, 200] }}
      >
        {(room) => (
          <>
            <Curve room={room} points={sampled((at) => varianceShift(at, 0), rates)} kind="faint s-gap" />
            <Curve room={room} points={sampled((at) => varianceShift(at, mu), rates)} symbol="drop" />
            <Mark room={room} at={[p, ratio]} symbol="drop" terms={[formatNumber(ratio, 2)]} />
          </>
        )}
      </Plot>
      <Plot
        {...size}
        label={t.out(formatNumber(out, 3))}
        caption={t.outCaption}
        x={outputs}
        y={{ from: 0, to: normal(0, out) * 1.1, ticks: [] }}
      >
        {(room) => (
          <>
            <Curve room={room} points={sampled((at) => normal(at, 1), outputs)} kind="faint" symbol="x" />
            <Curve room={room} points={sampled((at) => normal(at, out), outputs, 401)} symbol="y" />
          </>
        )}
      </Plot>
    </Pad>
  ),
  numbers: ({ values: { p, mu }, model: { ratio, out } }) => ({
    p,
    mu,
    square: 1 + mu ** 2,
    mean: mu ** 2,
    keep: 1 - p,
    ratio,
    out,
  }),
  formula: "ratio",
  result: ({ values: { p }, model: { ratio, out }, t }) =>
    p === 0 ? t.none : t.result(formatNumber(ratio, 3), formatNumber(out, 3)),
  steps: ({ values: { p, mu }, t }) => [
    { label: t.steps.test, of: "test", why: t.why.test },
    { label: t.steps.train, of: "train", why: p === 0 ? t.why.off : mu === 0 ? t.why.zero : t.why.shifted },
    { label: t.steps.ratio, of: "ratio" },
    { label: t.steps.out, of: "out", why: t.why.out },
  ],
  presets: { half: {}, light: { p: 0.1 }, relu: { mu: 0.68 }, none: { p: 0 } },
});

/** Density of a normal variable of mean 0, as what many inputs add up to has it. */
function normal(at: number, deviation: number): number {
  return Math.exp(-((at / deviation) ** 2) / 2) / (deviation * Math.sqrt(2 * Math.PI));
}
