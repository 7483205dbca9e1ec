import { symbolProps } from "../../symbols.ts";
import { Control } from "../kit/control.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { GraphEditor, GraphFigure } from "../kit/graph.tsx";
import { nodeName } from "../kit/graph-param.ts";
import { CellText } from "../kit/grid.tsx";
import { MatrixFigure } from "../kit/matrix.tsx";
import { bracketed, formatNumber, shortNumber } from "../kit/number.ts";
import { Curve, Plot, sampled } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { type Model, model, presets } from "./model.ts";
import { params } from "./params.ts";
import { type Texts, texts } from "./texts.ts";

const weights = ["w0", "w1", "w2", "w3", "w4", "w5"] as const;

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: m, t, language, set }) => {
    const most = Math.max(1e-9, ...m.y.map(Math.abs));
    const choose = (v: number) => set({ v: nodeName(v), x: null });
    return (
      <Pad>
        <GraphFigure
          label={
            m.impulse
              ? t.graphFigure(m.weights.length - 1, nodeName(m.v), m.y.filter((value) => value !== 0).length)
              : t.signalFigure(m.weights.length - 1)
          }
          caption={m.impulse ? t.graph(nodeName(m.v)) : t.signal(written(m.x))}
          graph={m.graph}
          language={language}
          symbol="y"
          selected={m.v}
          onSelect={choose}
          nodes={m.y.map((value, u) => ({
            text: shortNumber(value),
            shade: Math.abs(value) / most,
            negative: value < 0,
            ring: m.hops[m.v]![u]! < m.weights.length ? "near" : undefined,
          }))}
        />
        <Filter {...{ m, t }} onChoose={choose} />
        <Response {...{ m, t }} />
      </Pad>
    );
  },
  controls: ({ values }) => ["K", ...weights.slice(0, values.K + 1)],
  extra: ({ model: { graph, v }, values, language, instance, set }) => (
    <>
      <div className="graph-edit">
        {(["matrix", "basis"] as const).map((name) => (
          <Control key={name} {...{ name, instance, language, set }} param={params[name]} value={values[name]} />
        ))}
      </div>
      <GraphEditor graph={graph} node={v} language={language} onChange={(to) => set({ graph: to })} />
    </>
  ),
  numbers: ({ model: m }) => ({
    v: nodeName(m.v),
    K: m.weights.length - 1,
    y: m.y[m.v]!,
    largest: m.largest,
  }),
  formula: ({ model: { basis }, values }) => (basis === "chebyshev" ? basis : `monomial${values.matrix}`),
  result: ({ model: m, t, values }) => {
    if (m.edgeless && values.basis === "chebyshev") return t.edgeless;
    const [least, most] = [Math.min(...m.gains), Math.max(...m.gains)];
    return t.result(m.weights.length - 1, t.range(formatNumber(least, 3), formatNumber(most, 3)));
  },
  steps: ({ model: m, t, values }) => [
    ...(m.basis === "chebyshev"
      ? [{ label: t.rescale, of: `rescale${values.matrix}` as const, why: values.matrix === "sym" ? t.bound : t.exact }]
      : []),
    ...m.rows.map((row, i) => ({
      label: t.row(i),
      of: m.basis === "chebyshev" ? ("terms" as const) : (`powers${values.matrix}` as const),
      numbers: { i, ...inParts(vector(row)) },
      why: t.weight(i, formatNumber(m.weights[i]!)),
    })),
    { label: t.sum, of: "sum", numbers: inParts(vector(m.y)), current: true },
    { label: t.at(nodeName(m.v)), of: "products", numbers: inParts(products(m)) },
    { label: t.gains, of: "gains", numbers: inParts(vector(m.gains)) },
  ],
  presets,
});

function written(row: readonly number[]): string {
  return vector(row).join("");
}

/** A vector in pieces that may stand on lines of their own. */
function vector(row: readonly number[]): string[] {
  const last = row.length - 1;
  return row.map((value, i) => `${i === 0 ? "(" : ""}${formatNumber(value, 3)}${i === last ? ")" : ", "}`);
}

/** What each power adds at the node: `0·0 + 1·5`. */
function products({ weights: w, rows, v }: Model): string[] {
  return rows.map(
    (row, i) => `${i === 0 ? "" : " + "}${i === 0 ? formatNumber(w[i]!) : bracketed(w[i]!)}·${bracketed(row[v]!, 3)}`,
  );
}

/** At most four pieces in a part. */
function inParts(pieces: readonly string[]) {
  const part = (i: number) => pieces.slice(4 * i, 4 * i + 4).join("");
  return { row: part(0), row1: part(1), row2: part(2) };
}

/** The matrix p(L); cells that are out of reach are dotted. */
function Filter({ m, t, onChoose }: { m: Model; t: Texts; onChoose(v: number): void }) {
  const n = m.graph.nodes;
  const pitch = Math.min(38, Math.floor(320 / (n + 1)));
  const most = Math.max(1e-9, ...m.filter.flat().map(Math.abs));
  return (
    <MatrixFigure
      label={t.matrixFigure(m.weights.length - 1)}
      caption={t.matrix}
      pitch={pitch}
      entries={m.filter.map((row, v) =>
        row.map((value, u) =>
          m.hops[v]![u]! >= m.weights.length
            ? { text: "", shade: 0, kind: "zero" }
            : { text: shortNumber(value), shade: Math.round((Math.abs(value) / most) * 10) / 16, kind: "ker" },
        ),
      )}
      row={m.v}
      rowText={t.rowText(nodeName(m.v), formatNumber(m.y[m.v]!))}
      onChoose={onChoose}
      over={1}
      beside={1}
    >
      {m.x.map((_, v) => (
        <g key={v}>
          <CellText at={{ row: -1, column: v }} pitch={pitch} kind="faint">
            {nodeName(v)}
          </CellText>
          <CellText at={{ row: v, column: n }} pitch={pitch} kind="faint">
            {nodeName(v)}
          </CellText>
        </g>
      ))}
    </MatrixFigure>
  );
}

/** p(λ) over the spectrum. */
function Response({ m, t }: { m: Model; t: Texts }) {
  const x = { from: 0, to: Math.max(m.largest, 1), name: [{ symbol: "lambda", letter: "λ" } as const] };
  const points = sampled(m.gain, x, 81);
  const values = points.map(([, value]) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = Math.max(0.5, (high - low) * 0.08);
  return (
    <Plot
      label={t.curveFigure(m.gains.map((gain) => formatNumber(gain, 3)).join(", "))}
      caption={t.curve}
      x={x}
      y={{
        from: low - room,
        to: high + room,
        name: [{ symbol: "w", letter: "p" }, "(", { symbol: "lambda", letter: "λ" }, ")"],
      }}
      width={280}
      height={180}
    >
      {(plot) => (
        <>
          <path className="axes-lines" d={`M0 ${plot.y(0)}H${plot.width}`} />
          <Curve room={plot} points={points} symbol="w" />
          {m.eigenvalues.map((lambda, k) => (
            <g key={k} {...symbolProps("lambda")}>
              <circle className="plot-mark" cx={plot.x(lambda)} cy={plot.y(m.gains[k]!)} r={5} />
            </g>
          ))}
        </>
      )}
    </Plot>
  );
}
