import { cumsum } from "d3-array";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Lists } from "../kit/lists.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Plot } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { model } from "./model.ts";
import { texts } from "./texts.ts";

const colours = ["s-in", "s-size"];

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { sizes, weights, ...means }, values: { averaging, losses }, t }) => {
    const mean = means[averaging];
    const other = means[averaging === "batches" ? "examples" : "batches"];
    const owner = sizes.flatMap((n, j) => Array<number>(n).fill(j));
    const edges = [0, ...cumsum(weights)];
    const level = (y: number) => [[0, y] as const, [1, y] as const];
    return (
      <Pad>
        <Plot
          label={t.figure(sizes.join(t.join), formatNumber(mean), formatNumber(other))}
          caption={t.caption}
          x={{ from: 0, to: 1 }}
          y={{ from: 0, to: Math.max(1, ...losses) * 1.15, name: [{ symbol: "x", letter: "ℓ" }] }}
          width={380}
        >
          {(room) => (
            <>
              {losses.map((loss, i) => (
                <rect
                  key={i}
                  className={`area ${colours[owner[i]! % 2]}`}
                  x={room.x(edges[i]!)}
                  width={room.x(edges[i + 1]!) - room.x(edges[i]!)}
                  y={room.y(loss)}
                  height={room.height - room.y(loss)}
                />
              ))}
              <Curve room={room} points={level(other)} kind="faint s-out" />
              <Curve room={room} points={level(mean)} symbol="y" />
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  controls: ["averaging"],
  extra: ({ model: { sizes, asked }, values, t, ...shown }) => (
    <Lists
      {...{ ...shown, values, params, formulas }}
      symbols={{ sizes: "n", losses: "x" }}
      problems={
        asked === values.losses.length ? {} : { sizes: t.problem(asked, values.losses.length, sizes.join(t.join)) }
      }
    />
  ),
  numbers: ({ values: { losses }, model: { micro, examples, batches } }) => ({
    total: losses.reduce((sum, loss) => sum + loss, 0),
    B: losses.length,
    means: micro.map(({ mean }) => formatNumber(mean)).join(" + "),
    m: micro.length,
    examples,
    batches,
    alike: 1 / losses.length,
    apart: batches - examples,
  }),
  formula: ({ values: { averaging } }) => averaging,
  result: ({ model: { examples, batches }, t }) => t.result(formatNumber(batches), formatNumber(examples)),
  steps: ({ values: { averaging }, model: { micro, examples, batches }, t }) => [
    ...micro.map(({ n, sum, mean }, i) => ({
      label: t.steps.micro(i + 1),
      of: ["micro", "each"] as const,
      numbers: { j: i + 1, n, sum, mean, each: 1 / (micro.length * n) },
      ...(i === 0 && { why: t.why.heavy }),
    })),
    { label: t.steps.batches, of: "batches", current: averaging === "batches" },
    { label: t.steps.examples, of: ["examples", "alike"], why: t.why.alike, current: averaging === "examples" },
    { label: t.steps.apart, of: "apart", why: Math.abs(batches - examples) < 1e-9 ? t.why.same : t.why.apart },
  ],
  presets: {
    page: {},
    right: { averaging: "examples" },
    equal: { sizes: [3, 3] },
    short: { sizes: [5, 1], losses: [1, 1, 1, 1, 1, 7] },
  },
});
