import { costOfBatch } from "../../math/batch-size.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount, formatNumber, shortNumber } from "../kit/number.ts";
import { Curve, Mark, Plot } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

/** From below 1, so that the curve near its bound stays clear of the axis and its name. */
const axis = { from: 0.5, to: 100, log: true, ticks: [1, 2, 5, 10, 20, 50, 100] };
/** B/B_noise along the hyperbola. */
const ratios = Array.from({ length: 81 }, (_, i) => 100 ** (i / 40 - 1));

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ B, noise }) => ({ now: costOfBatch(B, noise), doubled: costOfBatch(2 * B, noise), ratio: B / noise }),
  picture: ({ model: { now, doubled }, t }) => (
    <Pad>
      <Plot
        label={t.figure(shortNumber(now.steps), shortNumber(now.examples))}
        caption={t.caption}
        x={{ ...axis, name: [t.axes.examples] }}
        y={{ ...axis, name: [t.axes.steps] }}
        width={300}
        height={240}
      >
        {(room) => (
          <>
            <Curve
              room={room}
              symbol="B"
              points={ratios.map((ratio) => {
                const { steps, examples } = costOfBatch(ratio, 1);
                return [examples, steps] as const;
              })}
            />
            <Mark room={room} at={[doubled.examples, doubled.steps]} symbol="B" open />
            <Mark room={room} at={[now.examples, now.steps]} symbol="B" terms={[{ symbol: "B", letter: "B" }]} />
          </>
        )}
      </Plot>
    </Pad>
  ),
  numbers: ({ values: { B, noise }, model: { now, doubled } }) => ({
    batch: formatCount(B),
    noise: formatCount(noise),
    steps: now.steps,
    examples: now.examples,
    fewer: formatNumber(doubled.steps / now.steps, 3),
    more: formatNumber(doubled.examples / now.examples, 3),
  }),
  formula: "steps",
  result: ({ model: { now }, t }) => t.result(shortNumber(now.steps), shortNumber(now.examples)),
  steps: ({ model: { ratio }, t }) => [
    { label: t.steps.steps, of: "steps" },
    { label: t.steps.examples, of: "examples" },
    { label: t.steps.product, of: "product" },
    { label: t.steps.doubled, of: "doubled", why: ratio < 0.3 ? t.why.below : ratio > 3 ? t.why.above : t.why.at },
  ],
  presets: { tenth: { B: 100, noise: 1000 }, at: { B: 1000, noise: 1000 }, ten: { B: 10000, noise: 1000 } },
});
