import { activeShare } from "../../math/activations.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, powerOfTen, sampled } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { bins, inputs, leak, meanLeakySlope, model } from "./model.ts";
import { texts } from "./texts.ts";

const biases = { from: -6, to: 6, ticks: [-6, -3, 0, 3, 6], name: [{ symbol: "beta" as const, letter: "b" }] };
/** The lowest mean slope that is drawn. */
const lowest = 1e-9;

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { spread, share, leaky, reach, counts }, values: { b }, t }) => {
    const width = (2 * reach) / bins;
    /** Inputs that theory expects in a bin at z. */
    const expected = (z: number) =>
      (inputs * width * Math.exp(-(((z - b) / spread) ** 2) / 2)) / (spread * Math.sqrt(2 * Math.PI));
    const slopes = sampled((at) => activeShare(at, spread), biases, 241);
    const leakySlopes = slopes.map(([at, each]) => [at, meanLeakySlope(each)] as const);
    const shown = formatNumber(share, 5);
    const outside = share < lowest;
    const across = { from: -reach, to: reach };
    return (
      <Pad>
        <Plot
          label={t.inputs(formatNumber(b), formatNumber(spread))}
          caption={t.inputsCaption}
          x={{ ...across, name: [{ symbol: "z", letter: "z" }] }}
          y={{ from: 0, to: 1.1 * Math.max(...counts), ticks: [] }}
          width={290}
          left={16}
        >
          {(room) => (
            <>
              {counts.map((count, i) => (
                <rect
                  key={i}
                  className={`area ${i < bins / 2 ? "s-in" : "s-out"}`}
                  x={room.x(-reach + i * width)}
                  width={room.width / bins}
                  y={room.y(count)}
                  height={room.height - room.y(count)}
                />
              ))}
              <path className="axes-lines" d={`M${room.x(0)} 0V${room.height}`} />
              <Curve room={room} points={sampled(expected, across, 241)} kind="faint" symbol="z" />
            </>
          )}
        </Plot>
        <Plot
          label={t.slopes(shown, formatNumber(leaky))}
          caption={t.slopesCaption}
          x={biases}
          y={{
            from: lowest,
            to: 1,
            log: true,
            ticks: [lowest, 1e-6, 1e-3, 1],
            write: (value) => powerOfTen(Math.round(Math.log10(value))),
            name: [t.slope],
          }}
          width={250}
        >
          {(room) => (
            <>
              <Curve room={room} points={slopes.filter(([, each]) => each >= lowest)} symbol="y" />
              <Curve room={room} points={leakySlopes} symbol="s" kind="faint" />
              <Mark room={room} at={[b, leaky]} symbol="s" open />
              <Mark room={room} at={[b, share]} symbol="y" open={outside} terms={outside ? [shown] : []} />
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  numbers: ({ values: { b, w, n }, model: { spread, share, none, leaky } }) => ({
    b,
    w: formatNumber(w),
    n: formatCount(n),
    inputs,
    spread,
    share: formatNumber(share, 5),
    none: formatNumber(none, 3),
    leak,
    rest: formatNumber(1 - share, 5),
    leaky: formatNumber(leaky, 5),
  }),
  formula: "share",
  result: ({ model: { active, share }, t }) => t.result(active, inputs, formatNumber(inputs * share, 2)),
  steps: ({ model: { active, none }, t }) => [
    { label: t.steps.spread, of: "spread", why: t.why.spread },
    { label: t.steps.share, of: "share", why: t.why.share },
    { label: t.steps.none, of: "none", why: active === 0 ? t.why[none > 0.95 ? "certain" : "chance"] : undefined },
    { label: t.steps.leaky, of: "leaky", why: t.why.leaky },
  ],
  presets: {
    half: { b: 0, w: 0.125 },
    page: { b: -3, w: 0.125 },
    dead: { b: -6, w: 0.125 },
    rescued: { b: -6, w: 0.5 },
  },
});
