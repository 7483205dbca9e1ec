import type { Localized } from "../../languages.ts";
import { type Edge, type Graph, type GraphName, namedGraphs } from "../../math/graph.ts";
import { parseNumber } from "../../questions/number.ts";
import { formatNumber } from "./number.ts";
import type { Param, Unreadable } from "./params.ts";

export const mostNodes = 12;
const letters = "ABCDEFGHIJKL";

/** A graph and where its nodes are drawn. */
export interface DrawnGraph extends Graph {
  /** The named graph whose places the first nodes have; all stand in a circle unless said. */
  like?: GraphName;
}

type Spot = readonly [x: number, y: number];

/** Nodes are called A to L. */
export function nodeName(node: number): string {
  return letters[node] ?? "?";
}

/**
 * A graph, written by its name (`c4`) or its edges (`AB.BC.D`; a letter alone is a node without edges); both with `_`
 * between them give the edges to the places of the named one.
 */
export function graphParam(options: { name: Localized; default: GraphName }): Param<DrawnGraph> {
  return { name: options.name, default: named(options.default), read, write };
}

export function named(name: GraphName): DrawnGraph {
  return { ...namedGraphs[name], like: name };
}

function isName(text: string): text is GraphName {
  return Object.hasOwn(namedGraphs, text);
}

function read(text: string): { ok: true; value: DrawnGraph } | Unreadable {
  const parts = text.trim().split("_");
  const [first = "", second] = parts;
  if (isName(first) && second === undefined) return { ok: true, value: named(first) };
  const like = isName(first) && parts.length === 2 ? first : undefined;
  const words = (like ? second! : text.trim())
    .toUpperCase()
    .split(/[\s._,，]+/)
    .filter((word) => word !== "");
  const edges: Edge[] = [];
  let nodes = 1;
  for (const word of words) {
    const [u, v] = [...word].map((letter) => letters.indexOf(letter)) as [number, number?];
    if (!/^[A-Z]{1,2}$/.test(word)) return fail(unreadable(word));
    if (u < 0 || (v ?? 0) < 0) return fail({ zh: "最多 12 个节点，A 到 L。", en: "At most 12 nodes, A to L." });
    nodes = Math.max(nodes, u + 1, (v ?? 0) + 1);
    if (v === undefined) continue;
    if (u === v) return fail({ zh: `此处不允许自环：${word}。`, en: `No self-loops here: ${word}.` });
    if (hasEdge({ nodes, edges }, u, v))
      return fail({ zh: `边已存在：${word}。`, en: `Edge already exists: ${word}.` });
    edges.push([u, v]);
  }
  return { ok: true, value: { nodes, edges, ...(like && { like }) } };
}

function write({ nodes, edges, like }: DrawnGraph): string {
  const lone = Array.from({ length: nodes }, (_, v) => v).filter((v) => !edges.some((edge) => edge.includes(v)));
  const words = [...edges.map((edge) => edge.map(nodeName).sort().join("")), ...lone.map(nodeName)].sort().join(".");
  if (!like) return words;
  return words === write({ ...namedGraphs[like] }) ? like : `${like}_${words}`;
}

function unreadable(word: string): Localized {
  return {
    zh: `读不懂“${word}”。图写成 AB.BC 这样的边，或 ${Object.keys(namedGraphs).join("、")} 之一。`,
    en: `“${word}” can’t be read. A graph is written as edges like AB.BC, or as one of ${Object.keys(namedGraphs).join(", ")}.`,
  };
}

function fail(message: Localized): Unreadable {
  return { ok: false, message };
}

