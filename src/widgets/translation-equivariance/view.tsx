import { explorer } from "../kit/explorer.tsx";
import { Formula } from "../kit/formula.tsx";
import { ListField } from "../kit/list-field.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { model } from "./model.ts";
import { Picture } from "./picture.tsx";
import { presets } from "./presets.ts";
import { numbersOf, stepsOf } from "./steps.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, t }) => <Picture model={model} t={t} />,
  controls: ["shift", "s", "p", "border"],
  extra: ({ language, instance, values, set }) => (
    <div className="ctl te-lists">
      {(["x", "w"] as const).map((name) => (
        <ListField
          key={name}
          id={`${instance}-${name}`}
          language={language}
          param={params[name]}
          value={values[name]}
          onChange={(list) => set({ [name]: list })}
          symbol={name}
          sign={<Formula of={formulas[name]} />}
        />
      ))}
    </div>
  ),
  numbers: ({ model }) => numbersOf(model),
  formula: ({ model }) => (model.differing > 0 ? "differ" : "same"),
  result: ({ values, model: { verdict, outputShift, differing }, t }) =>
    t.verdict[verdict](formatNumber(values.shift), formatNumber(outputShift), differing, values.s),
  steps: ({ model, t }) => stepsOf(model, t),
  presets,
});
