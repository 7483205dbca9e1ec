import { clipByNorm, clipByValue } from "../../math/gradient-flow.ts";
import { symbolProps } from "../../symbols.ts";
import { Arrow } from "../kit/diagram.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { bracketed, formatNumber } from "../kit/number.ts";
import { Plot } from "../kit/plot.tsx";
import { Point } from "../kit/point.tsx";
import { formulas } from "./formulas.ts";
import { definition, most } from "./index.ts";
import { texts } from "./texts.ts";

const across = { from: -most, to: most };
const side = 260;

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ by, c, g1, g2 }) => {
    const g = [g1, g2];
    const [y1 = 0, y2 = 0] = by === "norm" ? clipByNorm(g, c) : clipByValue(g, c);
    const [length, shorter] = [Math.hypot(g1, g2), Math.hypot(y1, y2)];
    const turned = length > 0 ? Math.atan2(Math.abs(g1 * y2 - g2 * y1), g1 * y1 + g2 * y2) : 0;
    const inside = by === "norm" ? length <= c : Math.max(Math.abs(g1), Math.abs(g2)) <= c;
    return {
      y1,
      y2,
      length,
      shorter,
      angle: (turned * 180) / Math.PI,
      factor: Math.min(1, c / (length + 1e-6)),
      inside,
    };
  },
  picture: ({ model: { y1, y2, length, shorter }, values: { by, c, g1, g2 }, t, instance, set }) => (
    <Pad>
      <Plot
        label={t.figure(formatNumber(length), formatNumber(shorter))}
        caption={t.caption[by]}
        x={{ ...across, name: [{ letter: "g", sub: 1 }] }}
        y={{ ...across, name: [{ letter: "g", sub: 2 }] }}
        width={side}
        height={side}
        group
      >
        {(room) => {
          const [x0, y0, reach] = [room.x(0), room.y(0), (c / (2 * most)) * side];
          const place = (x: number, y: number) => set({ g1: tenth(x), g2: tenth(y) });
          return (
            <>
              <clipPath id={`${instance}-room`}>
                <rect width={side} height={side} />
              </clipPath>
              <g {...symbolProps("c")} clipPath={`url(#${instance}-room)`}>
                {by === "norm" ? (
                  <circle className="gc-limit" cx={x0} cy={y0} r={reach} />
                ) : (
                  <rect className="gc-limit" x={x0 - reach} y={y0 - reach} width={2 * reach} height={2 * reach} />
                )}
              </g>
              {length > 0 && (
                <Arrow
                  kind="gc-before"
                  symbol="x"
                  plain
                  through={[
                    [x0, y0],
                    [room.x(g1), room.y(g2)],
                  ]}
                />
              )}
              {shorter > 0 && (
                <Arrow
                  kind="gc-after"
                  symbol="y"
                  through={[
                    [x0, y0],
                    [room.x(y1), room.y(y2)],
                  ]}
                />
              )}
              <Point
                at={{ x: room.x(g1), y: room.y(g2) }}
                label={t.tip}
                text={t.at(formatNumber(g1), formatNumber(g2))}
                range={{ min: -most, max: most, now: g1 }}
                onDrag={({ x, y }) => place(room.atX(x), room.atY(y))}
                onStep={({ x, y }) => place(g1 + x / 10, g2 - y / 10)}
              >
                <circle {...symbolProps("x")} className="plot-mark s-in" r={6} />
              </Point>
            </>
          );
        }}
      </Plot>
    </Pad>
  ),
  numbers: ({ values: { c, g1, g2 }, model: { y1, y2, length, shorter, angle, factor } }) => ({
    c,
    g1,
    g2,
    s1: bracketed(g1),
    s2: bracketed(g2),
    y1: formatNumber(y1, 3),
    y2: formatNumber(y2, 3),
    length,
    shorter: formatNumber(shorter, 3),
    angle: formatNumber(angle, 1),
    factor,
  }),
  formula: ({ values: { by } }) => by,
  result: ({ model: { length, shorter, angle }, t }) =>
    t.result(formatNumber(length, 2), formatNumber(shorter, 2), formatNumber(angle, 1)),
  steps: ({ values: { by }, model: { inside, angle }, t }) => [
    { label: t.steps.length, of: "length", why: inside ? t.why.inside : undefined },
    ...(by === "norm" ? [{ label: t.steps.factor, of: "factor" } as const] : []),
    { label: t.steps.clipped, of: by },
    { label: t.steps.shorter, of: "shorter" },
    {
      label: t.steps.angle,
      of: "angle",
      why: by === "norm" ? t.why.same : angle > 0.05 ? t.why.turned : undefined,
    },
  ],
  presets: { page: {}, value: { by: "value" }, free: { c: 10 } },
});

function tenth(value: number): number {
  return Math.min(most, Math.max(-most, Math.round(value * 10) / 10));
}
