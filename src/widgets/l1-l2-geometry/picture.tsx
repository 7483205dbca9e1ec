import type { Weights } from "../../math/regularization.ts";
import { valleyLoss } from "../../math/regularization.ts";
import { symbolProps } from "../../symbols.ts";
import { line, tenth } from "../kit/axes.tsx";
import { Arrow } from "../kit/diagram.tsx";
import { GridFigure } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { Point } from "../kit/point.tsx";
import { MathText } from "../kit/svg.tsx";
import { contour, type Model, type Values } from "./model.ts";
import type { Texts } from "./texts.ts";

const [unit, reach] = [54, 3.3];

interface PictureProps {
  model: Model;
  values: Values;
  t: Texts;
  onMove(a1: number, a2: number): void;
}

/** The plane of two weights: the ball of the budget, contours of the loss, and where they touch. */
export function Plane({ model, values: { norm, a1, a2 }, t, onMove }: PictureProps) {
  const { valley, solution, pull, path, loss, inside, ball, cone } = model;
  const x = (w: number) => tenth(w * unit);
  const y = (w: number) => tenth(-w * unit);
  const drawn = (points: readonly Weights[]) => line(points.map(([w1, w2]) => [x(w1), y(w2)] as const));
  const edge = reach * unit;
  const highest = valleyLoss(valley, [0, 0]);
  const levels = [0.15, 0.4, 0.7].map((part) => part * Math.max(loss, highest / 2));
  const length = Math.hypot(...pull) || 1;
  const arrow = Math.min(1, 0.9 / length);
  return (
    <GridFigure
      label={t.figure(norm, formatNumber(solution[0], 3), formatNumber(solution[1], 3))}
      caption={t.caption}
      rows={2 * edge}
      columns={2 * edge}
      from={-edge}
      pitch={1}
      group
    >
      <path className="axes-lines" d={`M${-edge} 0H${edge}M0 ${-edge}V${edge}`} />
      {[-3, -2, -1, 1, 2, 3].map((n) => (
        <g key={n}>
          <text className="axes-number" x={x(n)} y={17} textAnchor="middle">
            {formatNumber(n)}
          </text>
          <text className="axes-number" x={-7} y={y(n) + 5} textAnchor="end">
            {formatNumber(n)}
          </text>
        </g>
      ))}
      <path {...symbolProps("w")} className="s-ker area" d={`${drawn(ball)}z`} />
      {cone && (
        <path
          {...symbolProps("delta")}
          className={`${symbolProps("delta").className} lg-cone`}
          d={wedge([x(solution[0]), y(solution[1])], cone, 0.8 * unit)}
        />
      )}
      <g className="s-in">
        {levels.map((level, i) => (
          <path key={i} className="curve faint lg-contour" d={drawn(contour(valley, level))} />
        ))}
        {!inside && <path className="curve" d={drawn(contour(valley, loss))} />}
      </g>
      {/* After the contours, whose lines give way to them. */}
      <MathText x={edge - 12} y={-9} terms={[{ letter: "w", sub: 1 }]} />
      <MathText x={14} y={-edge + 16} terms={[{ letter: "w", sub: 2 }]} />
      <path className="curve faint s-out" d={drawn(path)} />
      {!inside && (
        <Arrow
          symbol="delta"
          through={[
            [x(solution[0]), y(solution[1])],
            [x(solution[0] + pull[0] * arrow), y(solution[1] + pull[1] * arrow)],
          ]}
        />
      )}
      <g {...symbolProps("y")}>
        <circle className="plot-mark" cx={x(solution[0])} cy={y(solution[1])} r={6} />
      </g>
      <Point
        at={{ x: x(a1), y: y(a2) }}
        label={t.move}
        text={t.at(formatNumber(a1), formatNumber(a2))}
        range={{ min: -3, max: 3, now: a1 }}
        onDrag={(to) => onMove(kept(to.x / unit), kept(-to.y / unit))}
        onStep={(by) => onMove(kept(a1 + by.x / 10), kept(a2 - by.y / 10))}
      >
        <g {...symbolProps("x")}>
          <circle className="plot-mark open" r={6} />
        </g>
      </Point>
    </GridFigure>
  );
}

/** A sector around a point; angles go up as in the plane of weights. */
function wedge([x, y]: readonly [number, number], { middle, half }: { middle: number; half: number }, radius: number) {
  const to = (angle: number) => `${tenth(x + radius * Math.cos(angle))} ${tenth(y - radius * Math.sin(angle))}`;
  return `M${x} ${y}L${to(middle - half)}A${radius} ${radius} 0 0 0 ${to(middle + half)}z`;
}

function kept(weight: number): number {
  return Math.round(10 * Math.min(3, Math.max(-3, weight))) / 10;
}
