import { symbolProps } from "../../symbols.ts";
import { EndMark, layerAxis, timesText } from "../gradient-flow-depth/end-mark.tsx";
import { GridFigure } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Plot, powerOfTen } from "../kit/plot.tsx";
import { bins, type Model, range } from "./model.ts";
import type { Texts } from "./texts.ts";

interface PictureProps {
  model: Model;
  t: Texts;
}

export function Sizes({ model, t, L }: PictureProps & { L: number }) {
  const { forward, backward, theory, forwardLeft, backwardLeft } = model;
  return (
    <Plot
      label={t.figure(L, timesText(forwardLeft), timesText(backwardLeft))}
      caption={t.caption}
      x={layerAxis(L, t.layer)}
      y={{ from: range.low, to: range.high, ticks: [-12, -6, 0, 6, 12], write: powerOfTen }}
      width={300}
      height={230}
      left={52}
    >
      {(room) => (
        <>
          {theory && <Curve room={room} points={theory} kind="faint s-size" />}
          <Curve room={room} points={forward} symbol="x" />
          <Curve room={room} points={backward} symbol="delta" />
          <EndMark room={room} curve={forward} end="last" symbol="x" text={timesText(forwardLeft, 2)} />
          <EndMark room={room} curve={backward} end="first" symbol="delta" text={timesText(backwardLeft, 2)} />
        </>
      )}
    </Plot>
  );
}

const [width, pitch, tall] = [220, 62, 40];

/** One under the other; each has its own height, as only the shape matters. */
export function Histograms({ model: { histograms }, t }: PictureProps) {
  const bin = width / bins;
  return (
    <GridFigure
      label={t.histogramFigure}
      caption={t.histograms}
      rows={histograms.length * pitch + 22}
      columns={width + 74}
      from={-70}
      fromRow={0}
      pitch={1}
    >
      {histograms.map(({ layer, shares }, row) => {
        const base = (row + 1) * pitch - 8;
        const most = Math.max(...shares);
        const bars = shares.map((share, i) => {
          const height = ((share / most) * tall).toFixed(1);
          return share > 0 ? `M${(i * bin).toFixed(1)} ${base}v-${height}h${bin.toFixed(1)}v${height}z` : "";
        });
        return (
          <g key={layer}>
            <text className="axes-number" x={-8} y={base - 6} textAnchor="end">
              {t.layerName(layer)}
            </text>
            <path className="axes-lines" d={`M0 ${base}H${width}`} />
            <path {...symbolProps("x")} className="s-in area" d={bars.join("")} />
          </g>
        );
      })}
      {[-3, 0, 3].map((value) => (
        <text
          key={value}
          className="axes-number"
          x={((value + 3) / 6) * width}
          y={histograms.length * pitch + 12}
          textAnchor="middle"
        >
          {formatNumber(value)}
        </text>
      ))}
    </GridFigure>
  );
}
