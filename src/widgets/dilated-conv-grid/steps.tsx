import { memo, useDeferredValue } from "react";
import type { Language } from "../../languages.ts";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import { type Texts, texts } from "./texts.ts";

/** Every layer worked out, then what is touched. */
export const Steps = memo(({ language, model }: { language: Language; model: Model }) => {
  const shown = useDeferredValue(model);
  return <Derivation language={language} steps={stepsOf(shown, texts[language])} />;
});
Steps.displayName = "Steps";

function stepsOf(model: Model, t: Texts): Step[] {
  const { mode, rates, spans, fields, kernelSize: k, gaps, size, touched, touched2d } = model;
  const layers = rates.map((d, i): Step => {
    const l = i + 1;
    const shown = [<Formula key="e" of={formulas.effective} values={{ d, k, e: spans[i]! }} />];
    if (mode === "stack") {
      const values = { l, before: fields[i]!, k, d, r: fields[l]! };
      shown.push(<Formula key="r" of={formulas.grow} values={values} />);
    }
    if (gaps) {
      const later = gaps[l];
      const values = { l, d, gap: gaps[i]!, later: later ?? 0 };
      shown.push(<Formula key="m" of={later === undefined ? formulas.gapLast : formulas.gap} values={values} />);
    }
    return { key: l, label: t.layer[mode](l), formulas: shown, why: t.why.effective(d) };
  });
  const cells = formatCount(touched2d);
  const share = `${formatNumber((100 * touched2d) / size ** 2, 1)}%`;
  const square = [<Formula key="share" of={formulas.share} values={{ cells, r: size, share }} />];
  if (mode === "parallel")
    return [...layers, { key: "square", label: t.steps.square, formulas: square, why: t.why.branches }];
  const all = { k, n: rates.length, paths: formatCount(k ** rates.length) };
  return [
    ...layers,
    {
      key: "paths",
      label: t.steps.paths,
      formulas: [<Formula key="all" of={formulas.all} values={all} />],
      why: t.why.paths(touched),
    },
    {
      key: "square",
      label: t.steps.square,
      formulas: [<Formula key="touched" of={formulas.square} values={{ touched, cells }} />, ...square],
      why: t.why.square,
    },
  ];
}
