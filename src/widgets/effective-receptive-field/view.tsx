import { useMemo } from "react";
import { symbolProps } from "../../symbols.ts";
import type { WidgetProps } from "../definition.ts";
import { Derivation } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { WidgetFrame } from "../kit/frame.tsx";
import { formatNumber } from "../kit/number.ts";
import { Presets } from "../kit/presets.tsx";
import { Slider } from "../kit/slider.tsx";
import { Stage } from "../kit/stage.tsx";
import { useWidgetState } from "../kit/state.ts";
import { Dimension } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition, type params } from "./index.ts";
import { type Model, model as modelOf } from "./model.ts";
import { texts } from "./texts.ts";

const presets = [
  [5, 3],
  [20, 3],
  [40, 3],
  [10, 5],
] as const;

export default function EffectiveReceptiveField({ language, instance, figure, initial }: WidgetProps<typeof params>) {
  const state = useWidgetState(definition, { instance, initial });
  const { values, set } = state;
  const { n, k } = values;
  const model = useMemo(() => modelOf({ n, k }), [n, k]);
  const { size, sigma, share, within } = model;
  const t = texts[language];
  const result = t.result(percent(share), size);
  const numbers = { n, k, sigma: formatNumber(sigma, 3), r: size, share: formatNumber(share, 3) };
  return (
    <WidgetFrame
      definition={definition}
      language={language}
      instance={instance}
      figure={figure}
      state={state}
      result={result}
    >
      <Stage
        label={t.figure(n, size, formatNumber(4 * sigma, 1))}
        height={240}
        style={{ "--lab": "0px", "--val": "0px" }}
      >
        {(width) => <Curve model={model} width={width} />}
      </Stage>
      <div className="ctl">
        <Slider
          id={`${instance}-n`}
          language={language}
          param={definition.params.n}
          value={n}
          onChange={(value) => set({ n: value })}
          sign={<Formula of={formulas.n} />}
        />
        <Slider
          id={`${instance}-k`}
          language={language}
          param={definition.params.k}
          value={k}
          onChange={(value) => set({ k: value })}
          symbol="k"
          sign={<Formula of={formulas.k} />}
        />
      </div>
      <div className="eq">
        <Formula of={formulas.share} values={numbers} />
        <span className="say">{result}</span>
      </div>
      <Derivation
        language={language}
        steps={[
          {
            key: "r",
            label: t.size,
            formulas: [<Formula key="r" of={formulas.size} values={numbers} />],
            why: t.sizeWhy,
          },
          {
            key: "sigma",
            label: t.sigma,
            formulas: [<Formula key="sigma" of={formulas.sigma} values={numbers} />],
            why: t.sigmaWhy,
          },
          {
            key: "share",
            label: t.share,
            formulas: [<Formula key="share" of={formulas.share} values={numbers} />],
            why: t.within(percent(within)),
          },
        ]}
      />
      <Presets
        language={language}
        items={presets.map(([layers, kernel]) => ({ id: `${layers},${kernel}`, name: t.preset(layers, kernel) }))}
        current={`${n},${k}`}
        onChoose={(id) => {
          const [layers = 1, kernel = 3] = id.split(",").map(Number);
          set({ n: layers, k: kernel });
        }}
      />
    </WidgetFrame>
  );
}

/** A step for each pixel, as high as its share; its own peak fills the height. */
function Curve({ model: { weights, size, sigma }, width }: { model: Model; width: number }) {
  const room = width - 48;
  const pixel = room / size;
  const peak = Math.max(...weights);
  const steps = [...weights]
    .map((weight) => `V${(178 - (weight / peak) * 110).toFixed(1)}h${pixel.toFixed(3)}`)
    .join("");
  const middle = width / 2;
  const reach = Math.min(2 * sigma * pixel, room / 2);
  return (
    <>
      <path
        {...symbolProps("r")}
        d={`M24 178${steps}V178z`}
        style={{
          fill: "color-mix(in oklab, var(--s-out) 30%, var(--raise))",
          stroke: "var(--s-out)",
          strokeWidth: 1.4,
        }}
      />
      <Dimension
        symbol="sigma"
        from={middle - reach}
        to={middle + reach}
        y={50}
        terms={["±2", { symbol: "sigma", letter: "σ" }, ` = ${formatNumber(4 * sigma, 1)}`]}
      />
      <Dimension symbol="r" from={24} to={width - 24} y={218} terms={[{ symbol: "r", letter: "r" }, ` = ${size}`]} />
    </>
  );
}

function percent(part: number): string {
  return formatNumber(100 * part, 0);
}
