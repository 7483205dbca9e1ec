import { type Box, convertBox } from "../../math/boxes.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Formula } from "../kit/formula.tsx";
import { ListField } from "../kit/list-field.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { field, params } from "./params.ts";
import { Boxes, Shift } from "./picture.tsx";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values, t, set }) => (
    <Pad>
      <Boxes model={model} metric={values.metric} t={t} set={set} />
      <Shift model={model} metric={values.metric} t={t} />
    </Pad>
  ),
  controls: ["metric", "format"],
  extra: ({ language, instance, values, set }) => (
    <div className="ctl">
      {(["a", "b"] as const).map((name) => (
        <ListField
          key={name}
          id={`${instance}-${name}`}
          language={language}
          param={field(params[name], values.format)}
          value={convertBox(values[name], "xyxy", values.format)}
          onChange={(box) => set({ [name]: convertBox(box as unknown as Box, values.format, "xyxy") })}
          symbol={`box_${name}`}
          sign={<Formula of={formulas[name]} />}
        />
      ))}
    </div>
  ),
  numbers: ({ model: { a, b, around, ...m } }) => ({
    I: m.intersection,
    U: m.union,
    C: m.hull,
    d2: m.distance2,
    c2: m.diagonal2,
    iou: m.iou,
    giou: m.giou,
    diou: m.diou,
    ciou: m.ciou,
    v: m.v,
    alpha: m.alpha,
    dice: m.dice,
    left: Math.max(a[0], b[0]),
    right: Math.min(a[2], b[2]),
    top: Math.max(a[1], b[1]),
    bottom: Math.min(a[3], b[3]),
    areaA: (a[2] - a[0]) * (a[3] - a[1]),
    areaB: (b[2] - b[0]) * (b[3] - b[1]),
    hullWidth: around[2] - around[0],
    hullHeight: around[3] - around[1],
    dx: Math.abs(b[0] + b[2] - a[0] - a[2]) / 2,
    dy: Math.abs(b[1] + b[3] - a[1] - a[3]) / 2,
    wa: a[2] - a[0],
    ha: a[3] - a[1],
    wb: b[2] - b[0],
    hb: b[3] - b[1],
  }),
  formula: ({ values }) => values.metric,
  result: ({ model: { iou, giou, diou, ciou }, t }) =>
    t.result(formatNumber(iou), formatNumber(giou), formatNumber(diou), formatNumber(ciou)),
  steps: ({ model, values, t }) =>
    stepNames.map((name) => ({
      label: t.steps[name],
      of: name,
      current: name === values.metric,
      why: {
        intersection: model.between ? undefined : t.why.apart,
        union: t.why.union,
        v: model.v === 0 ? t.why.same : undefined,
      }[name as string],
    })),
  presets: {
    overlap: {},
    identical: { b: [0, 0, 4, 4] },
    nested: { b: [1, 1, 3, 3] },
    aspect: { b: [0, 0, 2, 8] },
    cross: { a: [0, 3, 9, 6], b: [3, 0, 6, 9] },
    touching: { a: [0, 0, 2, 2], b: [2, 0, 4, 2] },
    disjoint: { a: [0, 0, 2, 2], b: [4, 0, 6, 2] },
    far: { a: [0, 0, 1, 1], b: [9, 9, 10, 10] },
  },
});

const stepNames = [
  "intersection",
  "union",
  "iou",
  "hull",
  "giou",
  "distance",
  "diagonal",
  "diou",
  "v",
  "alpha",
  "ciou",
  "dice",
] as const;
