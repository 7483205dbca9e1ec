import { harmonicMean } from "../../math/zero-shot.ts";
import { symbolProps } from "../../symbols.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Plot } from "../kit/plot.tsx";
import { Point } from "../kit/point.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

const axis = { from: 0, to: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] };
const accuracies = {
  S: [{ symbol: "x", letter: "acc", sub: "S" }],
  U: [{ symbol: "k", letter: "acc", sub: "U" }],
} as const;
const levels = [0.2, 0.4, 0.6, 0.8];

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ S, U }) => ({ H: harmonicMean(S, U), mean: (S + U) / 2, root: Math.sqrt(S * U), least: Math.min(S, U) }),
  picture: ({ values: { S, U }, model: { H, mean }, t, set }) => (
    <Pad>
      <Plot
        label={t.figure(formatNumber(H))}
        caption={t.caption}
        x={axis}
        y={{ ...axis, name: accuracies.U }}
        width={270}
        height={270}
        group
      >
        {(room) => (
          <>
            {levels.map((level) => (
              <Curve key={level} room={room} points={contour(level)} kind="faint" />
            ))}
            {levels.map((level) => (
              <text key={level} className="halo num" x={room.x(level) + 6} y={room.y(level) - 6}>
                {level}
              </text>
            ))}
            {H > 0 && <Curve room={room} points={contour(H)} symbol="y" />}
            <path
              className="gz-mean"
              d={`M${room.x(Math.min(1, 2 * mean))} ${room.y(Math.max(0, 2 * mean - 1))}L${room.x(Math.max(0, 2 * mean - 1))} ${room.y(Math.min(1, 2 * mean))}`}
            />
            {/* After the lines, so that they end around it. */}
            <MathText x={room.width + 14} y={room.height - 7} anchor="end" terms={accuracies.S} />
            <Point
              at={{ x: room.x(S), y: room.y(U) }}
              label={t.point}
              text={t.at(formatNumber(S), formatNumber(U))}
              range={{ min: 0, max: 1, now: S }}
              onDrag={({ x, y }) => set({ S: percent(room.atX(x)), U: percent(room.atY(y)) })}
              onStep={({ x, y }) => set({ S: percent(S + x / 100), U: percent(U - y / 100) })}
            >
              <g {...symbolProps("y")}>
                <circle className="plot-mark" r={7} />
              </g>
            </Point>
          </>
        )}
      </Plot>
    </Pad>
  ),
  numbers: ({ values: { S, U }, model }) => ({ S, U, sum: S + U, ...model }),
  formula: "harmonic",
  result: ({ model: { H, mean }, t }) => t.result(formatNumber(H), formatNumber(mean)),
  steps: ({ t }) => [
    { label: t.steps.harmonic, of: "harmonic" },
    { label: t.steps.arithmetic, of: "arithmetic", why: t.why.arithmetic },
    { label: t.steps.geometric, of: "geometric" },
    { label: t.steps.bounds, of: "bounds", why: t.why.bounds },
  ],
  presets: {
    worked: {},
    equal: { S: 0.6, U: 0.6 },
    seenOnly: { S: 0.9, U: 0 },
    close: { S: 0.55, U: 0.45 },
    devise: { S: 0.687, U: 0.134 },
  },
});

/** Where the harmonic mean is h: U = hS/(2S − h), from the top of the plot to its right edge. */
function contour(h: number): [number, number][] {
  const start = h / (2 - h);
  return Array.from({ length: 61 }, (_, i) => {
    const S = start + ((1 - start) * i * i) / 3600;
    return [S, (h * S) / (2 * S - h)];
  });
}

function percent(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
