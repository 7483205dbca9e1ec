import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { Curve, Plot } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model, steps } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { path, variance }, t }) => {
    const deviation = Math.sqrt(variance ?? 0);
    // A band of four deviations is in sight. What grows without bound is followed until it leaves the picture.
    const top = variance === undefined ? 10 : Math.max(1.2, 4 * deviation);
    const last = variance === undefined ? 40 : steps;
    const left = variance === undefined ? path.findIndex((w) => Math.abs(w) > top) : -1;
    const inside = path.slice(0, 1 + (left < 0 ? last : Math.min(left, last))).map((w, i) => [i, w] as const);
    return (
      <Pad>
        <Plot
          label={variance === undefined ? t.figureUnstable : t.figure(formatNumber(deviation, 3))}
          caption={t.caption}
          x={{ from: 0, to: last, name: [t.step] }}
          y={{ from: -top, to: top, name: [{ symbol: "y", letter: "w" }] }}
          width={340}
          height={200}
        >
          {(room) => (
            <>
              {variance !== undefined && (
                <rect
                  className="sq-band s-size"
                  x={0}
                  width={room.width}
                  y={room.y(deviation)}
                  height={room.y(-deviation) - room.y(deviation)}
                />
              )}
              <Curve room={room} points={inside} symbol="y" kind="sq-path" />
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  problems: ({ model: { product, variance }, t }) => ({
    eta: variance === undefined ? t.unstable(formatNumber(product)) : undefined,
  }),
  numbers: ({ values: { eta, a, sigma, B }, model: { keep, kick, product, variance = 0, measured } }) => ({
    eta,
    a,
    sigma,
    batch: formatCount(B),
    keep: formatNumber(keep),
    kick: formatNumber(kick),
    product,
    variance,
    deviation: Math.sqrt(variance),
    measured,
  }),
  formula: ({ model: { variance } }) => (variance === undefined ? "unstable" : "variance"),
  result: ({ model: { product, variance }, t }) =>
    variance === undefined ? t.unstable(formatNumber(product)) : t.result(formatNumber(Math.sqrt(variance), 3)),
  steps: ({ model: { keep, variance }, t }) => [
    { label: t.steps.step, of: "step", why: keep < 0 ? t.why.overshoot : t.why.step },
    ...(variance === undefined
      ? [{ label: t.steps.unstable, of: "unstable" as const }]
      : [
          { label: t.steps.variance, of: "variance" as const },
          { label: t.steps.deviation, of: "deviation" as const },
          { label: t.steps.measured, of: "measured" as const, why: t.why.measured },
        ]),
  ],
  presets: {
    page: {},
    eight: { eta: 0.8, B: 8 },
    quiet: { B: 1024 },
    edge: { eta: 1.9 },
    over: { eta: 2, a: 1.1 },
  },
});
