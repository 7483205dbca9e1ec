import { symbolProps } from "../../symbols.ts";
import { GridFigure } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { MathText } from "../kit/svg.tsx";
import type { Model, Panel } from "./model.ts";

interface MixerProps {
  model: Model;
  panel: Panel;
  label: string;
  caption: string;
  words: { old: string; fresh: string };
}

const [width, left] = [190, 16];

/** A knob between old and new, its ends named by z, and below it where old state, candidate and result lie. */
export function Mixer({ model: { h }, panel, label, caption, words }: MixerProps) {
  const { convention, candidate, next, fresh } = panel;
  const [atOld, atNew] = convention === "chung" ? [0, 1] : [1, 0];
  const across = (value: number) => left + ((value + 1) / 2) * width;
  return (
    <GridFigure
      label={label}
      caption={caption}
      rows={h.length * 108 + 8}
      columns={width + 2 * left}
      fromRow={0}
      pitch={1}
    >
      {h.map((old, unit) => {
        const top = unit * 108;
        const knob = left + fresh[unit]! * width;
        return (
          <g key={unit}>
            <text className="bar-name" x={left} y={top + 14} textAnchor="start">
              {words.old}
            </text>
            <text className="bar-name" x={left + width} y={top + 14} textAnchor="end">
              {words.fresh}
            </text>
            <g {...symbolProps("update")}>
              <path className="gm-track" d={`M${left} ${top + 28}h${width}`} />
              <rect className="gm-knob" x={knob - 7} y={top + 18} width={14} height={20} rx={3} />
            </g>
            <MathText x={left} y={top + 54} anchor="start" terms={[{ symbol: "update", letter: "z" }, ` = ${atOld}`]} />
            <MathText
              x={left + width}
              y={top + 54}
              anchor="end"
              terms={[{ symbol: "update", letter: "z" }, ` = ${atNew}`]}
            />
            <path className="gm-line" d={`M${left} ${top + 76}h${width}M${across(0)} ${top + 71}v10`} />
            <g {...symbolProps("h_prev")}>
              <circle className="plot-mark open" cx={across(old)} cy={top + 76} r={6} />
            </g>
            <g {...symbolProps("cand")}>
              <circle className="plot-mark open" cx={across(candidate[unit]!)} cy={top + 76} r={6} />
            </g>
            <g {...symbolProps("h")}>
              <circle className="plot-mark" cx={across(next[unit]!)} cy={top + 76} r={6} />
            </g>
            <MathText
              x={Math.min(left + width - 22, Math.max(left + 22, across(next[unit]!)))}
              y={top + 100}
              terms={[formatNumber(next[unit]!)]}
            />
          </g>
        );
      })}
    </GridFigure>
  );
}
