import { type SymbolName, symbolProps } from "../../symbols.ts";
import { GridFigure } from "./grid.tsx";
import { formatNumber } from "./number.ts";

interface HistogramsProps {
  /** One sentence that states what is shown. */
  label: string;
  caption: string;
  /** From above: what a row is called, and the share in each bin. */
  rows: readonly { name: string; shares: readonly number[] }[];
  from: number;
  to: number;
  ticks: readonly number[];
  symbol: SymbolName;
}

const [width, pitch, tall] = [220, 62, 40];

/** Histograms one under the other over one axis; each has its own height, as only the shape matters. */
export function Histograms({ label, caption, rows, from, to, ticks, symbol }: HistogramsProps) {
  const { className, ...linked } = symbolProps(symbol);
  return (
    <GridFigure
      label={label}
      caption={caption}
      rows={rows.length * pitch + 22}
      columns={width + 74}
      from={-70}
      fromRow={0}
      pitch={1}
    >
      {rows.map(({ name, shares }, row) => {
        const base = (row + 1) * pitch - 8;
        const most = Math.max(...shares);
        const bin = width / shares.length;
        const bars = shares.map((share, i) => {
          const height = ((share / most) * tall).toFixed(1);
          return share > 0 ? `M${(i * bin).toFixed(1)} ${base}v-${height}h${bin.toFixed(1)}v${height}z` : "";
        });
        return (
          <g key={name}>
            <text className="axes-number" x={-8} y={base - 6} textAnchor="end">
              {name}
            </text>
            <path className="axes-lines" d={`M0 ${base}H${width}`} />
            <path {...linked} className={`${className} area`} d={bars.join("")} />
          </g>
        );
      })}
      {ticks.map((value) => (
        <text
          key={value}
          className="axes-number"
          x={((value - from) / (to - from)) * width}
          y={rows.length * pitch + 12}
          textAnchor="middle"
        >
          {formatNumber(value)}
        </text>
      ))}
    </GridFigure>
  );
}
