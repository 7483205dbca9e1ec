import { symbolProps } from "../../symbols.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, type PlotRoom } from "../kit/plot.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { type Model, model } from "./model.ts";
import { texts } from "./texts.ts";

const size = { width: 300, height: 200 };

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values: { L }, t }) => {
    const [pre, post] = lastGradients(model);
    const across = { from: 0, to: Math.max(4, 1.1 * L), name: [{ letter: "l" }] };
    const top = Math.max(...model.pre.variances, model.pre.last.variance);
    return (
      <Pad>
        <Plot
          {...size}
          label={t.streamFigure(formatNumber(model.pre.variances.at(-1)!, 1))}
          caption={t.stream}
          x={across}
          y={{ from: 0, to: 1.3 * top }}
        >
          {(room) => <Lines room={room} model={model} of="variance" />}
        </Plot>
        <Plot
          {...size}
          label={t.gradientFigure(pre, post)}
          caption={t.gradient}
          x={across}
          y={{ from: 0.01, to: 3, log: true, ticks: [0.01, 0.03, 0.1, 0.3, 1, 3] }}
        >
          {(room) => <Lines room={room} model={model} of="gradient" />}
        </Plot>
      </Pad>
    );
  },
  numbers: ({ model, values: { L, gain } }) => {
    const { pre, post } = model;
    const [preMeasured, postMeasured] = lastGradients(model);
    return {
      L,
      gain,
      stream: pre.last.variance,
      sum: post.last.gradient ** -2,
      pre: pre.last.gradient,
      post: post.last.gradient,
      ratio: formatNumber(post.last.gradient / pre.last.gradient, 2),
      preMeasured,
      postMeasured,
    };
  },
  formula: "ratio",
  result: ({ model, t }) => t.result(...lastGradients(model)),
  steps: ({ t: { steps, why } }) => [
    ...(["preVariance", "postVariance", "preGradient", "postGradient"] as const).map((of) => ({
      label: steps[of],
      of,
      why: why[of],
    })),
    { label: steps.ratio, of: "ratio" },
    { label: steps.measured, of: "measured", why: why.measured },
  ],
  presets: { page: {}, shallow: { L: 6 }, deep: { L: 48 }, weak: { gain: 0.2 } },
});

/** Of both orders: this net solid, the wide ones' average dashed. */
function Lines({ room, model, of }: { room: PlotRoom; model: Model; of: "variance" | "gradient" }) {
  const lines = (["pre", "post"] as const).map((order) => {
    const { variances, gradients, wide } = model[order];
    // The variance begins at the input, the gradient at the first layer.
    const points =
      of === "variance" ? variances.map((v, l) => [l, v] as const) : gradients.map((g, l) => [l + 1, g] as const);
    const expected = wide.map((each, l) => [l + 1, each[of]] as const);
    return { order, points, expected, symbol: order === "pre" ? ("x" as const) : ("y" as const) };
  });
  return lines.map(({ order, points, expected, symbol }) => {
    const end = points.at(-1)!;
    const y = room.y(end[1]);
    // The larger of the two has its name above, the smaller below where there is room.
    const above = (of === "gradient") === (order === "post") || y > room.height - 30;
    return (
      <g key={order} {...symbolProps(symbol)}>
        <Curve room={room} points={expected} kind="faint" />
        <Curve room={room} points={points} />
        <Mark room={room} at={end} />
        <MathText
          x={room.x(end[0])}
          y={above ? y - 11 : y + 24}
          anchor={end[0] < 3 ? "start" : "end"}
          terms={[order === "pre" ? "Pre-LN" : "Post-LN"]}
        />
      </g>
    );
  });
}

function lastGradients({ pre, post }: Model): [pre: string, post: string] {
  return [formatNumber(pre.gradients.at(-1)!, 3), formatNumber(post.gradients.at(-1)!, 3)];
}
