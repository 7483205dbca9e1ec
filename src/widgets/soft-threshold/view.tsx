import { ridge, softThreshold } from "../../math/regularization.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, sampled } from "../kit/plot.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

const across = { from: -3, to: 3 };
/** The loss is drawn up to here. */
const most = 6;

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ a, alpha }) => {
    const data = (w: number) => (w - a) ** 2 / 2;
    const penalty = (w: number) => alpha * Math.abs(w);
    const soft = softThreshold(a, alpha);
    // αw² is ½ · 2α w².
    return {
      soft,
      shrunk: ridge(a, 2 * alpha),
      data,
      penalty,
      loss: data(soft) + penalty(soft),
      zero: Math.abs(a) <= alpha,
    };
  },
  picture: ({ model: { soft, shrunk, data, penalty, loss }, values: { a, alpha }, t }) => (
    <Pad>
      <Plot
        label={t.figure(formatNumber(a), formatNumber(soft))}
        caption={t.caption}
        x={{ ...across, name: [{ symbol: "y", letter: "w" }] }}
        y={{ from: 0, to: most }}
        width={260}
      >
        {(room) => (
          <>
            <Curve room={room} points={sampled(data, across).filter(([, y]) => y <= most)} kind="faint" symbol="x" />
            <Curve room={room} points={sampled(penalty, across)} kind="faint" symbol="alpha" />
            <Curve
              room={room}
              points={sampled((w) => data(w) + penalty(w), across).filter(([, y]) => y <= most)}
              symbol="y"
            />
            <Mark room={room} at={[soft, loss]} symbol="y" />
            {/* Inside the bowl, clear of its lines. */}
            <g className="s-out">
              <MathText x={room.x(soft)} y={room.y(loss) - 14} terms={[formatNumber(soft)]} />
            </g>
          </>
        )}
      </Plot>
      <Plot
        label={t.mapsFigure(formatNumber(alpha))}
        caption={t.maps}
        x={{ ...across, name: [{ symbol: "x", letter: "a" }] }}
        y={{ from: -3, to: 3, name: [{ symbol: "y", letter: "w" }] }}
        width={230}
      >
        {(room) => (
          <>
            <Curve room={room} points={sampled((at) => ridge(at, 2 * alpha), across)} kind="faint s-size" />
            <Curve room={room} points={sampled((at) => softThreshold(at, alpha), across, 241)} symbol="y" />
            <Mark room={room} at={[a, shrunk]} open />
            <Mark room={room} at={[a, soft]} symbol="y" />
          </>
        )}
      </Plot>
    </Pad>
  ),
  numbers: ({ values: { a, alpha }, model: { soft, shrunk, loss, zero } }) => ({
    a: a < 0 ? `(${formatNumber(a)})` : a,
    alpha,
    sign: a < 0 ? "(−1)" : 1,
    size: Math.abs(a),
    relation: zero ? "≤" : ">",
    soft: formatNumber(soft),
    ridge: shrunk,
    loss,
  }),
  formula: "soft",
  result: ({ model: { soft, shrunk }, t }) => t.result(formatNumber(soft), formatNumber(shrunk)),
  steps: ({ model: { zero }, t }) => [
    { label: t.steps.zero, of: "zero", why: zero ? t.why.zero : t.why.moved },
    { label: t.steps.soft, of: "soft" },
    { label: t.steps.loss, of: "loss" },
    { label: t.steps.ridge, of: "ridge", why: t.why.ridge },
  ],
  presets: { page: {}, zero: { a: 0.3 }, negative: { a: -0.8 } },
});