/** One number for each node, written with `_` between them; nodes that have none left have 0. */
export function signalParam(options: {
  name: Localized;
  default: readonly number[];
  most: number;
}): Param<readonly number[]> {
  const { name, most } = options;
  return {
    name,
    default: options.default,
    read(text) {
      const parts = text.split(/[\s_,;，；、]+/).filter((part) => part !== "");
      const values = parts.map(parseNumber);
      const wrong = values.findIndex((value) => value === undefined || Math.abs(value) > most);
      if (wrong < 0 && parts.length <= mostNodes) return { ok: true, value: values as number[] };
      const [zh, en] =
        wrong < 0
          ? [`有 ${parts.length} 个`, `there are ${parts.length}`]
          : [`有“${parts[wrong]}”`, `one is “${parts[wrong]}”`];
      const range = `${formatNumber(-most)} … ${most}`;
      return fail({
        zh: `${name.zh}最多写 ${mostNodes} 个数，每个在 ${range} 之内，现在${zh}。`,
        en: `${name.en} must be at most ${mostNodes} numbers within ${range}; ${en}.`,
      });
    },
    write: (values) => values.join("_"),
  };
}

/** The signal as long as the graph. */
export function signalOn({ nodes }: Graph, x: readonly number[]): number[] {
  return Array.from({ length: nodes }, (_, v) => x[v] ?? 0);
}

/** 1 at one node, 0 elsewhere. */
export function impulse({ nodes }: Graph, at: number): number[] {
  return Array.from({ length: nodes }, (_, v) => (v === at ? 1 : 0));
}

export function hasEdge({ edges }: Graph, u: number, v: number): boolean {
  return edges.some((edge) => edge.includes(u) && edge.includes(v));
}

/** The edge is added, or taken out where it was. */
export function toggled(graph: DrawnGraph, u: number, v: number): DrawnGraph {
  const rest = graph.edges.filter((edge) => !(edge.includes(u) && edge.includes(v)));
  const added: Edge[] = rest.length < graph.edges.length ? [] : [[Math.min(u, v), Math.max(u, v)]];
  return { ...graph, edges: [...rest, ...added].sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}

/** One node more, joined to a node. */
export function grown(graph: DrawnGraph, to: number): DrawnGraph {
  return toggled({ ...graph, nodes: graph.nodes + 1 }, to, graph.nodes);
}

/** The last node and its edges are taken away. */
export function shrunk(graph: DrawnGraph): DrawnGraph {
  const nodes = graph.nodes - 1;
  return { ...graph, nodes, edges: graph.edges.filter(([u, v]) => u < nodes && v < nodes) };
}

/** Pixels in a picture of 300 × 250. */
const places: Partial<Record<GraphName, readonly Spot[]>> = {
  seed7: [
    [34, 125],
    [100, 125],
    [170, 125],
    [128, 34],
    [222, 38],
    [256, 140],
    [196, 216],
  ],
  path3: [
    [50, 125],
    [150, 125],
    [250, 125],
  ],
  path5: [
    [30, 125],
    [90, 125],
    [150, 125],
    [210, 125],
    [270, 125],
  ],
  two: [
    [90, 60],
    [210, 60],
    [90, 180],
    [210, 180],
  ],
  c4: [
    [90, 60],
    [210, 60],
    [210, 180],
    [90, 180],
  ],
  k4: [
    [90, 60],
    [210, 60],
    [210, 180],
    [90, 180],
  ],
  star5: [
    [150, 125],
    [80, 50],
    [220, 50],
    [220, 200],
    [80, 200],
  ],
};
export const pictureSize: Spot = [300, 250];

/** Where each node is drawn. Nodes beyond those of the named graph go where there is most room. */
export function spotsOf({ nodes, like }: DrawnGraph): Spot[] {
  const known = like && places[like];
  if (!known) {
    return Array.from({ length: nodes }, (_, v) => {
      const angle = (2 * Math.PI * v) / nodes - Math.PI / 2;
      return [Math.round(150 + 102 * Math.cos(angle)), Math.round(125 + 92 * Math.sin(angle))];
    });
  }
  const spots = known.slice(0, nodes);
  while (spots.length < nodes) {
    const room = ([x, y]: Spot) => Math.min(...spots.map((spot) => Math.hypot(spot[0] - x, spot[1] - y)));
    spots.push(free.reduce((best, spot) => (room(spot) > room(best) + 1e-9 ? spot : best)));
  }
  return spots;
}

const free: readonly Spot[] = [34, 92, 150, 208, 266].flatMap((x) => [34, 95, 155, 216].map((y): Spot => [x, y]));
