import { symbolProps } from "../../symbols.ts";
import { line, tenth } from "../kit/axes.tsx";
import { EndMark } from "../kit/end-mark.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { GridFigure } from "../kit/grid.tsx";
import { Lists } from "../kit/lists.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Plot, powerOfTen } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { type Model, model } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { left, norms, least, most, range, ellipses }, values: { steps }, t }) => (
    <Pad>
      <Plot
        label={t.figure(steps, formatNumber(left))}
        caption={t.caption}
        x={{ from: 0, to: steps, name: [{ symbol: "t", letter: "k" }] }}
        y={{ from: range.low, to: range.high, ticks: range.ticks, write: powerOfTen }}
      >
        {(room) => (
          <>
            <Curve room={room} points={most} kind="faint s-ker" />
            <Curve room={room} points={least} kind="faint s-in" />
            <Curve room={room} points={norms} symbol="delta" />
            <EndMark room={room} curve={norms} end="last" symbol="delta" text={formatNumber(left)} />
          </>
        )}
      </Plot>
      <Ellipses
        ellipses={ellipses}
        label={t.circleFigure(steps, formatNumber(left))}
        caption={ellipses.last ? t.circle : t.outside}
      />
    </Pad>
  ),
  controls: ["slope", "steps"],
  extra: (shown) => <Lists {...shown} {...{ params, formulas }} symbols={{ W: "w" }} columns={2} />,
  numbers: ({ values: { steps }, model: { rho, sigma, left, half } }) => ({
    steps,
    rho,
    sigma,
    left,
    most: sigma ** steps,
    least: rho ** steps,
    half: half ?? "∞",
  }),
  formula: "left",
  result: ({ values: { steps }, model: { left }, t }) => t.result(steps, formatNumber(left)),
  steps: ({ model: { half }, t }) => [
    { label: t.upper, of: "sigma" },
    { label: t.lower, of: "rho" },
    { label: t.left, of: "left" },
    ...(half === undefined ? [] : [{ label: t.half, of: "half" as const, why: half < 0 ? t.negative : undefined }]),
  ],
  presets: {
    decay: {},
    growth: { W: [1.1, 0, 0, 1.1] },
    rotation: { W: [0.6, -0.8, 0.8, 0.6] },
    hump: { W: [0.5, 2, 0, 0.5], steps: 10 },
    sigmoid: { W: [1, 0, 0, 1], slope: 0.25, steps: 10 },
  },
});

const radius = 105;

interface EllipsesProps {
  ellipses: Model["ellipses"];
  label: string;
  caption: string;
}

/** The unit circle dashed, and what the first steps and all of them make of it. */
function Ellipses({ ellipses: { reach, first, last }, label, caption }: EllipsesProps) {
  const unit = radius / reach;
  const drawn = (points: readonly (readonly [number, number])[]) =>
    `${line(points.map(([x, y]) => [tenth(x * unit), tenth(-y * unit)] as const))}z`;
  /** What has become of (1, 0): it shows how the circle turns. */
  const dot = (points: readonly (readonly [number, number])[]) => {
    const [x, y] = points[0]!;
    return <circle className="gh-dot" cx={tenth(x * unit)} cy={tenth(-y * unit)} r={4} />;
  };
  const edge = radius + 12;
  return (
    <GridFigure label={label} caption={caption} rows={2 * edge} columns={2 * edge} from={-edge} pitch={1}>
      <path className="axes-lines" d={`M${-edge} 0H${edge}M0 ${-edge}V${edge}`} />
      <circle className="curve faint s-size" r={unit} />
      {first.map((points, i) => (
        <g key={i} className="s-in">
          <path className="curve gh-early" d={drawn(points)} />
          {dot(points)}
        </g>
      ))}
      {last && (
        <g {...symbolProps("delta")}>
          <path className="curve" d={drawn(last)} />
          {dot(last)}
        </g>
      )}
    </GridFigure>
  );
}
