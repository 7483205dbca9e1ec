import { adjacency, type Graph } from "../../math/graph.ts";
import { times } from "../../math/laplacian.ts";
import { aggregate, messagePassing } from "../../math/message-passing.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, type Rich, rich } from "../../questions/rich.tsx";
import { impulse, nodeName } from "../kit/graph-param.ts";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";
import { params } from "./params.ts";

export const subject = "graphs";

const plainSum = { aggregate: "sum", self: 1, neighbours: 1 } as const;

interface Star {
  n: number;
  c: number;
  m: number;
}

/** One round at the centre of a star whose leaves are equal. */
const starSum: Generator<Star> = {
  domain: product({ n: [2, 3, 4, 5], c: [1, 2, 5, 9], m: [3, 4, 6] }),
  answer: (draw) => messagePassing(star(draw.n), features(draw), plainSum, 1)[1]![0]!,
  misconceptions: [
    {
      name: "no-self-term",
      value: ({ n, m }) => n * m,
      why: ({ c }) => ({
        zh: rich`漏了中心自己的 ${c}：邻居里不含自己，要另加。`,
        en: rich`The centre’s own ${c} is missing: a node is not among its neighbours and is added separately.`,
      }),
    },
    {
      name: "mean",
      value: (draw) => draw.c + aggregate(features(draw).slice(1), "mean"),
      why: ({ m }) => ({
        zh: rich`这是取平均的结果：平均总是 ${m}，数不出叶子的个数。`,
        en: rich`That takes the mean, which is ${m} however many leaves there are.`,
      }),
    },
    {
      name: "n-times-centre",
      value: ({ n, c }) => n * c,
      why: () => ({
        zh: rich`收到的是叶子的数，不是中心自己的。`,
        en: rich`What arrives are the leaves’ numbers, not the centre’s own.`,
      }),
    },
  ],
  format: (value) => formatNumber(value),
  unit: 1,
  prompt: ({ n, c, m }) => ({
    zh: rich`一个中心连着 ${n} 片叶子；中心的特征是 ${c}，每片叶子都是 ${m}。按 ${filled(asked.rule)} 做一轮，中心变成多少？`,
    en: rich`A centre is joined to ${n} leaves. Its feature is ${c}, that of each leaf ${m}. After one round of ${filled(asked.rule)}, what is the centre?`,
  }),
  solution: ({ n, c, m }, answer) => {
    const shown = rich`${filled(asked.star, { n, c, m, answer })}`;
    return {
      zh: [rich`叶子之和是 ${n * m}，再加中心自己：`, shown],
      en: [rich`The leaves sum to ${n * m}; add the centre itself:`, shown],
    };
  },
  state: (draw) => ({
    graph: star(draw.n)
      .edges.map((edge) => edge.map(nodeName).join(""))
      .join("."),
    x: params.x.write(features(draw)),
    v: "A",
  }),
};

function star(n: number): Graph {
  return { nodes: n + 1, edges: Array.from({ length: n }, (_, i) => [0, i + 1]) };
}

function features({ n, c, m }: Star): number[] {
  return [c, ...Array.from({ length: n }, () => m)];
}

const path: Graph = {
  nodes: 6,
  edges: [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ],
};

/** How many walks with stays lead from the end of a path to one of its first nodes? */
const pathImpulse: Generator<{ k: number; node: number }> = {
  domain: product({ k: [3, 4, 5], node: [0, 1, 2] }),
  answer: ({ k, node }) => messagePassing(path, impulse(path, 0), plainSum, k)[k]![node]!,
  misconceptions: [
    {
      name: "no-self-term",
      value: ({ k, node }) => {
        let walks = impulse(path, 0);
        for (let i = 0; i < k; i += 1) walks = times(adjacency(path), walks);
        return walks[node];
      },
      why: () => ({
        zh: rich`这只数每步都走的路。更新里还有自己那一项，可以停留。`,
        en: rich`That counts walks that move at every step. The rule keeps the node’s own number too, so a walk may stay.`,
      }),
    },
    {
      name: "one-per-round",
      value: ({ k }) => k,
      why: () => ({
        zh: rich`不是每轮加 1：收到的数自己也在变大。`,
        en: rich`It does not grow by 1 a round: what arrives grows as well.`,
      }),
    },
    {
      name: "doubling",
      value: ({ k }) => 2 ** (k - 1),
      why: () => ({
        zh: rich`不是每轮翻倍：邻居的数与自己的不同。`,
        en: rich`It does not double every round: the neighbours’ numbers differ from the node’s own.`,
      }),
    },
  ],
  format: (value) => formatNumber(value),
  unit: 1,
  prompt: ({ k, node }) => ({
    zh: rich`路径 A–B–C–D–E–F，A 处是 1，别处是 0。按 ${filled(asked.rule)} 做 ${k} 轮，${nodeName(node)} 变成多少？`,
    en: rich`On the path A–B–C–D–E–F, A holds 1 and the others 0. After ${k} rounds of ${filled(asked.rule)}, what does ${nodeName(node)} hold?`,
  }),
  solution: ({ k, node }, answer) => {
    const rows: Rich[] = messagePassing(path, impulse(path, 0), plainSum, k)
      .slice(1)
      .map((row, i) => rich`${filled(asked.row, { k: i + 1, row: `(${row.join(", ")})` })}`);
    const shown = [...rows, rich`${filled(asked.entry, { k, node: nodeName(node), answer })}`];
    return {
      zh: [rich`一轮一轮地算，A 到 F：`, ...shown],
      en: [rich`Round by round, from A to F:`, ...shown],
    };
  },
  state: ({ k, node }) => ({ graph: "AB.BC.CD.DE.EF", x: "1", rounds: String(k), v: nodeName(node) }),
};

export const generators = { "star-sum": starSum, "path-impulse": pathImpulse };
