import { smoothL1, smoothL1Gradient } from "../../math/detection.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, type PlotRoom, sampled } from "../kit/plot.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

const across = { from: -4, to: 4, name: [{ symbol: "x" as const, letter: "x" }] };
const up = { from: 0, to: 4 };
const slopes = { from: -2, to: 2, ticks: [-2, -1, 0, 1, 2] };

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ x, beta }) => ({
    near: Math.abs(x) < beta,
    loss: smoothL1(x, beta),
    slope: smoothL1Gradient(x, beta),
    curve: sampled((at) => smoothL1(at, beta), across),
    gradient: sampled((at) => smoothL1Gradient(at, beta), across, 321),
  }),
  picture: ({ model: { loss, slope, curve, gradient }, values: { x, beta }, t }) => (
    <Pad>
      <Plot label={t.figure(formatNumber(x), formatNumber(loss))} caption={t.caption} x={across} y={up}>
        {(room) => (
          <>
            <Curve room={room} points={sampled(Math.abs, across)} kind="faint s-size" />
            <Curve room={room} points={sampled((at) => (at * at) / 2, { from: -2.83, to: 2.83 })} kind="faint s-size" />
            <path
              className="curve faint s-ker"
              d={[-beta, beta].map((at) => `M${room.x(at)} ${room.height}v-12`).join("")}
            />
            <Curve room={room} points={curve} symbol="loss" />
            <Mark room={room} at={[x, loss]} symbol="loss" />
            <Value room={room} {...{ x, beta }} />
          </>
        )}
      </Plot>
      <Plot
        label={t.slopeFigure(formatNumber(x), formatNumber(slope))}
        caption={t.slopeCaption}
        x={across}
        y={slopes}
        width={270}
      >
        {(room) => (
          <>
            <Curve
              room={room}
              points={[
                [-4, -1],
                [0, -1],
                [0, 1],
                [4, 1],
              ]}
              kind="faint s-size"
            />
            <Curve
              room={room}
              points={[
                [-2, -2],
                [2, 2],
              ]}
              kind="faint s-size"
            />
            <Curve room={room} points={gradient} symbol="loss" />
            <Mark room={room} at={[x, slope]} symbol="loss" />
          </>
        )}
      </Plot>
    </Pad>
  ),
  numbers: ({ values: { x, beta }, model: { loss, slope } }) => ({
    x,
    beta,
    loss,
    slope,
    size: Math.abs(x),
    squared: (x * x) / 2,
  }),
  formula: ({ model }) => (model.near ? "near" : "far"),
  result: ({ model: { loss, slope }, t }) => t.result(formatNumber(loss), formatNumber(slope)),
  steps: ({ model: { near }, t }) => [
    { label: t.steps.branch, of: near ? "branchNear" : "branchFar", why: near ? t.why.near : t.why.far },
    { label: t.steps.value, of: near ? "near" : "far" },
    { label: t.steps.slope, of: near ? "slopeNear" : "slopeFar", why: t.why.bound },
    { label: t.steps.squared, of: "squared", why: t.why.squared },
  ],
  presets: { fast: {}, rpn: { x: 0.5, beta: 0.1111 } },
});

/** The loss in numbers, below the curve, where no other line runs. */
function Value({ room, x, beta }: { room: PlotRoom; x: number; beta: number }) {
  const held = Math.min(3.3, Math.abs(x));
  const beside = 16 + 28 * Math.max(0, 1 - held);
  return (
    <g className="s-out">
      <MathText
        x={room.x(x < 0 ? -held : held) + (x < 0 ? -beside : beside)}
        y={Math.min(room.height - 5, room.y(smoothL1(held, beta)) + 16)}
        anchor={x < 0 ? "end" : "start"}
        terms={[formatNumber(smoothL1(x, beta))]}
      />
    </g>
  );
}
