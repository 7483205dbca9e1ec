import type { Language } from "../../languages.ts";
import type { SymbolName } from "../../symbols.ts";
import { Formula } from "../kit/formula.tsx";
import { Slider } from "../kit/slider.tsx";
import { add, canAdd, changeField, type Edit, move, remove, select } from "./edits.ts";
import { formulas } from "./formulas.ts";
import { type Field, fieldParam } from "./layers.ts";
import type { Model } from "./model.ts";
import { mostSingleRows } from "./rows.ts";
import { type Texts, texts } from "./texts.ts";

interface ControlsProps {
  language: Language;
  instance: string;
  model: Model;
  set: (edit: Edit) => void;
}

const signs = { kernelSize: "k", stride: "s", padding: "p", dilation: "d" } as const satisfies Record<
  Field,
  SymbolName
>;

/** Which layer, and what it is made of. */
export function Controls(props: ControlsProps) {
  const { language, model } = props;
  return (
    <div className="ctl rf-ctl">
      <div className="rf-layers">
        <LayerChoice {...props} />
        <LayerEdits {...props} />
      </div>
      {model.selected === 0 ? (
        <p className="rf-empty">{texts[language].noLayers}</p>
      ) : (
        (["kernelSize", "stride", "dilation"] as const).map((field) => (
          <LayerSlider key={field} {...props} field={field} />
        ))
      )}
    </div>
  );
}

/** A slider for one field of the selected layer. */
export function LayerSlider({ language, instance, model, set, field }: ControlsProps & { field: Field }) {
  const { layers, selected } = model;
  const layer = layers[selected - 1]!;
  const symbol = signs[field];
  return (
    <Slider
      id={`${instance}-${field}`}
      language={language}
      param={fieldParam(field, layer)}
      value={layer[field]}
      onChange={(value) => set(changeField(model, field, value))}
      symbol={symbol}
      sign={<Formula of={formulas[symbol]} values={{ l: selected }} />}
    />
  );
}

/** A layer as it is called in the middle of a sentence or on a button. */
export function layerName({ layers }: Model, layer: number, t: Texts): string {
  return layers[layer - 1]?.name || t.layer(layer);
}

function LayerChoice({ language, instance, model, set }: ControlsProps) {
  const { layers, selected } = model;
  const t = texts[language];
  const choose = (layer: number) => set(select(layer, layers.length));
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
              aria-label={layerName(model, i + 1, t)}
            />
            <span aria-hidden="true">{i + 1 === selected ? layerName(model, i + 1, t) : t.layerShort(i + 1)}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <div className="seg">
      <button type="button" aria-label={t.previousLayer} disabled={selected <= 1} onClick={() => choose(selected - 1)}>
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
}

function LayerEdits({ language, model, set }: ControlsProps) {
  const { layers, selected } = model;
  const t = texts[language];
  const edits = [
    { sign: "+", name: t.add, can: canAdd(layers), edit: add },
    { sign: "−", name: t.remove, can: selected > 0, edit: remove },
    { sign: "↑", name: t.earlier, can: selected > 1, edit: (m: Model) => move(m, -1) },
    { sign: "↓", name: t.later, can: selected > 0 && selected < layers.length, edit: (m: Model) => move(m, 1) },
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
          onClick={() => set(edit(model))}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
