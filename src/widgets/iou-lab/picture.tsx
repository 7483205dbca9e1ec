import type { Box } from "../../math/boxes.ts";
import { symbolProps } from "../../symbols.ts";
import { GridFigure } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot } from "../kit/plot.tsx";
import { Point } from "../kit/point.tsx";
import { MathText } from "../kit/svg.tsx";
import { type Metric, type Model, metrics, movedInside, resized } from "./model.ts";
import { params, side } from "./params.ts";
import type { Texts } from "./texts.ts";

/** Pixels of a unit. */
const unit = 26;

interface PictureProps {
  model: Model;
  metric: Metric;
  t: Texts;
}

/** Both boxes, what they share, and the box around them; each can be moved and resized. */
export function Boxes({ model, metric, t, set }: PictureProps & { set(change: { a?: Box; b?: Box }): void }) {
  const { a, b, between, around, iou } = model;
  const levels = Array.from({ length: side + 1 }, (_, i) => i * unit);
  const [ca, cb] = [centre(a), centre(b)];
  return (
    <GridFigure
      label={t.figure(formatNumber(iou), metricName(metric), formatNumber(model[metric]))}
      caption={t.boxes}
      rows={side * unit + 30}
      columns={side * unit + 34}
      from={-24}
      fromRow={-24}
      pitch={1}
      group
    >
      <path
        className="axes-lines level"
        d={levels.map((at) => `M0 ${at}H${side * unit}M${at} 0V${side * unit}`).join("")}
      />
      {[0, 4, 8, 12].map((n) => (
        <g key={n} className="axes-number">
          <text className="axes-number" x={n * unit} y={-8} textAnchor="middle">
            {n}
          </text>
          {n > 0 && (
            <text className="axes-number" x={-6} y={n * unit + 4} textAnchor="end">
              {n}
            </text>
          )}
        </g>
      ))}
      <path {...symbolProps("hull")} className="s-size iou-hull" d={outline(around)} />
      <path {...symbolProps("box_a")} className="s-in iou-box" d={outline(a)} />
      <path {...symbolProps("box_b")} className="s-ker iou-box" d={outline(b)} />
      {between && <path {...symbolProps("inter")} className="s-out iou-common" d={outline(between)} />}
      {(metric === "diou" || metric === "ciou") && (
        <>
          <path
            {...symbolProps("c")}
            className="s-size curve faint"
            d={`M${around[0] * unit} ${around[1] * unit}L${around[2] * unit} ${around[3] * unit}`}
          />
          <path {...symbolProps("rho")} className="s-gap curve" d={`M${ca.x} ${ca.y}L${cb.x} ${cb.y}`} />
        </>
      )}
      {(["a", "b"] as const).map((name) => {
        const box = model[name];
        const letter = name.toUpperCase();
        const at = { x: box[0] * unit, y: box[1] * unit };
        const corner = { x: box[2] * unit, y: box[3] * unit };
        // The letters stand in opposite corners, so that they never cover each other.
        return (
          <g key={name} {...symbolProps(`box_${name}`)}>
            <MathText
              {...(name === "a" ? { x: at.x + 16, y: at.y + 21 } : { x: corner.x - 16, y: corner.y - 9 })}
              terms={[{ symbol: `box_${name}`, letter }]}
            />
            <Point
              at={at}
              label={t.move(letter)}
              text={t.at(box[0], box[1])}
              range={{ min: 0, max: side, now: box[0] }}
              onDrag={(to) =>
                set({ [name]: movedInside(box, box[0] + (to.x - at.x) / unit, box[1] + (to.y - at.y) / unit) })
              }
              onStep={(by) => set({ [name]: movedInside(box, box[0] + by.x / 2, box[1] + by.y / 2) })}
            >
              <circle className="plot-mark" r={5} />
            </Point>
            <Point
              at={corner}
              label={t.resize(letter)}
              text={t.at(box[2], box[3])}
              range={{ min: 0, max: side, now: box[2] }}
              onDrag={(to) => set({ [name]: resized(box, to.x / unit, to.y / unit) })}
              onStep={(by) => set({ [name]: resized(box, box[2] + by.x / 2, box[3] + by.y / 2) })}
            >
              <rect className="plot-mark" x={-5} y={-5} width={10} height={10} />
            </Point>
          </g>
        );
      })}
    </GridFigure>
  );
}

/** The measures while B moves sideways. */
export function Shift({ model, metric, t }: PictureProps) {
  const { b, curves } = model;
  return (
    <Plot
      label={t.curveFigure(metricName(metric))}
      caption={t.curve(metricName(metric))}
      x={{
        from: 0,
        to: side,
        ticks: [0, 4, 8, 12],
        name: [{ letter: "x", sub: 1 }, " (", { symbol: "box_b", letter: "B" }, ")"],
      }}
      y={{ from: -1, to: 1, ticks: [-1, -0.5, 0, 0.5, 1] }}
      width={300}
      height={250}
    >
      {(room) => (
        <>
          {metrics
            .filter((other) => other !== metric)
            .map((other) => (
              <Curve key={other} room={room} points={curves[other]} kind="faint s-size" />
            ))}
          <Curve room={room} points={curves[metric]} kind="s-out" />
          <g className="s-out">
            <Mark room={room} at={[b[0], model[metric]]} terms={[formatNumber(model[metric])]} />
          </g>
        </>
      )}
    </Plot>
  );
}

function metricName(metric: Metric): string {
  return params.metric.names?.en[metric] ?? metric;
}

function centre([x1, y1, x2, y2]: Box) {
  return { x: ((x1 + x2) / 2) * unit, y: ((y1 + y2) / 2) * unit };
}

function outline([x1, y1, x2, y2]: Box): string {
  return `M${x1 * unit} ${y1 * unit}H${x2 * unit}V${y2 * unit}H${x1 * unit}z`;
}
