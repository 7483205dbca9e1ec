import { memo, useDeferredValue } from "react";
import type { Language } from "../../languages.ts";
import { span } from "../../math/receptive-field.ts";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { clippedSize, type Model } from "./model.ts";
import { mostSingleRows } from "./rows.ts";
import { type Texts, texts } from "./texts.ts";

interface StepsProps {
  language: Language;
  model: Model;
}

/** Every layer worked out: as formulas while there are few, as a table where there are many. */
export const Steps = memo(({ language, model }: StepsProps) => {
  const t = texts[language];
  // A long table may come a frame after the picture.
  const later = useDeferredValue(model);
  if (model.layers.length > mostSingleRows) return <LongSteps t={t} model={later} />;
  return <Derivation language={language} steps={stepsOf(model, t)} />;
});
Steps.displayName = "Steps";

function stepsOf(model: Model, t: Texts): Step[] {
  const { layers, fields, selected, shownSize } = model;
  const steps: Step[] = [
    { key: 0, label: t.input, formulas: [<Formula key="start" of={formulas.start} />], why: t.whyInput },
  ];
  for (const [i, layer] of layers.entries()) {
    const l = i + 1;
    const before = fields[i]!;
    const after = fields[l]!;
    const now = l === selected;
    const { kernelSize: k, stride: s, dilation: d, padding: p } = layer;
    const sizes = { l, before: before.size, d, k, j: before.jump, r: after.size };
    const jumps = { l, j: before.jump, s, after: after.jump };
    const centres = { l, c: before.centre, reach: span(layer) - 1, p, j: before.jump, after: after.centre };
    steps.push({
      key: l,
      label: layer.name || t.layer(l),
      formulas: [
        <Formula key="size" of={now ? formulas.sizeNow : formulas.size} values={sizes} />,
        <Formula key="jump" of={now ? formulas.jumpNow : formulas.jump} values={jumps} />,
        <Formula key="centre" of={now ? formulas.centreNow : formulas.centre} values={centres} />,
      ],
      why: t.why(s, d, k),
      current: now,
    });
  }
  const last = fields[selected]!;
  if (last.size > shownSize) {
    const values = { l: selected, r: last.size, size: shownSize, clipped: clippedSize(last, shownSize) };
    const formula = <Formula key="clipped" of={formulas.clipped} values={values} />;
    steps.push({ key: "clipped", label: "", formulas: [formula], why: t.whyClipped(shownSize) });
  }
  return steps;
}

const LongSteps = memo(({ t, model }: { t: Texts; model: Model }) => {
  const { layers, fields, selected, shownSize } = model;
  return (
    <details className="steps">
      <summary>{t.allLayers(layers.length)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section className="rf-scroll" tabIndex={0} aria-label={t.allLayers(layers.length)}>
        <table className="rf-long num">
          <thead>
            <tr>
              <th scope="col">{t.layerHeading}</th>
              <th scope="col">k</th>
              <th scope="col">s</th>
              <th scope="col">p</th>
              <th scope="col">d</th>
              <th scope="col">r = {t.sum}</th>
              <th scope="col">j</th>
              <th scope="col">c</th>
              <th scope="col">{t.clippedHeading(shownSize)}</th>
            </tr>
          </thead>
          <tbody>
            {layers.map(({ name, kernelSize: k, stride, padding, dilation: d }, i) => {
              const before = fields[i]!;
              const { size, jump, centre } = fields[i + 1]!;
              return (
                <tr key={i} className={i + 1 === selected ? "now" : undefined}>
                  <th scope="row">{name ? `${i + 1} ${name}` : t.layer(i + 1)}</th>
                  <td>{k}</td>
                  <td>{stride}</td>
                  <td>{padding}</td>
                  <td>{d}</td>
                  <td>{`${size} = ${before.size} + ${d}·(${k}−1)·${before.jump}`}</td>
                  <td>{jump}</td>
                  <td>{formatNumber(centre)}</td>
                  <td>{Math.min(size, shownSize)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
});
LongSteps.displayName = "LongSteps";
