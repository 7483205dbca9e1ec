import { symbolProps } from "../../symbols.ts";
import { explorer } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Stage } from "../kit/stage.tsx";
import { Dimension } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { type Model, model } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values, t }) => (
    <Stage
      label={t.figure(values.n, model.size, formatNumber(4 * model.sigma, 1))}
      height={240}
      style={{ "--lab": "0px", "--val": "0px" }}
    >
      {(width) => <Steps model={model} width={width} />}
    </Stage>
  ),
  numbers: ({ model: { sigma, size, share }, values }) => ({
    ...values,
    sigma: formatNumber(sigma, 3),
    r: size,
    share: formatNumber(share, 3),
  }),
  formula: "share",
  result: ({ model: { share, size }, t }) => t.result(percent(share), size),
  steps: ({ model, t }) => [
    { label: t.size, of: "size", why: t.sizeWhy },
    { label: t.sigma, of: "sigma", why: t.sigmaWhy },
    { label: t.share, of: "share", why: t.within(percent(model.within)) },
  ],
  presets: { shallow: { n: 5 }, middle: { n: 20 }, deep: { n: 40 }, wide: { n: 10, k: 5 } },
});

/** A step for each pixel, as high as its share; its own peak fills the height. */
function Steps({ model: { weights, size, sigma }, width }: { model: Model; width: number }) {
  const room = width - 48;
  const pixel = room / size;
  const peak = Math.max(...weights);
  const steps = [...weights].map((weight) => `V${(178 - (weight / peak) * 110).toFixed(1)}h${pixel.toFixed(3)}`);
  const reach = Math.min(2 * sigma * pixel, room / 2);
  const terms = (letter: string, symbol: "sigma" | "r", value: string, before = "") => [
    before,
    { symbol, letter },
    ` = ${value}`,
  ];
  return (
    <>
      <path {...symbolProps("r")} className="s-out area" d={`M24 178${steps.join("")}V178z`} />
      <Dimension
        symbol="sigma"
        from={width / 2 - reach}
        to={width / 2 + reach}
        y={50}
        terms={terms("σ", "sigma", formatNumber(4 * sigma, 1), "±2")}
      />
      <Dimension symbol="r" from={24} to={width - 24} y={218} terms={terms("r", "r", String(size))} />
    </>
  );
}

function percent(part: number): string {
  return formatNumber(100 * part, 0);
}
