import { useState } from "react";
import type { Language } from "../../languages.ts";
import { symbolProps } from "../../symbols.ts";
import { tidy } from "../kit/angles.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Formula } from "../kit/formula.tsx";
import { GraphEditor, GraphFigure } from "../kit/graph.tsx";
import { mostNodes, nodeName } from "../kit/graph-param.ts";
import { CellText } from "../kit/grid.tsx";
import { MatrixFigure } from "../kit/matrix.tsx";
import { bracketed, formatNumber, shortNumber } from "../kit/number.ts";
import { Picks } from "../kit/picks.tsx";
import { Plot } from "../kit/plot.tsx";
import { Slider } from "../kit/slider.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { type Model, model, partNames, presets, type Values } from "./model.ts";
import { valueParam } from "./params.ts";
import { type Texts, texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: (shown) => <Picture {...shown} />,
  controls: ["kind"],
  extra: ({ model: { graph, v, x }, language, instance, set }) => (
    <>
      <div className="ctl">
        <Slider
          id={`${instance}-value`}
          language={language}
          param={valueParam}
          symbol="x"
          sign={<Formula of={formulas.value} values={{ v: nodeName(v) }} />}
          value={x[v]!}
          onChange={(to) => set({ x: x.map((value, u) => (u === v ? to : value)), mode: 0 })}
        />
      </div>
      <GraphEditor graph={graph} node={v} language={language} onChange={(to) => set({ graph: to })} />
    </>
  ),
  numbers: ({ model: m }) => ({
    v: nodeName(m.v),
    d: m.degrees[m.v]!,
    xv: m.kind === "L" ? bracketed(m.signal[m.v]!) : m.signal[m.v]!,
    sum: bracketed(m.pulled),
    y: tidy(m.product[m.v]!),
    quadratic: tidy(m.quadratic),
    norm: m.norm,
    quotient: m.mode === 0 ? m.quotient : m.eigen.values[m.mode - 1]!,
    parts: m.parts.length,
    trees: m.trees,
  }),
  formula: ({ model: { near, kind } }) => (near.length === 0 ? "lone" : kind),
  result: ({ model: m, t }) =>
    m.mode === 0
      ? t.result(formatNumber(m.quadratic), m.parts.length, m.kind === "rw")
      : t.modeResult(m.mode, formatNumber(m.eigen.values[m.mode - 1]!)),
  steps: ({ model: m, t }) => {
    const shown = m.edges.slice(0, mostLines);
    const rest = m.edges.slice(mostLines);
    return [
      {
        label: t.compare(nodeName(m.v)),
        of: m.near.length === 0 ? "lone" : m.kind,
        why: t.compareWhy(m.near.map(nodeName).join(", ")),
        current: true,
      },
      ...shown.map(({ edge: [a, b], roughness }) => ({
        label: `${nodeName(a)}–${nodeName(b)}`,
        of: m.kind === "sym" ? ("edgeSym" as const) : ("edge" as const),
        numbers: {
          a: nodeName(a),
          b: nodeName(b),
          xa: m.signal[a]!,
          xb: bracketed(m.signal[b]!),
          da: m.degrees[a]!,
          db: m.degrees[b]!,
          rough: tidy(roughness),
        },
      })),
      ...(rest.length > 0
        ? [
            {
              label: t.others(rest.length),
              of: "others" as const,
              numbers: { rest: rest.reduce((sum, { roughness }) => sum + roughness, 0) },
            },
          ]
        : []),
      { label: t.total, of: `total${m.kind}` as const },
      ...(m.norm > 0
        ? [
            {
              label: t.quotient,
              of: `quotient${m.kind}` as const,
              why: m.mode === 0 ? t.quotientWhy : t.modeWhy,
            },
          ]
        : []),
      { label: t.zeros, of: "zeros", why: partNames(m.parts) },
      ...(m.kind === "L" ? [{ label: t.trees, of: "trees" as const }] : []),
    ];
  },
  presets,
});

/** Edges that have a line of their own in the derivation. */
const mostLines = 8;

interface PictureProps {
  model: Model;
  t: Texts;
  language: Language;
  set(change: Partial<Values>): void;
}

