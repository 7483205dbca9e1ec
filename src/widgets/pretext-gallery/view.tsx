import { explorer, Pad } from "../kit/explorer.tsx";
import { Formula } from "../kit/formula.tsx";
import { ListField } from "../kit/list-field.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { model } from "./model.ts";
import { Task } from "./picture.tsx";
import { texts } from "./texts.ts";

const controls = { rotation: ["k"], jigsaw: [], patch: ["pos"], colour: [], instance: ["i", "seed"] } as const;
/** y[r][c] of the turned picture, by number of turns. */
const turned = ["x[r][c]", "x[c][2−r]", "x[2−r][2−c]", "x[2−c][r]"];

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: (shown) => (
    <Pad>
      <Task {...shown} />
    </Pad>
  ),
  controls: ({ values: { task } }) => ["task", ...controls[task]],
  extra: ({ language, instance, values: { task, perm }, set }) =>
    task === "jigsaw" && (
      <div className="ctl">
        <ListField
          id={`${instance}-perm`}
          language={language}
          param={params.perm}
          value={perm}
          onChange={(value) => set({ perm: value })}
          symbol="k"
          sign={<Formula of={formulas.perm} />}
        />
      </div>
    ),
  numbers: ({ values: { k, pos }, model: { tiles, classes, accuracy, loss, beside, back } }) => {
    const [first, second, third] = tiles.map((row) => row.join(" ")) as [string, string, string];
    return {
      ...{ first, second, third, k, pos, accuracy, loss },
      from: turned[k]!,
      C: formatCount(classes),
      row: beside.row,
      column: beside.column,
      back: back.join(" "),
    };
  },
  formula: "loss",
  result: ({ values: { task }, model: { label, classes, loss }, t }) =>
    t.result(t.label[task](label), formatCount(classes), formatNumber(loss)),
  steps: ({ values: { task }, model: { rank }, t }) => [
    ...(task === "rotation" ? [{ label: t.steps.turn, of: "turn" as const, why: t.why.turn }] : []),
    ...(task === "rotation" || task === "jigsaw"
      ? [{ label: t.steps.tiles, of: "rows" as const, why: t.why.rows }]
      : []),
    ...(task === "jigsaw"
      ? [
          { label: t.steps.back, of: "back" as const },
          { label: t.steps.all, of: "all" as const, why: t.why.all(rank) },
        ]
      : []),
    ...(task === "patch" ? [{ label: t.steps.position, of: "position" as const, why: t.why.position }] : []),
    { label: t.steps.accuracy, of: "accuracy", why: task === "colour" ? t.why.pixel : undefined },
    { label: t.steps.loss, of: "loss" },
  ],
  presets: {
    rotation: {},
    jigsaw: { task: "jigsaw" },
    patch: { task: "patch" },
    colour: { task: "colour" },
    instance: { task: "instance" },
  },
});
