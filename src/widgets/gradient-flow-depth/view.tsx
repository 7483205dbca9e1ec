import { EndMark } from "../kit/end-mark.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Histograms } from "../kit/histograms.tsx";
import { formatFactor, formatNumber } from "../kit/number.ts";
import { Curve, layerAxis, Plot, powerOfTen } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { healthy, model, range, slopeRange } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { left, gradient, forward, theory, slopes, meanSquare = 0 }, values: { L, mode }, t }) => (
    <Pad>
      <Plot
        label={t.figure(L, formatFactor(left))}
        caption={mode === "chain" ? t.caption : t.captionNetwork(theory !== undefined)}
        x={layerAxis(L, t.layer)}
        y={{ from: range.low, to: range.high, ticks: [-20, -10, -3, 3, 10, 20], write: powerOfTen }}
        width={mode === "chain" ? 440 : 300}
        left={52}
      >
        {(room) => (
          <>
            <rect
              className="band"
              width={room.width}
              y={room.y(healthy.high)}
              height={room.y(healthy.low) - room.y(healthy.high)}
            />
            {theory && <Curve room={room} points={theory} kind="faint s-size" />}
            {forward && <Curve room={room} points={forward} kind="faint s-in" />}
            <Curve room={room} points={gradient} symbol="delta" />
            <EndMark room={room} curve={gradient} end="first" symbol="delta" text={formatFactor(left)} />
          </>
        )}
      </Plot>
      {slopes && (
        <Histograms
          label={t.slopesFigure(formatNumber(meanSquare))}
          caption={t.slopes}
          rows={slopes.map(({ layer, shares }) => ({ name: t.layerName(layer), shares }))}
          from={slopeRange.low}
          to={slopeRange.high}
          ticks={[0, 0.5, 1]}
          symbol="z"
        />
      )}
    </Pad>
  ),
  controls: ({ values: { mode } }) =>
    mode === "chain"
      ? ["mode", "activation", "L", "w", "z"]
      : ["mode", "activation", "L", "gain", "width", "residual", "norm", "seed"],
  numbers: ({ values: { L, w, z, gain, width }, model: { slope, factor, left, meanSquare = 0, expected = 0 } }) => ({
    L,
    w: w < 0 ? `(${formatNumber(w)})` : w,
    z,
    slope,
    factor,
    left: formatFactor(left),
    size: Math.abs(factor),
    power: L * Math.log10(Math.abs(factor)),
    perLayer: left ** (1 / L),
    gain,
    meanSquare,
    expected,
    width,
    deviation: gain / Math.sqrt(width),
  }),
  formula: ({ values: { mode } }) => mode,
  result: ({ model: { left }, t }) => {
    const power = Math.log10(Math.abs(left));
    const { vanished, exploded, fine } = t.verdicts;
    return t.result(formatFactor(left), power < healthy.low ? vanished : power > healthy.high ? exploded : fine);
  },
  steps: ({ values: { mode }, model: { factor, expected }, t }) =>
    mode === "chain"
      ? [
          { label: t.steps.slope, of: "slope" },
          { label: t.steps.factor, of: "factor", why: factor === 0 ? t.why.dead : undefined },
          ...(factor === 0 ? [] : [{ label: t.steps.log, of: "log" as const }]),
          { label: t.steps.left, of: "chain" },
        ]
      : [
          { label: t.steps.weights, of: "weights", why: t.why.random },
          { label: t.steps.slopes, of: "meanSquare", why: t.why.slopes },
          ...(expected === undefined ? [] : [{ label: t.steps.expected, of: "expected" as const, why: t.why.wide }]),
          { label: t.steps.left, of: "network" },
          { label: t.steps.each, of: "each" },
        ],
  presets: {
    page: {},
    compensated: { w: 4 },
    saturated: { z: 2 },
    exploding: { activation: "relu", w: 1.1, z: 1, L: 50 },
    network: { mode: "network", activation: "relu", gain: Math.SQRT2, L: 50 },
    residual: { mode: "network", residual: true, L: 50 },
    norm: { mode: "network", activation: "relu", gain: 4, norm: true, L: 50 },
  },
});
