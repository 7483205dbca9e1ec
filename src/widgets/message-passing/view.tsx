import { Control } from "../kit/control.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Formula } from "../kit/formula.tsx";
import { GraphEditor, GraphFigure } from "../kit/graph.tsx";
import { nodeName } from "../kit/graph-param.ts";
import { CellText, Frame } from "../kit/grid.tsx";
import { MatrixFigure } from "../kit/matrix.tsx";
import { bracketed, formatNumber, shortNumber } from "../kit/number.ts";
import { Slider } from "../kit/slider.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { type Model, model, presets, type Values } from "./model.ts";
import { params, valueParam } from "./params.ts";
import { type Texts, texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: m, t, language, set }) => {
    const K = m.rounds.length;
    const last = m.states[K]!;
    const most = Math.max(1e-9, ...last.map(Math.abs));
    return (
      <Pad>
        <GraphFigure
          label={t.graphFigure(K, nodeName(m.v), reached(m).length, m.graph.nodes)}
          caption={t.graph(K)}
          graph={m.graph}
          language={language}
          symbol="h"
          selected={m.v}
          onSelect={(v) => set({ v: nodeName(v) })}
          towards={m.v}
          round={K}
          nodes={last.map((value, u) => ({
            text: shortNumber(value),
            shade: Math.abs(value) / most,
            negative: value < 0,
            ring: u !== m.v && m.hops[u]! <= K ? "reach" : undefined,
          }))}
        />
        <Rounds {...{ m, t }} />
      </Pad>
    );
  },
  controls: ["rounds", "self", "neighbours"],
  extra: ({ model: { graph, v, x }, values, language, instance, set }) => (
    <>
      <div className="ctl">
        <Slider
          id={`${instance}-value`}
          language={language}
          param={valueParam}
          symbol="x"
          sign={<Formula of={formulas.value} values={{ v: nodeName(v) }} />}
          value={x[v]!}
          onChange={(to) => set({ x: x.map((value, u) => (u === v ? to : value)) })}
        />
        <Control name="aggregate" {...{ instance, language, set }} param={params.aggregate} value={values.aggregate} />
      </div>
      <GraphEditor graph={graph} node={v} language={language} onChange={(to) => set({ graph: to })} />
    </>
  ),
  numbers: ({ model: m, values }) => ({
    v: nodeName(m.v),
    K: m.rounds.length,
    xv: m.x[m.v]!,
    reached: reached(m).map(nodeName).join(", "),
    ...(m.rounds.length > 0 && roundNumbers(m, values, m.rounds.length)),
  }),
  formula: ({ model: m, values }) => (m.rounds.length === 0 ? "start" : values.aggregate),
  result: ({ model: m, t }) => t.result(nodeName(m.v), m.rounds.length, formatNumber(m.states.at(-1)![m.v]!)),
  steps: ({ model: m, t, values }) => [
    { label: t.start, of: "start", why: t.startWhy },
    ...m.rounds.map((_, i) => ({
      label: t.round(i + 1),
      of: values.aggregate,
      numbers: roundNumbers(m, values, i + 1),
      why: i === 0 ? t.near(m.near.map(nodeName).join(", ")) : undefined,
      current: i === m.rounds.length - 1,
    })),
    { label: t.reach, of: "reach" },
  ],
  presets,
});

function reached({ hops, rounds }: Model): number[] {
  return [...hops.keys()].filter((u) => hops[u]! <= rounds.length);
}

function roundNumbers({ rounds }: Model, { self, neighbours }: Values, k: number) {
  const { own, messages, together, result } = rounds[k - 1]!;
  return {
    k,
    self,
    neighbours: bracketed(neighbours),
    own: bracketed(own),
    messages: listed(messages),
    ownPart: self * own,
    nearPart: bracketed(neighbours * together),
    result,
  };
}

/** The first of them, where there are many. */
function listed(messages: readonly number[]): string {
  const written = messages.map((message) => formatNumber(message, 2));
  return (written.length > 6 ? [...written.slice(0, 5), "…"] : written).join(", ");
}

/** h^(k) of every node, a row for each round; the cells on which the last one of the chosen node depends. */
function Rounds({ m, t }: { m: Model; t: Texts }) {
  const n = m.graph.nodes;
  const K = m.rounds.length;
  const pitch = Math.min(40, Math.floor(340 / (n + 1.6)));
  return (
    <MatrixFigure
      label={t.tableFigure(K)}
      caption={t.table(nodeName(m.v))}
      pitch={pitch}
      entries={m.states.map((state, k) =>
        state.map((value, u) => {
          const last = k === K && u === m.v;
          const text = shortNumber(value);
          if (last) return { text, shade: 0.45, kind: "out" };
          return m.hops[u]! <= K - k ? { text, shade: 0.25, kind: "in" } : { text, shade: 0, kind: "" };
        }),
      )}
      over={1}
      beside={1.6}
    >
      {m.states.map((_, k) => (
        <MathText
          key={k}
          x={(n + 0.3) * pitch}
          y={(k + 0.5) * pitch + 6}
          anchor="start"
          terms={[{ symbol: "h", letter: "h" }, `⁽${"⁰¹²³⁴⁵⁶"[k]}⁾`]}
        />
      ))}
      {m.x.map((_, u) => (
        <CellText key={u} at={{ row: -1, column: u }} pitch={pitch} kind="faint">
          {nodeName(u)}
        </CellText>
      ))}
      <Frame at={{ row: 0, column: m.v }} rows={K + 1} columns={1} pitch={pitch} kind="now thin" />
    </MatrixFigure>
  );
}
