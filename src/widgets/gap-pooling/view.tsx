import type { FeatureMap } from "../../math/pooling.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Frame } from "../kit/grid.tsx";
import { Lists } from "../kit/lists.tsx";
import { MatrixFigure } from "../kit/matrix.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { type Model, model } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { channels, bins }, values: { kind, H, C }, t }) => {
    const pitch = Math.floor(Math.min(44, (C > 2 ? 136 : 184) / H));
    return (
      <Pad>
        {channels.map(({ map, pooled, gradient, cell: { row, column } }, c) => (
          <div className="stack" key={c}>
            <MatrixFigure
              label={t.map(c + 1)}
              caption={t.map(c + 1)}
              entries={entries(map, "in")}
              pitch={pitch}
              symbol="x"
            >
              {kind === "adaptive" && <Bins bins={bins} pitch={pitch} />}
            </MatrixFigure>
            <MatrixFigure
              label={`${t.left(c + 1)}${pooled.map((line) => line.map((value) => formatNumber(value)).join(", ")).join("; ")}`}
              caption={t.pooled}
              entries={entries(pooled, "out")}
              pitch={bins.length === 1 ? 60 : Math.min(44, Math.floor((pitch * H) / bins.length))}
              symbol="y"
            />
            <MatrixFigure
              label={t.most(c + 1, formatNumber(gradient[row]![column]!))}
              caption={t.gradient}
              entries={entries(gradient, "ker", pitch < 34 ? 2 : 4)}
              pitch={pitch}
            />
          </div>
        ))}
      </Pad>
    );
  },
  controls: ({ values: { kind } }) =>
    kind === "gem" ? ["kind", "p", "H", "C"] : kind === "adaptive" ? ["kind", "o", "H", "C"] : ["kind", "H", "C"],
  extra: (shown) => {
    const { below } = shown.model;
    const problem = below === undefined ? undefined : shown.t.negative(formatNumber(below));
    const lists = { ...shown, params, formulas, symbols: { cells: "x" as const }, problems: { cells: problem } };
    return <Lists {...lists} columns={shown.values.H} />;
  },
  numbers: ({ model: { channels, bins }, values }) => ({
    p: values.p,
    o: values.o,
    H: values.H,
    bins: bins.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(", "),
    ...ofChannel(channels[0]!, 0, values.p),
  }),
  formula: ({ values: { kind } }) => kind,
  result: ({ model: { channels, bins }, values: { kind }, t }) =>
    kind === "adaptive"
      ? t.grid(bins.length, bins.length ** 2)
      : channels.map(({ pooled }, c) => t.left(c + 1) + formatNumber(pooled[0]![0]!)).join(t.join),
  steps: ({ model: { channels }, values: { kind, p }, t }) => [
    ...(kind === "adaptive"
      ? [{ label: t.bins, of: kind }]
      : channels.map((channel, c) => ({ label: t.map(c + 1), of: kind, numbers: ofChannel(channel, c, p) }))),
    // Where all cells are 0, GeM has no derivative.
    ...(kind === "gem" && channels[0]!.pooled[0]![0] === 0
      ? []
      : [{ label: t.gradient, of: `${kind}Gradient` as const, why: t.why[kind] }]),
  ],
  presets: {
    page: {},
    max: { kind: "max" },
    gem: { kind: "gem" },
    seven: { kind: "adaptive", H: 7, C: 1, cells: [0, 1, 2, 3, 4, 5, 6] },
    small: { H: 7, C: 1, cells: Array.from({ length: 49 }, (_, i) => (i === 24 ? 9 : 0)) },
  },
});

/** Cells as strong as their values; those below 0 in the colour of weights. */
function entries(map: FeatureMap, kind: string, digits = 2) {
  const most = Math.max(1e-9, ...map.flat().map(Math.abs));
  return map.map((row) =>
    row.map((value) => ({
      text: value === 0 ? "" : formatNumber(value, digits),
      shade: (0.55 * Math.abs(value)) / most,
      kind: value < 0 ? "ker" : kind,
    })),
  );
}

/** Every second bin is drawn a little smaller, so that overlapping ones can be told apart. */
function Bins({ bins, pitch }: { bins: Model["bins"]; pitch: number }) {
  const spans = bins.map(({ first, last }, i) => [first + 0.09 * (i % 2), last - first + 1 - 0.18 * (i % 2)] as const);
  return spans.flatMap(([row, rows]) =>
    spans.map(([column, columns]) => (
      <Frame key={`${row} ${column}`} at={{ row, column }} rows={rows} columns={columns} pitch={pitch} kind="out" />
    )),
  );
}

function ofChannel({ map, pooled, gradient, cell: { row, column } }: Model["channels"][number], c: number, p: number) {
  const sum = (power: number) => map.flat().reduce((total, value) => total + value ** power, 0);
  const shown = { row, column, x: map[row]![column]!, gradient: gradient[row]![column]! };
  return { ...shown, c: c + 1, sum: sum(1), powers: sum(p), z: pooled[0]![0]! };
}
