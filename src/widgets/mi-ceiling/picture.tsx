import { gaussianInformation } from "../../math/mutual-information.ts";
import { symbolProps } from "../../symbols.ts";
import { Axes, line, tenth } from "../kit/axes.tsx";
import { GridFigure } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { Point } from "../kit/point.tsx";
import { MathText } from "../kit/svg.tsx";
import type { Model } from "./model.ts";
import { params } from "./params.ts";
import type { Texts } from "./texts.ts";

const [width, height] = [330, 210];
const left = 34;
/** ρ = 1 − 10^−d for 0 ≤ d ≤ 4. */
const decades = 4;
const levels = { 5: [0, 1, 2, 3, 4, 5], 12: [0, 3, 6, 9, 12] };
const places = Array.from({ length: 81 }, (_, i) => (i * decades) / 80);

interface PictureProps {
  model: Model;
  t: Texts;
  onMove: (correlation: number) => void;
}

/** The information over the correlation, the level of log K, and the lower of the two. */
export function Picture({ model, t, onMove }: PictureProps) {
  const { rho, information, log, shown } = model;
  const top = log <= 4.8 ? 5 : 12;
  const x = (correlation: number) => tenth((-Math.log10(1 - correlation) * width) / decades);
  const y = (nats: number) => tenth(height - (nats / top) * height);
  const curve = places.map((d) => [(d * width) / decades, gaussianInformation(1 - 10 ** -d)] as const);
  const written = [rho, information, log].map((each) => formatNumber(each)) as [string, string, string];
  return (
    <GridFigure
      label={t.figure(...written)}
      caption={t.caption}
      rows={height + left + 54}
      columns={width + left + 40}
      from={-left}
      pitch={1}
      group
    >
      <Axes
        width={width}
        height={height}
        across={[0, 0.9, 0.99, 0.999, 0.9999].map((each) => ({ at: x(each), text: String(each) }))}
        up={levels[top].map((nats) => ({ at: y(nats), text: String(nats) }))}
      />
      <path {...symbolProps("I")} className="s-out curve faint" d={line(curve.map(([at, nats]) => [at, y(nats)]))} />
      <path
        {...symbolProps("I")}
        className="curve mi-shown s-out"
        d={line(curve.map(([at, nats]) => [at, y(Math.min(nats, log))]))}
      />
      <g {...symbolProps("K")}>
        <path className="curve" d={`M0 ${y(log)}H${width}`} />
        <MathText
          x={8}
          y={y(log) - 8}
          anchor="start"
          terms={["log ", { symbol: "K", letter: "K" }, ` = ${written[2]}`]}
        />
      </g>
      <g {...symbolProps("rho")}>
        <path className="curve faint" d={`M${x(rho)} ${height}V${y(information)}`} />
        <MathText
          x={Math.min(x(rho), width - 20)}
          y={height + 44}
          terms={[{ symbol: "rho", letter: "ρ" }, ` = ${written[0]}`]}
        />
      </g>
      <g {...symbolProps("I")}>
        <circle className="mi-point" cx={x(rho)} cy={y(shown)} r={5} />
      </g>
      <Point
        at={{ x: x(rho), y: y(information) }}
        label={t.point}
        text={t.at(written[0], written[1])}
        range={{ min: 0, max: params.rho.max, now: rho }}
        onDrag={(to) => onMove(correlationAt((to.x * decades) / width))}
        onStep={(by) => onMove(correlationAt(-Math.log10(1 - rho) + (by.x - by.y) * 0.02))}
      >
        <g {...symbolProps("I")}>
          <circle className="mi-point open" r={6} />
        </g>
      </Point>
    </GridFigure>
  );
}

/** The correlation so many decades from the left, as fine as it is shown there. */
function correlationAt(decade: number): number {
  const kept = Math.min(decades, Math.max(0, decade));
  return Number((1 - 10 ** -kept).toFixed(4));
}
