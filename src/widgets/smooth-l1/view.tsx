import { smoothL1, smoothL1Gradient } from "../../math/detection.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, sampled } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

const across = { from: -4, to: 4, name: [{ symbol: "x" as const, letter: "x" }] };
const up = { from: 0, to: 4 };

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ x, beta }) => ({
    near: Math.abs(x) < beta,
    loss: smoothL1(x, beta),
    slope: smoothL1Gradient(x, beta),
    curve: sampled((at) => smoothL1(at, beta), across),
  }),
  picture: ({ model: { loss, curve }, values: { x, beta }, t }) => (
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
            <Mark room={room} at={[x, loss]} symbol="loss" terms={[formatNumber(loss)]} />
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
