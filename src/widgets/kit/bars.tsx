import type { ReactNode } from "react";
import { type SymbolName, symbolProps } from "../../symbols.ts";
import { GridFigure } from "./grid.tsx";

export interface Bar {
  name: string;
  value: number;
  /** The value as it is written at the bar's end. */
  text: string;
  symbol?: SymbolName;
  /** A further class: `s-in` and so on gives a colour without a link, `faint` a bar that is compared with. */
  kind?: string;
  current?: boolean;
}

interface BarsProps {
  /** One sentence that states the relation shown. */
  label: string;
  caption?: ReactNode;
  bars: readonly Bar[];
  /** The value that fills the room; the largest one unless said. Bars below 0 go left. */
  most?: number;
  width?: number;
  /** Pixels for the names. */
  names?: number;
  pitch?: number;
}

/** Named bars, one under the other, at one scale. */
export function Bars({ label, caption, bars, most, width = 330, names = 110, pitch = 34 }: BarsProps) {
  const largest = most ?? Math.max(1e-12, ...bars.map(({ value }) => Math.abs(value)));
  const negative = bars.some(({ value }) => value < 0);
  const zero = negative ? width / 2 : 0;
  const room = (negative ? width / 2 : width) - 64;
  const height = Math.min(22, pitch - 8);
  return (
    <GridFigure
      label={label}
      caption={caption}
      rows={bars.length * pitch + 6}
      columns={width + names}
      from={-names}
      fromRow={-2}
      pitch={1}
    >
      <path className="axes-lines" d={`M${zero} 0V${bars.length * pitch}`} />
      {bars.map(({ name, value, text, symbol, kind = "", current }, i) => {
        const length = Math.max(-1, Math.min(1, value / largest)) * room;
        const { className = "", ...linked } = symbol ? symbolProps(symbol) : {};
        const top = i * pitch + (pitch - height) / 2;
        return (
          <g key={i} {...linked} className={`bar ${className} ${kind} ${current ? "now" : ""}`}>
            <text className="bar-name" x={-8} y={top + height / 2 + 5} textAnchor="end">
              {name}
            </text>
            <rect
              x={Math.min(zero, zero + length)}
              y={top}
              width={Math.max(1, Math.abs(length))}
              height={height}
              rx={2}
            />
            <text
              className="num bar-value"
              x={zero + length + (value < 0 ? -7 : 7)}
              y={top + height / 2 + 5}
              textAnchor={value < 0 ? "end" : "start"}
            >
              {text}
            </text>
          </g>
        );
      })}
    </GridFigure>
  );
}
