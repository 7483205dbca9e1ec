import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Plot, powerOfTen } from "../kit/plot.tsx";
import { EndMark, layerAxis, timesText } from "./end-mark.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { healthy, model, range } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { left, gradient, forward }, values: { L, mode }, t }) => (
    <Pad>
      <Plot
        label={t.figure(L, timesText(left))}
        caption={mode === "chain" ? t.caption : t.captionNetwork}
        x={layerAxis(L, t.layer)}
        y={{ from: range.low, to: range.high, ticks: [-20, -10, -3, 3, 10, 20], write: powerOfTen }}
        width={320}
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
            {forward && <Curve room={room} points={forward} kind="faint s-in" />}
            <Curve room={room} points={gradient} symbol="delta" />
            <EndMark room={room} curve={gradient} end="first" symbol="delta" text={timesText(left)} />
          </>
        )}
      </Plot>
    </Pad>
  ),
  controls: ({ values: { mode } }) =>
    mode === "chain"
      ? ["mode", "activation", "L", "w", "z"]
      : ["mode", "activation", "L", "gain", "width", "residual", "seed"],
  numbers: ({ values: { L, w, z, gain, width }, model: { slope, factor, left } }) => ({
    L,
    w: w < 0 ? `(${formatNumber(w)})` : w,
    z,
    slope,
    factor,
    left: timesText(left),
    size: Math.abs(factor),
    power: L * Math.log10(Math.abs(factor)),
    perLayer: left ** (1 / L),
    gain,
    width,
    deviation: gain / Math.sqrt(width),
  }),
  formula: ({ values: { mode } }) => mode,
  result: ({ model: { left }, t }) => {
    const power = Math.log10(Math.abs(left));
    const { vanished, exploded, fine } = t.verdicts;
    return t.result(timesText(left), power < healthy.low ? vanished : power > healthy.high ? exploded : fine);
  },
  steps: ({ values: { mode }, model: { factor }, t }) =>
    mode === "chain"
      ? [
          { label: t.steps.slope, of: "slope" },
          { label: t.steps.factor, of: "factor", why: factor === 0 ? t.why.dead : undefined },
          ...(factor === 0 ? [] : [{ label: t.steps.log, of: "log" as const }]),
          { label: t.steps.left, of: "chain" },
        ]
      : [
          { label: t.steps.weights, of: "weights", why: t.why.random },
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
  },
});
