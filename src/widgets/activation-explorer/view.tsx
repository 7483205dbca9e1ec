import { symbolProps } from "../../symbols.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot } from "../kit/plot.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition, names } from "./index.ts";
import { least, model, parameterOf, reach } from "./model.ts";
import { texts } from "./texts.ts";

const across = { from: -reach, to: reach, ticks: [-8, -4, 0, 4, 8], name: [{ symbol: "x" as const, letter: "x" }] };

const slopeFormulas = {
  sigmoid: "slopeSigmoid",
  tanh: "slopeTanh",
  gelu: "slopeGelu",
  silu: "slopeSilu",
  softplus: "slopeSoftplus",
  mish: "slopeMish",
  relu: "slope",
  leaky: "slope",
  elu: "slope",
  selu: "slope",
  hardswish: "slope",
} as const;

/** Colours of the functions that are compared with. */
const kinds = ["s-size", "s-in", "s-ker"];

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { value, slope, curves, compared, flat }, values: { f, x }, t, language }) => {
    const name = names[language][f];
    const bounded = f === "sigmoid" || f === "tanh";
    const up = bounded && compared.length === 0 ? { from: -1.5, to: 1.5 } : { from: -2, to: 6 };
    // Hardswish jumps by ½ at both of its corners.
    const jumps = [f, ...compared.map(({ name: other }) => other)].includes("hardswish");
    const slopes = jumps
      ? { from: -0.5, to: 1.5, ticks: [-0.5, 0, 0.5, 1, 1.5] }
      : { from: -0.25, to: 1.25, ticks: [0, 0.25, 0.5, 0.75, 1, 1.25] };
    const tangent = [-2, 2].map((by) => [x + by, value + by * slope] as const);
    return (
      <Pad>
        <Plot
          label={t.figure(name, formatNumber(x), formatNumber(value))}
          caption={
            <>
              {t.value}
              {compared.map(({ name: other }, i) => (
                <span key={other} className={`ae-name ${kinds[i]}`}>
                  {names[language][other]}
                </span>
              ))}
            </>
          }
          x={across}
          y={up}
          width={300}
        >
          {(room) => (
            <>
              {compared.map(({ name: other, value: points }, i) => (
                <Curve
                  key={other}
                  room={room}
                  points={points.filter(([, y]) => y <= up.to)}
                  kind={`faint ${kinds[i]}`}
                />
              ))}
              <Curve room={room} points={curves.value.filter(([, y]) => y <= up.to)} symbol="y" />
              <Curve room={room} points={tangent} symbol="delta" kind="ae-tangent" />
              <Mark room={room} at={[x, value]} symbol="y" />
              {/* Where the tangent rises, there is room above it on the left. */}
              <g {...symbolProps("y")}>
                <MathText
                  x={room.x(x) + (slope < 0 || x < 2 - reach ? 9 : -9)}
                  y={room.y(value) - 9}
                  anchor={slope < 0 || x < 2 - reach ? "start" : "end"}
                  terms={[formatNumber(value)]}
                />
              </g>
            </>
          )}
        </Plot>
        <Plot
          label={t.slopeFigure(name, formatNumber(x), formatNumber(slope))}
          caption={t.slope}
          x={across}
          y={slopes}
          width={300}
        >
          {(room) => (
            <>
              {flat.map(([from, to]) => (
                <rect
                  key={from}
                  className="band"
                  x={room.x(from)}
                  width={room.x(to) - room.x(from)}
                  height={room.height}
                />
              ))}
              {compared.map(({ name: other, slope: points }, i) => (
                <Curve key={other} room={room} points={points} kind={`faint ${kinds[i]}`} />
              ))}
              <Curve room={room} points={curves.slope} symbol="delta" />
              <Mark room={room} at={[x, slope]} symbol="delta" terms={[formatNumber(slope)]} />
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  controls: ({ values: { f, other } }) => {
    const own = [f, ...other].map(parameterOf).filter((name) => name !== undefined);
    return ["f", "other", "x", ...new Set(own)];
  },
  numbers: ({ values: { x, leak, alpha, beta }, model: { value, slope } }) => ({
    x,
    bracketed: x < 0 ? `(${formatNumber(x)})` : x,
    leak,
    alpha,
    beta,
    clipped: Math.min(6, Math.max(0, x + 3)),
    value,
    slope,
  }),
  formula: ({ values: { f } }) => f,
  result: ({ model: { value, slope }, values: { f }, language, t }) =>
    t.result(names[language][f], formatNumber(value), formatNumber(slope)),
  steps: ({ values: { f, x }, model: { slope, compared }, t, language }) => {
    const kink = f === "hardswish" ? Math.abs(x) === 3 : x === 0 && ["relu", "leaky", "elu", "selu"].includes(f);
    const size = Math.abs(slope);
    const why = kink
      ? t.why.kink
      : size === 0
        ? t.why.dead
        : size < least
          ? t.why.saturated
          : size > 1
            ? t.why.steep
            : undefined;
    return [
      { label: t.steps.value, of: f },
      { label: t.steps.slope, of: slopeFormulas[f], why },
      { label: t.steps.tangent, of: "tangent" },
      ...compared.map(({ name, at, slopeAt }) => ({
        label: names[language][name],
        of: name,
        numbers: { value: at },
        why: t.why.slope(formatNumber(slopeAt)),
      })),
    ];
  },
  presets: {
    sigmoid: {},
    tanh: { f: "tanh", other: ["sigmoid"] },
    relu: { f: "relu", x: -1 },
    gelu: { f: "gelu", other: ["silu"], x: -0.75 },
    softplus: { f: "softplus", other: ["relu"] },
    smooth: { f: "silu", other: ["gelu", "mish", "hardswish"], x: -1.3 },
  },
});
