import type { FeatureMap } from "../../math/pooling.ts";
import type { SymbolName } from "../../symbols.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Formula } from "../kit/formula.tsx";
import { Frame } from "../kit/grid.tsx";
import { ListField } from "../kit/list-field.tsx";
import { MatrixFigure } from "../kit/matrix.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { model } from "./model.ts";
import { texts } from "./texts.ts";

const names = {
  w: ["w1", "w2", "w3", "w4"],
  f: ["f1", "f2", "f3", "f4"],
} as const;

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { maps, weights, cam, peak }, t }) => (
    <Pad>
      {maps.map((map, c) => (
        <Cells
          key={c}
          map={map}
          symbol="x"
          label={t.channelFigure(c + 1)}
          caption={t.channel(c + 1, formatNumber(weights[c]!))}
        />
      ))}
      <Cells
        map={cam}
        symbol="y"
        label={t.mapFigure(formatNumber(peak.value), peak.row + 1, peak.column + 1)}
        caption={t.map}
        peak={peak}
      />
    </Pad>
  ),
  controls: ({ values: { C } }) => ["C", ...names.w.slice(0, C), "b"],
  extra: ({ language, instance, values, set }) => (
    <div className="ctl">
      {names.f.slice(0, values.C).map((name) => (
        <ListField
          key={name}
          id={`${instance}-${name}`}
          language={language}
          param={params[name]}
          value={values[name]}
          onChange={(map) => set({ [name]: map })}
          symbol="x"
          sign={<Formula of={formulas[name]} />}
          columns={4}
        />
      ))}
    </div>
  ),
  numbers: ({ model: { maps, weights, pooled, cam, peak, score }, values: { b } }) => ({
    b,
    ...numbered("w", weights),
    ...numbered("z", pooled.map(factor)),
    ...numbered(
      "x",
      maps.map((map) => factor(map[peak.row]![peak.column]!)),
    ),
    score,
    total: sum(cam),
    i: peak.row,
    j: peak.column,
    m: peak.value,
  }),
  formula: "map",
  result: ({ model: { score, cam }, t }) => t.result(formatNumber(score), formatNumber(sum(cam) / 16)),
  steps: ({ model: { maps, pooled }, values: { C }, t }) => [
    ...maps.map((map, c) => ({
      label: t.steps.pool(c + 1),
      of: "pool" as const,
      numbers: { c: c + 1, sum: sum(map), z: pooled[c]! },
    })),
    { label: t.steps.score, of: `score${C as 2 | 3 | 4}` },
    { label: t.steps.cell, of: `cell${C as 2 | 3 | 4}`, current: true },
    { label: t.steps.map, of: "map", why: t.same },
  ],
  presets: { page: {}, second: { w1: 0 }, against: { w1: -2 }, four: { C: 4 } },
});

interface MapProps {
  map: FeatureMap;
  symbol: SymbolName;
  label: string;
  caption: string;
  peak?: { row: number; column: number };
}

/** A map whose cells are as strong as their values; negative ones in the colour of weights. */
function Cells({ map, symbol, label, caption, peak }: MapProps) {
  const most = Math.max(1e-9, ...map.flat().map(Math.abs));
  const entries = map.map((row) =>
    row.map((value) => ({
      text: value === 0 ? "" : formatNumber(value, 1),
      shade: (0.85 * Math.abs(value)) / most,
      kind: value < 0 ? "ker" : symbol === "x" ? "in" : "out",
    })),
  );
  return (
    <MatrixFigure label={label} caption={caption} entries={entries} pitch={50} symbol={symbol}>
      {peak && <Frame at={peak} rows={1} columns={1} pitch={50} kind="now" />}
    </MatrixFigure>
  );
}

function sum(map: FeatureMap): number {
  return map.flat().reduce((total, value) => total + value, 0);
}

/** `w1`, `w2`, … with their values. */
function numbered<Value>(letter: string, values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(values.map((value, i) => [`${letter}${i + 1}`, value]));
}

function factor(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}
