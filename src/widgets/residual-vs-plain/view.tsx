import { ticks } from "d3-array";
import { symbolProps } from "../../symbols.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount, formatNumber, scientific } from "../kit/number.ts";
import { Curve, Mark, Plot, type PlotRoom, powerOfTen } from "../kit/plot.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { ceiling, floor, type Model, model } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { plain, residual, curves }, values: { n }, t }) => (
    <Pad>
      <Plot
        label={t.figure(n, formatNumber(plain), formatNumber(residual))}
        caption={t.caption}
        // The values stand right of the curves' ends.
        x={{ from: 0, to: (4 / 3) * Math.max(3, n), ticks: ticks(0, n, Math.min(n, 5)), name: [t.depth] }}
        y={{
          from: floor,
          to: ceiling,
          ticks: [-12, -6, 0, 6, 12],
          write: powerOfTen,
        }}
        width={350}
        left={52}
      >
        {(room) => (
          <>
            <Curve room={room} points={curves.plain} symbol="x" />
            <Curve room={room} points={curves.residual} symbol="y" />
            <Mark room={room} at={curves.plain.at(-1)!} symbol="x" />
            <Mark room={room} at={curves.residual.at(-1)!} symbol="y" />
            <Ends room={room} curves={curves} plain={plain} residual={residual} />
          </>
        )}
      </Plot>
    </Pad>
  ),
  numbers: ({ values: { n, w, f }, model: { plain, residual, paths } }) => ({
    n,
    w,
    f: f < 0 ? `(${formatNumber(f)})` : f,
    plain,
    residual,
    sum:
      paths
        ?.map((path) => formatNumber(path, 6))
        .join(" + ")
        .replaceAll("+ −", "− ") ?? "",
    count: n < 50 ? formatCount(2 ** n) : formatNumber(2 ** n),
  }),
  formula: "residual",
  result: ({ model: { plain, residual }, t }) => t.result(formatNumber(plain), formatNumber(residual)),
  steps: ({ model: { paths }, t }) => [
    { label: t.steps.plain, of: "plain", why: t.why.plain },
    { label: t.steps.residual, of: "residual", why: t.why.residual },
    ...(paths ? [{ label: t.steps.paths, of: "paths" as const, why: t.why.paths }] : []),
    { label: t.steps.count, of: "count", why: t.why.count },
  ],
  presets: {
    page: {},
    negative: { n: 50, w: 0.9, f: -0.05 },
    short: { n: 3, f: 0.2 },
    explode: { n: 50, w: 1.5, f: 0.3 },
  },
});

/** The two values, apart where the curves end at the same height, and above the name of the axis. */
function Ends({ room, curves, plain, residual }: Pick<Model, "curves" | "plain" | "residual"> & { room: PlotRoom }) {
  const lowest = room.height - 31;
  const at = { x: room.y(curves.plain.at(-1)![1]), y: room.y(curves.residual.at(-1)![1]) };
  const middle = Math.min(lowest - 9, Math.max(9, (at.x + at.y) / 2));
  const near = Math.abs(at.x - at.y) < 18;
  return (["x", "y"] as const).map((symbol) => (
    <g key={symbol} {...symbolProps(symbol)}>
      <MathText
        x={room.x(curves.plain.length - 1) + 11}
        y={5 + (near ? middle + ((symbol === "x") === at.x > at.y ? 9 : -9) : Math.min(lowest, at[symbol]))}
        anchor="start"
        terms={[brief(symbol === "x" ? plain : residual)]}
      />
    </g>
  ));
}

/** Large ones in three digits, as there is no room for more. */
function brief(value: number): string {
  return Math.abs(value) < 1e4 ? formatNumber(value) : scientific(value);
}
