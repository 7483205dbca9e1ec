import { Bars } from "../kit/bars.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, sampled } from "../kit/plot.tsx";
import { atCompute, type Model } from "./model.ts";
import type { Texts } from "./texts.ts";

const sizes = { from: 1e6, to: 1e13, log: true };
const powers = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const write = (value: number) =>
  `10${[...String(Math.round(Math.log10(value)))].map((d) => powers[Number(d)]).join("")}`;

/** Loss over parameters at equal compute: a valley, with this model and the best one. */
export function Valley({ model, t }: { model: Model; t: Texts }) {
  const { flops, law, loss, parameters, best } = model;
  const floor = Math.floor(law.E * 2) / 2;
  const top = Math.max(floor + 2, Math.min(floor + 8, Math.ceil(loss)));
  const curve = (compute: number) => sampled(atCompute(compute, law), sizes).filter(([, nats]) => nats <= top);
  return (
    <Plot
      label={t.figure(formatNumber(loss), formatNumber(best.loss))}
      caption={t.curve}
      x={{ ...sizes, name: [{ symbol: "N", letter: "N" }], ticks: [1e6, 1e8, 1e10, 1e12], write }}
      y={{ from: floor, to: top, name: [{ symbol: "loss", letter: "L" }] }}
    >
      {(room) => (
        <>
          {[0.01, 0.1, 10].map((times) => (
            <Curve key={times} room={room} points={curve(flops * times)} kind="faint" />
          ))}
          <Curve room={room} points={curve(flops)} symbol="C" />
          <Mark room={room} at={[best.parameters, best.loss]} symbol="N" open />
          <Mark room={room} at={[parameters, loss]} symbol="loss" terms={[formatNumber(loss, 3)]} />
        </>
      )}
    </Plot>
  );
}

export function Parts({ model: { law, ofParameters, ofTokens }, t }: { model: Model; t: Texts }) {
  return (
    <Bars
      label={t.bars}
      caption={t.bars}
      names={96}
      width={250}
      bars={[
        { name: t.parts.E, value: law.E, text: formatNumber(law.E), kind: "faint" },
        { name: t.parts.N, value: ofParameters, text: formatNumber(ofParameters), symbol: "N" },
        { name: t.parts.D, value: ofTokens, text: formatNumber(ofTokens), symbol: "D" },
      ]}
    />
  );
}
