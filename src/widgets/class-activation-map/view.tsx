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

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { maps, cam, peak }, values: { w1, w2 }, t }) => (
    <Pad>
      {maps.map((map, c) => (
        <Cells
          key={c}
          map={map}
          symbol="x"
          label={t.channelFigure(c + 1)}
          caption={t.channel(c + 1, formatNumber(c === 0 ? w1 : w2))}
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
  controls: ["w1", "w2", "b"],
  extra: ({ language, instance, values, t, set }) => (
    <div className="ctl">
      {(["f1", "f2"] as const).map((name, c) => (
        <ListField
          key={name}
          id={`${instance}-${name}`}
          language={language}
          param={{ ...params[name], name: { zh: t.list(c + 1), en: t.list(c + 1) } }}
          value={values[name]}
          onChange={(map) => set({ [name]: map })}
          symbol="x"
          sign={<Formula of={formulas[name]} />}
          columns={4}
        />
      ))}
    </div>
  ),
  numbers: ({ model: { maps, pooled, cam, peak, score }, values: { w1, w2, b } }) => ({
    b,
    w1,
    w2,
    z1: factor(pooled[0]!),
    z2: factor(pooled[1]!),
    score,
    total: sum(cam),
    i: peak.row,
    j: peak.column,
    x1: factor(maps[0][peak.row]![peak.column]!),
    x2: factor(maps[1][peak.row]![peak.column]!),
    m: peak.value,
  }),
  formula: "map",
  result: ({ model: { score, cam }, t }) => t.result(formatNumber(score), formatNumber(sum(cam) / 16)),
  steps: ({ model: { maps, pooled }, t }) => [
    ...maps.map((map, c) => ({
      label: t.steps.pool(c + 1),
      of: "pool" as const,
      numbers: { c: c + 1, sum: sum(map), z: pooled[c]! },
    })),
    { label: t.steps.score, of: "score" },
    { label: t.steps.cell, of: "cell", current: true },
    { label: t.steps.map, of: "map", why: t.same },
  ],
  presets: { page: {}, second: { w1: 0 }, against: { w1: -2 } },
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

function factor(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}
