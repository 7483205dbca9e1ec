import { EndMark } from "../kit/end-mark.tsx";
import { Histograms } from "../kit/histograms.tsx";
import { formatFactor } from "../kit/number.ts";
import { Curve, layerAxis, Plot, powerOfTen } from "../kit/plot.tsx";
import { edge, type Model, range } from "./model.ts";
import type { Texts } from "./texts.ts";

interface PictureProps {
  model: Model;
  t: Texts;
}

export function Sizes({ model, t, L }: PictureProps & { L: number }) {
  const { forward, backward, theory, forwardLeft, backwardLeft } = model;
  return (
    <Plot
      label={t.figure(L, formatFactor(forwardLeft), formatFactor(backwardLeft))}
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
          <EndMark room={room} curve={forward} end="last" symbol="x" text={formatFactor(forwardLeft, 2)} />
          <EndMark room={room} curve={backward} end="first" symbol="delta" text={formatFactor(backwardLeft, 2)} />
        </>
      )}
    </Plot>
  );
}

/** Of the input, the first, a middle and the last layer. */
export function Activations({ model: { histograms }, t }: PictureProps) {
  return (
    <Histograms
      label={t.histogramFigure}
      caption={t.histograms}
      rows={histograms.map(({ layer, shares }) => ({ name: t.layerName(layer), shares }))}
      from={-edge}
      to={edge}
      ticks={[-edge, 0, edge]}
      symbol="x"
    />
  );
}
