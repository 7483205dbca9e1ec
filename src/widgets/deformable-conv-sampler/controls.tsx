import type { Language } from "../../languages.ts";
import { Choice } from "../kit/choice.tsx";
import { Formula } from "../kit/formula.tsx";
import { Slider } from "../kit/slider.tsx";
import { formulas } from "./formulas.ts";
import { type Edit, type Model, maskTo, moveTo } from "./model.ts";
import { maskParam, offsetParams, params } from "./params.ts";
import { kernelIds, pictureIds } from "./pictures.ts";
import { texts } from "./texts.ts";

interface ControlsProps {
  language: Language;
  instance: string;
  model: Model;
  weights: (typeof kernelIds)[number];
  all: boolean;
  set: (edit: Edit) => void;
}

/** Which tap and where it goes; what is sampled, with which weights. */
export function Controls({ language, instance, model, weights, all, set }: ControlsProps) {
  const { selected, offsets, masks, pictureId } = model;
  const t = texts[language];
  const tap = { t: selected + 1 };
  return (
    <>
      <div className="ctl df-tapctl">
        <Slider
          id={`${instance}-t`}
          language={language}
          param={params.t}
          value={selected + 1}
          onChange={(value) => set({ t: value })}
          sign={<Formula of={formulas.t} />}
        />
        {(["y", "x"] as const).map((axis) => (
          <Slider
            key={axis}
            id={`${instance}-d${axis}`}
            language={language}
            param={offsetParams[axis]}
            value={offsets[selected]![axis]}
            onChange={(value) => set(moveTo(model, selected, { [axis]: value }, all))}
            symbol="Delta"
            sign={<Formula of={axis === "y" ? formulas.dy : formulas.dx} values={tap} />}
          />
        ))}
        <Slider
          id={`${instance}-m`}
          language={language}
          param={maskParam}
          value={masks[selected]!}
          onChange={(value) => set(maskTo(model, value, all))}
          symbol="m"
          sign={<Formula of={formulas.m} values={tap} />}
        />
      </div>
      <div className="ctl df-picks">
        <div className="df-pick">
          <span>{t.moves}</span>
          <Choice
            id={`${instance}-which`}
            legend={t.moves}
            options={["one", "all"]}
            names={t.which}
            value={all ? "all" : "one"}
            onChange={(which) => set({ all: which === "all" })}
          />
        </div>
        <Pick
          name={t.picture}
          options={pictureIds}
          names={t.pictures}
          value={pictureId}
          onChange={(id) => set({ x: id })}
        />
        <Pick name={t.kernel} options={kernelIds} names={t.kernels} value={weights} onChange={(id) => set({ w: id })} />
      </div>
    </>
  );
}

interface PickProps<Option extends string> {
  name: string;
  options: readonly Option[];
  names: Readonly<Record<Option, string>>;
  value: Option;
  onChange: (value: Option) => void;
}

function Pick<Option extends string>({ name, options, names, value, onChange }: PickProps<Option>) {
  return (
    <label className="df-pick">
      <span>{name}</span>
      <select className="chip" value={value} onChange={(event) => onChange(event.target.value as Option)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
