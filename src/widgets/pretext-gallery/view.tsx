import type { Grid } from "../../math/pretext.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Cells, CellText, GridFigure } from "../kit/grid.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model, picture, type Tile } from "./model.ts";
import { texts } from "./texts.ts";

const own = { rotation: "k", jigsaw: "seed", relative: "place", colour: undefined, instance: "view" } as const;

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { seen, grey }, t }) => {
    const said = seen
      .flat()
      .map((tile) => tile ?? t.nothing)
      .join(", ");
    return (
      <Pad>
        <Tiles tiles={picture} caption={t.original} label={t.original} />
        <Tiles tiles={seen} grey={grey} caption={t.seen} label={t.figure(said)} />
      </Pad>
    );
  },
  controls: ({ values: { task } }) => {
    const label = own[task];
    return ["task", ...(label ? [label] : []), ...(task === "instance" ? (["n"] as const) : [])];
  },
  numbers: ({ values, model: { classes, chance, order } }) => ({
    k: values.k,
    place: values.place,
    order: order.map((tile) => tile + 1).join("\u2009"),
    classes: formatCount(classes),
    chance,
    accuracy: formatNumber(100 / classes, 3),
  }),
  formula: "chance",
  result: ({ model: { classes, chance }, t }) => t.result(formatCount(classes), formatNumber(chance)),
  steps: ({ values: { task }, t }) => [
    { label: t.steps.label, of: task, why: t.labels[task] },
    ...(task === "jigsaw" ? [{ label: t.steps.all, of: "all" as const, why: t.subset }] : []),
    { label: t.steps.accuracy, of: "accuracy" },
    { label: t.steps.chance, of: "chance" },
  ],
});

interface TilesProps {
  tiles: Grid<Tile>;
  grey?: boolean;
  label: string;
  caption: string;
}

const pitch = 56;

/** Nine tiles; each keeps its number and its shade wherever it goes. */
function Tiles({ tiles, grey = false, label, caption }: TilesProps) {
  return (
    <GridFigure label={label} caption={caption} rows={3} columns={3} pitch={pitch}>
      {tiles.flatMap((row, i) =>
        row.map((tile, j) => {
          const at = { row: i, column: j };
          if (tile === undefined) return <Cells key={`${i} ${j}`} at={[at]} pitch={pitch} kind="none" />;
          return (
            <g key={`${i} ${j}`}>
              <Cells at={[at]} pitch={pitch} kind={grey ? "" : "in"} symbol="x" shade={grey ? 0 : tile / 12} />
              <CellText at={at} pitch={pitch}>
                {String(tile)}
              </CellText>
            </g>
          );
        }),
      )}
    </GridFigure>
  );
}
