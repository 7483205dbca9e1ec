import { explorer, Pad } from "../kit/explorer.tsx";
import { Lists } from "../kit/lists.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, powerOfTen } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { model, range } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { left, norms, least, most }, values: { steps }, t }) => (
    <Pad>
      <Plot
        label={t.figure(steps, formatNumber(left))}
        caption={t.caption}
        x={{ from: 0, to: steps, name: [t.step] }}
        y={{ from: range.low, to: range.high, ticks: [-10, -5, 0, 5, 10], write: powerOfTen }}
        width={440}
        left={52}
      >
        {(room) => (
          <>
            <Curve room={room} points={most} kind="faint s-ker" />
            <Curve room={room} points={least} kind="faint s-in" />
            <Curve room={room} points={norms} symbol="delta" />
            <Mark room={room} at={norms.at(-1)!} symbol="delta" terms={[formatNumber(left)]} />
          </>
        )}
      </Plot>
    </Pad>
  ),
  controls: ["slope", "steps"],
  extra: (shown) => <Lists {...shown} {...{ params, formulas }} symbols={{ W: "w" }} columns={2} />,
  numbers: ({ values: { steps }, model: { rho, sigma, left, half } }) => ({
    steps,
    rho,
    sigma,
    left,
    most: sigma ** steps,
    least: rho ** steps,
    half: half ?? "∞",
  }),
  formula: "left",
  result: ({ values: { steps }, model: { left }, t }) => t.result(steps, formatNumber(left)),
  steps: ({ model: { half }, t }) => [
    { label: t.upper, of: "sigma" },
    { label: t.lower, of: "rho" },
    { label: t.left, of: "left" },
    ...(half === undefined ? [] : [{ label: t.half, of: "half" as const, why: half < 0 ? t.negative : undefined }]),
  ],
  presets: {
    decay: {},
    growth: { W: [1.1, 0, 0, 1.1] },
    rotation: { W: [0.6, -0.8, 0.8, 0.6] },
    hump: { W: [0.5, 2, 0, 0.5], steps: 10 },
    sigmoid: { W: [1, 0, 0, 1], slope: 0.25, steps: 10 },
  },
});
