import { memo, useCallback, useMemo } from "react";
import type { Language } from "../../languages.ts";
import { Control } from "../kit/control.tsx";
import { Formula } from "../kit/formula.tsx";
import { add, canAdd, changeField, type Edit, move, remove, select } from "./edits.ts";
import { formulas } from "./formulas.ts";
import { type Field, fieldParam, type NamedLayer } from "./layers.ts";
import { type Model, model as modelOf, type Values } from "./model.ts";
import { mostSingleRows } from "./rows.ts";
import { type Texts, texts } from "./texts.ts";

/** An edit of what is shown, or one that follows from it; always the same function, so that only what changed is drawn again. */
export type SetLayers = (edit: Edit | ((values: Values) => Edit)) => void;

interface ControlsProps {
  language: Language;
  instance: string;
  model: Model;
  set: SetLayers;
}

const signs = { kernelSize: "k", stride: "s", padding: "p", dilation: "d" } as const;

/** Which layer, and what it is made of. */
export function Controls({ language, instance, model, set }: ControlsProps) {
  const { layers, selected } = model;
  return (
    <div className="ctl rf-ctl">
      <div className="rf-layers">
        <LayerChoice {...{ language, instance, layers, selected, set }} />
        <LayerEdits {...{ language, selected, set }} count={layers.length} />
      </div>
      {selected === 0 ? (
        <p className="rf-empty">{texts[language].noLayers}</p>
      ) : (
        (["kernelSize", "stride", "dilation"] as const).map((field) => (
          <LayerSlider key={field} {...{ language, instance, model, set, field }} />
        ))
      )}
    </div>
  );
}

/** A slider for one field of the selected layer. */
export function LayerSlider({ language, instance, model, set, field }: ControlsProps & { field: Field }) {
  const { layers, selected } = model;
  const value = layers[selected - 1]![field];
  const param = useMemo(() => fieldParam(field, value), [field, value]);
  const sign = useMemo(() => <Formula of={formulas[signs[field]]} values={{ l: selected }} />, [field, selected]);
  const change = useCallback(
    (to: Partial<Record<Field, number>>) => set((values) => changeField(modelOf(values), field, to[field]!)),
    [set, field],
  );
  return <Control name={field} {...{ instance, language, param, value, sign }} set={change} />;
}

/** A layer as it is called in the middle of a sentence or on a button. */
export function layerName({ layers }: Pick<Model, "layers">, layer: number, t: Texts): string {
  return layers[layer - 1]?.name || t.layer(layer);
}

interface LayerChoiceProps {
  language: Language;
  instance: string;
  layers: readonly NamedLayer[];
  selected: number;
  set: SetLayers;
}

const LayerChoice = memo(
  ({ language, instance, layers, selected, set }: LayerChoiceProps) => {
    const t = texts[language];
    const choose = (layer: number) => set(select(layer, layers.length));
    const called = (layer: number) => layerName({ layers }, layer, t);
    if (layers.length === 0) return null;
    if (layers.length <= mostSingleRows) {
      return (
        <fieldset className="seg">
          <legend className="sr">{t.chooseLayer}</legend>
          {layers.map((_, i) => (
            <label key={i} data-current={i + 1 === selected || undefined}>
              <input
                type="radio"
                className="sr"
                name={`${instance}-layer`}
                checked={i + 1 === selected}
                onChange={() => choose(i + 1)}
                aria-label={called(i + 1)}
              />
              <span aria-hidden="true">{i + 1 === selected ? called(i + 1) : t.layerShort(i + 1)}</span>
            </label>
          ))}
        </fieldset>
      );
    }
    return (
      <div className="seg">
        <button
          type="button"
          aria-label={t.previousLayer}
          disabled={selected <= 1}
          onClick={() => choose(selected - 1)}
        >
          ‹
        </button>
        <select aria-label={t.chooseLayer} value={selected} onChange={(event) => choose(Number(event.target.value))}>
          {layers.map(({ name }, i) => (
            <option key={i} value={i + 1}>
              {name ? `${i + 1} · ${name}` : t.layer(i + 1)}
            </option>
          ))}
        </select>
        <button
          type="button"
          aria-label={t.nextLayer}
          disabled={selected >= layers.length}
          onClick={() => choose(selected + 1)}
        >
          ›
        </button>
      </div>
    );
  },
  (a, b) =>
    a.language === b.language &&
    a.selected === b.selected &&
    a.layers.length === b.layers.length &&
    a.layers.every(({ name }, i) => name === b.layers[i]!.name),
);
LayerChoice.displayName = "LayerChoice";

interface LayerEditsProps {
  language: Language;
  count: number;
  selected: number;
  set: SetLayers;
}

const LayerEdits = memo(({ language, count, selected, set }: LayerEditsProps) => {
  const t = texts[language];
  const edits = [
    { sign: "+", name: t.add, can: canAdd(count), edit: add },
    { sign: "−", name: t.remove, can: selected > 0, edit: remove },
    { sign: "↑", name: t.earlier, can: selected > 1, edit: (m: Model) => move(m, -1) },
    { sign: "↓", name: t.later, can: selected > 0 && selected < count, edit: (m: Model) => move(m, 1) },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: four buttons, no form
    <div className="seg" role="group" aria-label={t.editLayers}>
      {edits.map(({ sign, name, can, edit }) => (
        <button
          key={sign}
          type="button"
          aria-label={name}
          title={name}
          disabled={!can}
          onClick={() => set((values) => edit(modelOf(values)))}
        >
          {sign}
        </button>
      ))}
    </div>
  );
});
LayerEdits.displayName = "LayerEdits";