function Picture({ model: m, t, language, set }: PictureProps) {
  const [pointed, setPointed] = useState<number>();
  const row = pointed !== undefined && pointed < m.graph.nodes ? pointed : m.v;
  const around = m.matrix[row]!;
  const most = Math.max(1e-9, ...m.signal.map(Math.abs));
  const select = (v: number) => set({ v: nodeName(v) });
  return (
    <Pad>
      <GraphFigure
        label={t.graphFigure(m.graph.nodes, m.graph.edges.length, nodeName(m.v), m.near.map(nodeName).join(", "))}
        caption={t.graph(m.mode === 0 ? t.own : t.mode(m.mode))}
        graph={m.graph}
        language={language}
        symbol="x"
        selected={m.v}
        onSelect={select}
        onPoint={setPointed}
        strong={(u, w) => u === row || w === row}
        nodes={m.signal.map((value, u) => ({
          text: formatNumber(value, m.mode === 0 ? 2 : 3),
          shade: Math.abs(value) / most,
          negative: value < 0,
          ring: u !== row && around[u] !== 0 ? "near" : undefined,
        }))}
      />
      <Entries {...{ m, t, row, setPointed }} onChoose={select} />
      <Stems {...{ m, t }} onPick={(mode) => set({ mode })} />
    </Pad>
  );
}

interface EntriesProps {
  m: Model;
  t: Texts;
  row: number;
  setPointed(row: number | undefined): void;
  onChoose(row: number): void;
}

/** The matrix with the names of its rows and columns, and its product with the signal. */
function Entries({ m, t, row, setPointed, onChoose }: EntriesProps) {
  const n = m.graph.nodes;
  const pitch = Math.min(38, Math.floor(340 / (n + 2.4)));
  const digits = m.kind === "L" ? 0 : 2;
  return (
    <MatrixFigure
      label={t.matrixFigure(n, m.kind !== "L")}
      caption={t.matrix[m.kind]}
      pitch={pitch}
      symbol="Lap"
      entries={m.matrix.map((line, v) =>
        line.map((entry, u) =>
          entry === 0
            ? undefined
            : { text: formatNumber(entry, digits), shade: v === row ? 0.5 : u === v ? 0.3 : 0.12 },
        ),
      )}
      row={row}
      rowText={t.rowText(nodeName(m.v), formatNumber(m.product[m.v]!))}
      onChoose={onChoose}
      onPoint={setPointed}
      over={1}
      beside={2.4}
    >
      {m.product.map((value, v) => (
        <g key={v}>
          <CellText at={{ row: -1, column: v }} pitch={pitch} kind="faint">
            {nodeName(v)}
          </CellText>
          <CellText at={{ row: v, column: n }} pitch={pitch} kind="faint">
            {nodeName(v)}
          </CellText>
          <g {...symbolProps("y")}>
            <CellText at={{ row: v, column: n + 1.2 }} pitch={pitch} kind="graph-product">
              {shortNumber(tidy(value))}
            </CellText>
          </g>
        </g>
      ))}
      <MathText
        x={(n + 1.7) * pitch}
        y={-0.5 * pitch + 5}
        terms={[
          { symbol: "y", letter: "L", ...(m.kind !== "L" && { sub: m.kind }) },
          { symbol: "y", letter: "x" },
        ]}
      />
    </MatrixFigure>
  );
}

/** A stem for each eigenvalue, and before them the frequency of x. */
function Stems({ m, t, onPick }: { m: Model; t: Texts; onPick(mode: number): void }) {
  const { values } = m.eigen;
  const heights = [m.quotient, ...values];
  const most = m.kind === "L" ? Math.max(1, values.at(-1)! * 1.05) : 2.1;
  const written = values.map((value) => formatNumber(value, 3));
  return (
    <Plot
      label={t.stemsFigure(written.join(", "))}
      caption={t.stems}
      x={{
        from: -0.6,
        to: m.graph.nodes + 0.5,
        ticks: [...heights.keys()],
        write: (k) => (k === 0 ? "x" : String(k)),
      }}
      y={{ from: 0, to: most, name: [{ symbol: "lambda", letter: "λ" }] }}
      width={290}
      height={170}
      left={34}
      group
    >
      {(room) => (
        <Picks
          label={t.stemsLabel}
          chosen={m.mode}
          onPick={onPick}
          picks={heights.map((value, k) => ({
            at: [room.x(k), room.y(value)],
            reach: [Math.min(16, 120 / mostNodes), 15],
            text: k === 0 ? t.quotientOf(formatNumber(value)) : t.stem(k, written[k - 1]!),
            children: (
              <g {...symbolProps(k === 0 ? "x" : "lambda")}>
                <path className="lap-stem" d={`M0 0V${room.height - room.y(value)}`} />
                <circle className={`plot-mark ${k === m.mode ? "" : "open"}`} r={k === m.mode ? 7 : 5} />
              </g>
            ),
          }))}
        />
      )}
    </Plot>
  );
}
