import { geluError, geluGates } from "../../math/activations.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { bracketed, formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, powerOfTen, sampled } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { texts } from "./texts.ts";

const across = { from: -6, to: 6, ticks: [-6, -3, 0, 3, 6], name: [{ symbol: "x" as const, letter: "x" }] };
/** The power of ten in which each error is drawn, and how many of them. */
const units = { tanh: { power: -4, most: 6 }, sigmoid: { power: -2, most: 3 } };

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { phi, gate, error, worst }, values: { by, x }, t }) => {
    const { power, most } = units[by];
    const inUnits = (value: number) => value / 10 ** power;
    const [size, at] = [formatNumber(Math.abs(worst.error), 6), formatNumber(worst.x, 2)];
    return (
      <Pad>
        <Plot
          label={t.gates(by, formatNumber(x), formatNumber(phi), formatNumber(gate))}
          caption={t.gatesCaption}
          x={across}
          y={{ from: 0, to: 1, ticks: [0, 0.5, 1] }}
          width={270}
        >
          {(room) => (
            <>
              <Curve room={room} points={sampled(geluGates.exact, across)} symbol="y" />
              <Curve room={room} points={sampled(geluGates[by], across)} symbol="A" kind="faint" />
              <Mark room={room} at={[x, phi]} symbol="y" />
            </>
          )}
        </Plot>
        <Plot
          label={t.errors(by, size, at)}
          caption={t.errorsCaption}
          x={across}
          y={{
            from: -most,
            to: most,
            name: [{ symbol: "Delta", letter: "Δ" }, ` / ${powerOfTen(power)}`],
          }}
          width={270}
        >
          {(room) => (
            <>
              <Curve room={room} points={sampled((each) => inUnits(geluError(by, each)), across, 241)} symbol="Delta" />
              {[-worst.x, worst.x].map((place) => (
                <Mark key={place} room={room} at={[place, inUnits(worst.error)]} symbol="Delta" open />
              ))}
              <Mark room={room} at={[x, inUnits(error)]} symbol="Delta" />
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  numbers: ({ values: { x }, model: { phi, exact, near, u, error, share = 0, worst } }) => ({
    x,
    bracketed: bracketed(x),
    phi: formatNumber(phi, 6),
    exact: formatNumber(exact, 6),
    subtracted: bracketed(exact, 6),
    near: formatNumber(near, 6),
    u,
    error: formatNumber(error, 6),
    share: formatNumber(100 * share, 2),
    worst: formatNumber(Math.abs(worst.error), 6),
    at: formatNumber(worst.x, 2),
  }),
  formula: ({ values: { by } }) => by,
  result: ({ model: { error, worst }, t }) => {
    const { over, under, none } = t.result;
    const here = error > 0 ? over : error < 0 ? under : none;
    return t.most(here(formatNumber(Math.abs(error), 6)), formatNumber(Math.abs(worst.error), 6));
  },
  steps: ({ values: { by, x }, model: { share, other }, t }) => [
    { label: t.steps.exact, of: "exact" },
    { label: t.steps[by], of: by === "tanh" ? (["inside", "tanh"] as const) : by },
    { label: t.steps.error, of: "error", why: t.why.error },
    ...(share === undefined
      ? []
      : [{ label: t.steps.share, of: "share" as const, why: x < -2 ? t.why.tail : undefined }]),
    { label: t.steps.worst, of: "worst", why: t.why.other(formatNumber(Math.abs(other.error), 6)) },
  ],
  presets: { worst: { by: "tanh", x: 2.7 }, tail: { by: "tanh", x: -3 }, sigmoid: { by: "sigmoid", x: 2.27 } },
});
