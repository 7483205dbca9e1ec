import { GridFigure } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import type { Model } from "./model.ts";

interface TreeProps {
  model: Model;
  label: string;
  caption: string;
}

const [pitch, step, wide, high, top] = [38, 106, 74, 32, 6];

/** A level a step, from left to right; every sequence under the one it continues. */
export function Tree({ model: { levels, best }, label, caption }: TreeProps) {
  const rows = Math.max(...levels.map((level) => level.length));
  const middle = top + (rows * pitch) / 2;
  const place = (level: number, row: number) => ({
    x: 44 + level * step + step / 2,
    y: middle + (row - (levels[level]!.length - 1) / 2) * pitch,
  });
  const rightOf = ({ x, y }: { x: number; y: number }) => ({ x: x + wide / 2, y });
  return (
    <GridFigure
      label={label}
      caption={caption}
      rows={rows * pitch + 2 * top}
      columns={44 + levels.length * step + 4}
      fromRow={0}
      pitch={1}
    >
      <circle className="bs-root" cx={20} cy={middle} r={5} />
      {levels.map((level, depth) =>
        level.map(({ text, logProbability, kept }, row) => {
          const { x, y } = place(depth, row);
          const parent = depth === 0 ? -1 : levels[depth - 1]!.findIndex((each) => each.text === text.slice(0, -1));
          const from = depth === 0 ? { x: 25, y: middle } : rightOf(place(depth - 1, parent));
          const ended = text.endsWith("$");
          return (
            <g key={text} className={`bs-node ${kept ? "" : "off"} ${ended && kept ? "s-out" : ""}`}>
              <path
                className="bs-edge"
                d={`M${from.x} ${from.y}C${from.x + 14} ${from.y} ${x - wide / 2 - 14} ${y} ${x - wide / 2} ${y}`}
              />
              <rect
                className={text === best.text ? "bs-best" : undefined}
                x={x - wide / 2}
                y={y - high / 2}
                width={wide}
                height={high}
                rx={4}
              />
              <text className="bs-text" x={x} y={y - 2} textAnchor="middle">
                {text}
              </text>
              <text className="num bs-chance" x={x} y={y + 12} textAnchor="middle">
                {formatNumber(Math.exp(logProbability))}
              </text>
            </g>
          );
        }),
      )}
    </GridFigure>
  );
}
