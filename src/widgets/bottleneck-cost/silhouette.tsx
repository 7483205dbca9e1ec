import type { BlockLayer } from "../../math/channel-block.ts";
import { Arrow, Operator } from "../kit/diagram.tsx";
import { GridFigure } from "../kit/grid.tsx";
import { formatCount } from "../kit/number.ts";
import type { Model } from "./model.ts";

interface SilhouetteProps {
  model: Model;
  label: string;
  caption: string;
  /** How a layer is called. */
  name(layer: BlockLayer): string;
}

const [gap, bar, most, top] = [84, 14, 120, 56];

/** The block from the side: every map as high as it has channels, layers between, the shortcut above. */
export function Silhouette({ model: { layers, channels, shortcut }, label, caption, name }: SilhouetteProps) {
  const widest = Math.max(...channels);
  const height = (count: number) => Math.max(4, (count / widest) * most);
  const x = (i: number) => 34 + i * gap;
  const middle = top + most / 2;
  const end = x(channels.length - 1);
  return (
    <GridFigure label={label} caption={caption} rows={top + most + 54} columns={end + 60} fromRow={0} pitch={1}>
      {layers.map(({ input, output, depthwise }, i) => {
        const [a, b] = [height(input) / 2, height(output) / 2];
        const [left, right] = [x(i) + bar / 2, x(i + 1) - bar / 2];
        return (
          <path
            key={i}
            className={`bc-layer ${depthwise ? "s-step" : "s-ker"}`}
            d={`M${left} ${middle - a}L${right} ${middle - b}V${middle + b}L${left} ${middle + a}z`}
          />
        );
      })}
      {channels.map((count, i) => (
        <g key={i} className="s-size">
          <rect
            className="bc-map"
            x={x(i) - bar / 2}
            y={middle - height(count) / 2}
            width={bar}
            height={height(count)}
            rx={2}
          />
          <text className="num bar-value" x={x(i)} y={middle - height(count) / 2 - 7} textAnchor="middle">
            {formatCount(count)}
          </text>
        </g>
      ))}
      {layers.map((layer, i) => (
        <text key={i} className="bar-name" x={x(i) + gap / 2} y={top + most + 22} textAnchor="middle">
          {name(layer)}
        </text>
      ))}
      {shortcut && (
        <>
          <Arrow
            kind="s-in"
            through={[
              [x(0) - 18, middle],
              [x(0) - 18, 16],
              [end + 26, 16],
              [end + 26, middle - 12],
            ]}
          />
          <Arrow
            plain
            kind="s-in"
            through={[
              [x(0) - 18, middle],
              [x(0) - bar / 2, middle],
            ]}
          />
          <Arrow
            plain
            through={[
              [end + bar / 2, middle],
              [end + 14, middle],
            ]}
          />
          <Operator at={[end + 26, middle]} sign="+" />
        </>
      )}
    </GridFigure>
  );
}
