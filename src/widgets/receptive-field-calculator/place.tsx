import { memo, useMemo } from "react";
import type { Language } from "../../languages.ts";
import { symbolProps } from "../../symbols.ts";
import { Control } from "../kit/control.tsx";
import { Formula } from "../kit/formula.tsx";
import { int } from "../kit/params.ts";
import { LayerSlider, layerName, type SetLayers } from "./controls.tsx";
import { formulas } from "./formulas.ts";
import { round } from "./geometry.ts";
import { length, type Model } from "./model.ts";
import { cellParam, sizeParam } from "./params.ts";
import { texts } from "./texts.ts";

interface PlaceProps {
  language: Language;
  instance: string;
  model: Model;
  set: SetLayers;
}

const signs = { size: <Formula of={formulas.L} />, cell: <Formula of={formulas.i} /> };

/** Where on the image the field lies: what moves it, and what the border cuts off. */
export function Place({ language, instance, model, set }: PlaceProps) {
  const { fields, selected, size, shownSize, cell, counts, field, visible, problem } = model;
  const t = texts[language];
  const { centre, jump, size: all } = fields[selected]!;
  const cells = counts[selected]!;
  const seen = visible && length(visible);
  const cellsParam = useMemo(() => int({ ...cellParam, max: cells - 1 }), [cells]);
  return (
    <div className="rf-place">
      <ImageFigure
        label={t.placeFigure(shownSize, all)}
        size={shownSize}
        first={field.first}
        last={field.last}
        visibleFirst={visible?.first}
        visibleLast={visible?.last}
      />
      <div className="ctl">
        {selected > 0 && (
          <LayerSlider language={language} instance={instance} model={model} set={set} field="padding" />
        )}
        <Control
          {...{ instance, language, set }}
          name="size"
          param={sizeParam}
          value={size}
          sign={signs.size}
          problem={problem && t.doesNotFit(problem, layerName(model, problem.layer, t), size)}
        />
        <Control {...{ instance, language, set }} name="cell" param={cellsParam} value={cell} sign={signs.cell} />
      </div>
      <p className="rf-sees">
        <Formula
          of={formulas.middle}
          values={{ l: selected, c: centre, i: cell, j: jump, middle: centre + cell * jump }}
        />
        <span>
          {visible && seen === all && t.sees(visible.first, visible.last, seen)}
          {visible && seen !== all && t.seesPart(visible.first, visible.last, seen ?? 0, all)}
          {!visible && t.seesNothing}
        </span>
      </p>
    </div>
  );
}

interface ImageFigureProps {
  label: string;
  size: number;
  first: number;
  last: number;
  visibleFirst: number | undefined;
  visibleLast: number | undefined;
}

const side = 116;

/** The image as a square and the field on it; cell i in both directions. */
const ImageFigure = memo(({ label, size, first, last, visibleFirst, visibleLast }: ImageFigureProps) => {
  const from = Math.min(0, first);
  const scale = (side - 8) / (Math.max(size - 1, last) - from + 1);
  const at = (pixel: number) => round(4 + (pixel - from) * scale);
  const square = (a: number, b: number) => {
    const extent = Math.max(2, round((b - a + 1) * scale));
    return { x: at(a), y: at(a), width: extent, height: extent };
  };
  return (
    <svg className="rf-image" viewBox={`0 0 ${side} ${side}`} width={side} height={side} role="img" aria-label={label}>
      <rect {...symbolProps("L")} className="image" {...square(0, size - 1)} />
      <rect className="beyond" {...square(first, last)} />
      {visibleFirst !== undefined && visibleLast !== undefined && (
        <rect className="field" {...square(visibleFirst, visibleLast)} />
      )}
    </svg>
  );
});
ImageFigure.displayName = "ImageFigure";
