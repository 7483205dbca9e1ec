import { evaluated, folded } from "../../math/batch-norm.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { bracketed, formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, type PlotRoom } from "../kit/plot.tsx";
import { MathText, type Term } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

const across = { from: -4, to: 4 };
const most = 20;

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ w, b, gamma, beta, mu, variance, epsilon, x }) => {
    const [running, affine] = [
      { mean: mu, variance },
      { gamma, beta, epsilon },
    ];
    const z = w * x + b;
    return {
      z,
      y: evaluated(z, running, affine),
      root: Math.sqrt(variance + epsilon),
      ...folded(w, b, running, affine),
    };
  },
  picture: ({ model: { z, y, weight, bias }, values: { w, b, x }, t }) => (
    <Pad>
      <Plot
        label={t.figure(formatNumber(weight), formatNumber(bias))}
        caption={t.caption}
        x={{ ...across, name: [{ symbol: "x", letter: "x" }] }}
        y={{ from: -most, to: most }}
      >
        {(room) => (
          <>
            <Curve room={room} points={line(w, b)} kind="faint" symbol="w" />
            <Curve room={room} points={line(weight, bias)} symbol="y" />
            {Math.abs(z) <= most && <Mark room={room} at={[x, z]} open />}
            {Math.abs(y) <= most && <Mark room={room} at={[x, y]} symbol="y" />}
            {Math.abs(z) <= most && (
              <Label {...{ room, x }} y={z} over={z > y} slope={w} terms={[{ letter: "z" }, ` = ${formatNumber(z)}`]} />
            )}
            {Math.abs(y) <= most && (
              <Label
                {...{ room, x, y }}
                over={y >= z}
                slope={weight}
                terms={[{ symbol: "y", letter: "y" }, ` = ${formatNumber(y)}`]}
              />
            )}
          </>
        )}
      </Plot>
    </Pad>
  ),
  numbers: ({ values, model: { z, y, root, weight, bias } }) => ({
    ...values,
    w: bracketed(values.w),
    b: bracketed(values.b),
    beta: bracketed(values.beta),
    mu: bracketed(values.mu),
    x: bracketed(values.x),
    z,
    y,
    root,
    weight,
    bias,
    biasSigned: bracketed(bias),
  }),
  formula: "weight",
  result: ({ model: { weight, bias, y }, t }) => t.result(formatNumber(weight), formatNumber(bias), formatNumber(y)),
  steps: ({ values: { gamma }, t }) => [
    { label: t.steps.inner, of: "inner" },
    { label: t.steps.normalised, of: "normalised" },
    { label: t.steps.weight, of: "weight", why: gamma === 0 ? t.why.off : undefined },
    { label: t.steps.bias, of: "bias" },
    { label: t.steps.folded, of: "folded", why: t.why.same },
  ],
  presets: { page: {}, torch: { epsilon: 0.00001 }, off: { gamma: 0 } },
});

interface LabelProps {
  room: PlotRoom;
  x: number;
  y: number;
  /** Above its dot: on the side where the other line is not. */
  over: boolean;
  slope: number;
  terms: readonly Term[];
}

/** A dot's label where neither of the two lines runs. */
function Label({ room, x, y, over, slope, terms }: LabelProps) {
  const before = over === slope > 0;
  const [left, top] = [room.x(x), room.y(y)];
  const inside = before ? left > 62 : left < room.width - 42;
  // Pushed in from the edge, it is nearer to its line.
  const off = inside ? 0 : 9;
  return (
    <MathText
      x={inside ? left + (before ? -9 : 9) : before ? 4 : room.width + 18}
      y={over ? Math.max(12, top - 8 - off) : Math.min(room.height - 8, top + 20 + off)}
      anchor={before === inside ? "end" : "start"}
      terms={terms}
    />
  );
}

/** The part of a line that is inside the plot. */
function line(slope: number, intercept: number): [number, number][] {
  const ends = slope === 0 ? [across.from, across.to] : [-most, most].map((y) => (y - intercept) / slope);
  const inside = ends.map((x) => Math.min(across.to, Math.max(across.from, x)));
  return inside.map((x) => [x, slope * x + intercept]);
}
