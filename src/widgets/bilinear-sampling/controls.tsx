import type { Language } from "../../languages.ts";
import { Choice } from "../kit/choice.tsx";
import { Formula } from "../kit/formula.tsx";
import { formatNumber } from "../kit/number.ts";
import { number } from "../kit/params.ts";
import { Slider } from "../kit/slider.tsx";
import { formulas } from "./formulas.ts";
import type { Model, Values } from "./model.ts";
import { cornerParams, placeParams } from "./params.ts";
import { texts } from "./texts.ts";

interface ControlsProps {
  language: Language;
  instance: string;
  model: Model;
  cells: Values["cells"];
  set: (edit: Partial<Values>) => void;
}

/** When the reader first fills in four cells: a surface that is no plane. */
const firstCells = [0, 9, 9, 0];

/** Where the sample is, and what is sampled. */
export function Controls({ language, instance, model, cells, set }: ControlsProps) {
  const { asked, picture, problem } = model;
  const t = texts[language];
  const most = picture.length;
  return (
    <>
      <div className="ctl bl-place">
        {(["y", "x"] as const).map((axis) => {
          const param = number({ ...placeParams[axis], max: Math.max(most, asked[axis]) });
          const tooFar = t.tooFar(param.name[language], formatNumber(asked[axis]), formatNumber(most));
          return (
            <Slider
              key={axis}
              id={`${instance}-${axis}`}
              language={language}
              param={param}
              value={asked[axis]}
              onChange={(value) => set({ [axis]: value })}
              sign={<Formula of={axis === "y" ? formulas.qy : formulas.qx} />}
              problem={problem?.axis === axis ? tooFar : undefined}
            />
          );
        })}
        <Choice
          id={`${instance}-which`}
          legend={t.which}
          options={["ramp", "cells"]}
          names={t.pictures}
          value={cells ? "cells" : "ramp"}
          onChange={(which) =>
            set(
              which === "ramp"
                ? { cells: null }
                : { cells: firstCells, y: Math.min(asked.y, 2), x: Math.min(asked.x, 2) },
            )
          }
        />
      </div>
      {cells && (
        <div className="ctl bl-corners">
          {cornerParams.map((param, i) => (
            <Slider
              key={param.name.en}
              id={`${instance}-cell${i}`}
              language={language}
              param={param}
              value={cells[i]!}
              onChange={(value) => set({ cells: cells.with(i, value) })}
              symbol="x"
              sign={<Formula of={formulas.corner} values={{ cell: cornerNames[i]! }} />}
            />
          ))}
        </div>
      )}
    </>
  );
}

/** Row and column, as in x₀₁. */
export const cornerNames = ["00", "01", "10", "11"] as const;
