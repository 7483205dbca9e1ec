import type { ReactNode } from "react";
import type { Language } from "../../languages.ts";
import { type SymbolName, symbolProps } from "../../symbols.ts";
import {
  type DrawnGraph,
  grown,
  hasEdge,
  mostNodes,
  nodeName,
  pictureSize,
  shrunk,
  spotsOf,
  toggled,
} from "./graph-param.ts";
import { GridFigure } from "./grid.tsx";
import { Messages } from "./messages.tsx";
import { Picks } from "./picks.tsx";

export interface GraphNode {
  /** The number that the node holds, as it is written beside it. */
  text?: string;
  /** How strong the fill is, 0 to 1; a dashed rim says that the number is below 0. */
  shade?: number;
  negative?: boolean;
  /** A ring around it: `near` for neighbours, `reach` for a field that reaches so far. */
  ring?: "near" | "reach" | undefined;
}

interface GraphFigureProps {
  /** One sentence that states the relation shown. */
  label: string;
  caption?: ReactNode;
  graph: DrawnGraph;
  nodes: readonly GraphNode[];
  /** Gives the nodes their colour. */
  symbol: SymbolName;
  selected: number;
  onSelect(node: number): void;
  onPoint?(node: number | undefined): void;
  /** Edges that are drawn strong; those at the selected node unless said. */
  strong?(u: number, v: number): boolean;
  /** Arrows along the strong edges towards this node. */
  towards?: number;
  /** Messages slide along all edges when this changes. */
  round?: number;
  language: Language;
}

const words = {
  zh: { nodes: "选一个节点", node: "节点" },
  en: { nodes: "Choose a node", node: "Node" },
} as const;

/** Nodes and edges. A node is chosen by pointer or by key; arrow keys go to the nearest node in their direction. */
export function GraphFigure(props: GraphFigureProps) {
  const { label, caption, graph, nodes, symbol, selected, onSelect, onPoint, towards, round, language } = props;
  const spots = spotsOf(graph);
  const strong = props.strong ?? ((u, v) => u === selected || v === selected);
  const t = words[language];
  const { className, ...linked } = symbolProps(symbol);
  return (
    <GridFigure label={label} caption={caption} rows={pictureSize[1]} columns={pictureSize[0]} pitch={1} group>
      {graph.edges.map(([u, v]) => {
        const [from, to] = v === towards ? [spots[u]!, spots[v]!] : [spots[v]!, spots[u]!];
        const heavy = strong(u, v);
        const toward = heavy && (u === towards || v === towards);
        return (
          <g key={`${u} ${v}`} className={`graph-edge ${heavy ? "strong" : ""}`}>
            <path d={`M${from.join(" ")}L${to.join(" ")}`} />
            {toward && <path className="graph-head" d="M-21 0L-31 -5V5z" transform={placed(from, to)} />}
          </g>
        );
      })}
      {round !== undefined && <Messages {...{ round, spots, symbol }} edges={graph.edges} />}
      <Picks
        label={t.nodes}
        chosen={selected}
        onPick={onSelect}
        {...(onPoint && { onPoint })}
        picks={nodes.map(({ text, shade = 0, negative, ring }, v) => ({
          at: spots[v]!,
          text: `${t.node} ${nodeName(v)}${text === undefined ? "" : `: ${text}`}`,
          children: (
            <g {...linked} className={`graph-node ${className} ${negative ? "negative" : ""}`}>
              {ring && <circle className={`graph-ring ${ring}`} r={20.5} />}
              <circle r={15} style={{ "--shade": `${Math.round(12 + shade * 68)}%` } as object} />
              {v === selected && <circle className="graph-now" r={18} />}
              <text className="graph-name" y={5}>
                {nodeName(v)}
              </text>
              {text !== undefined && (
                <text className="graph-value halo" {...beside(graph, spots, v)}>
                  {text}
                </text>
              )}
            </g>
          ),
        }))}
      />
    </GridFigure>
  );
}

/**
 * Where the number of a node stands: over or under it, or outward where the nodes stand in a circle; on another side
 * where an edge would run through it.
 */
function beside({ like, nodes, edges }: DrawnGraph, spots: ReturnType<typeof spotsOf>, node: number) {
  const [x, y] = spots[node]!;
  const [dx, dy] = [x - pictureSize[0] / 2, y - pictureSize[1] / 2];
  const first = like || nodes < 6 ? (dy < -12 ? -90 : 90) : (Math.atan2(dy, dx) * 180) / Math.PI;
  const taken = edges
    .flatMap(([u, v]) => (u === node ? [v] : v === node ? [u] : []))
    .map((other) => (Math.atan2(spots[other]![1] - y, spots[other]![0] - x) * 180) / Math.PI);
  const gap = (side: number) => Math.min(180, ...taken.map((edge) => Math.abs(((side - edge + 540) % 360) - 180)));
  const free = [0, 180, 45, -45, 90, -90, 135, -135].map((turn) => first + turn).find((side) => gap(side) >= 40);
  const side = ((free ?? first) * Math.PI) / 180;
  return { x: Math.round(38 * Math.cos(side)), y: Math.round(31 * Math.sin(side)) + 5 };
}

function placed([fx, fy]: readonly [number, number], [x, y]: readonly [number, number]): string {
  return `translate(${x} ${y}) rotate(${Math.round((Math.atan2(y - fy, x - fx) * 180) / Math.PI)})`;
}

interface GraphEditorProps {
  graph: DrawnGraph;
  node: number;
  language: Language;
  onChange(graph: DrawnGraph): void;
}

const edit = {
  zh: {
    edges: (v: string) => `与 ${v} 相连的节点`,
    add: (v: string) => `加一个连着 ${v} 的节点`,
    remove: "去掉最后一个节点",
    most: "最多 12 个节点",
  },
  en: {
    edges: (v: string) => `Nodes joined to ${v}`,
    add: (v: string) => `Add a node to ${v}`,
    remove: "Remove the last node",
    most: "At most 12 nodes",
  },
} as const;

/** Joins the chosen node to others, and adds and removes nodes. */
export function GraphEditor({ graph, node, language, onChange }: GraphEditorProps) {
  const t = edit[language];
  const others = Array.from({ length: graph.nodes }, (_, v) => v).filter((v) => v !== node);
  const full = graph.nodes >= mostNodes;
  return (
    <div className="graph-edit">
      <fieldset>
        <legend>{t.edges(nodeName(node))}</legend>
        {others.map((v) => (
          <button
            key={v}
            type="button"
            className="chip"
            aria-pressed={hasEdge(graph, node, v)}
            onClick={() => onChange(toggled(graph, node, v))}
          >
            {nodeName(v)}
          </button>
        ))}
      </fieldset>
      <div>
        <button type="button" className="btn sm" disabled={full} onClick={() => onChange(grown(graph, node))}>
          {full ? t.most : t.add(nodeName(node))}
        </button>
        <button type="button" className="btn sm" disabled={graph.nodes < 2} onClick={() => onChange(shrunk(graph))}>
          {t.remove}
        </button>
      </div>
    </div>
  );
}
