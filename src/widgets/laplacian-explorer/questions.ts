import type { Graph } from "../../math/graph.ts";
import { edgeRoughness, spectrum } from "../../math/laplacian.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { named, nodeName } from "../kit/graph-param.ts";
import { bracketed, formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";
import { params } from "./params.ts";

export const subject = "graphs";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Three numbers on a path: how rough are they? */
const pathRoughness: Generator<{ a: number; b: number; c: number }> = {
  domain: product({ a: [-3, -1, 2, 3], b: [-2, 0, 1], c: [-3, 1, 3] }),
  keep: ({ a, b, c }) => a !== b && b !== c,
  answer: ({ a, b, c }) => sum(edgeRoughness(named("path3"), [a, b, c])),
  misconceptions: [
    {
      name: "absolute-differences",
      value: ({ a, b, c }) => Math.abs(a - b) + Math.abs(b - c),
      why: () => ({ zh: rich`差没有平方。`, en: rich`The differences were not squared.` }),
    },
    {
      name: "sum-of-squares",
      value: ({ a, b, c }) => a ** 2 + b ** 2 + c ** 2,
      why: () => ({
        zh: rich`这是信号自己的平方和，与图无关。粗糙度平方的是相邻两点之差。`,
        en: rich`That squares the signal itself and leaves the graph out. Roughness squares the differences between neighbours.`,
      }),
    },
    {
      name: "each-edge-twice",
      value: ({ a, b, c }) => 2 * ((a - b) ** 2 + (b - c) ** 2),
      why: () => ({
        zh: rich`每条边算了两遍。对 u、v 都求和时，前面要有 1/2。`,
        en: rich`Each edge was counted twice. A sum over all u and v takes a factor of 1/2.`,
      }),
    },
  ],
  format: (value) => formatNumber(value),
  unit: 1,
  prompt: (draw) => ({
    zh: rich`路径 A–B–C 上，${filled(asked.signal, draw)}。${filled(asked.form)} 是多少？`,
    en: rich`On the path A–B–C, ${filled(asked.signal, draw)}. What is ${filled(asked.form)}?`,
  }),
  solution: ({ a, b, c }, answer) => {
    const shown = [
      rich`${filled(asked.path, { a, b, pb: bracketed(b), pc: bracketed(c), p: (a - b) ** 2, q: (b - c) ** 2, answer })}`,
    ];
    return { zh: [rich`两条边，各一项：`, ...shown], en: [rich`Two edges, a term for each:`, ...shown] };
  },
  state: ({ a, b, c }) => ({ graph: "path3", x: params.x.write([a, b, c]), v: "B" }),
};

/** The eigenvalue of a complete graph that is not 0. */
const completeGraph: Generator<{ n: number }> = {
  domain: product({ n: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }),
  answer: ({ n }) => Math.round(spectrum(complete(n), "L").values.at(-1)!),
  misconceptions: [
    {
      name: "degree",
      value: ({ n }) => n - 1,
      why: ({ n }) => ({
        zh: rich`${n - 1} 是度，也就是 L 的对角元，不是特征值。`,
        en: rich`${n - 1} is the degree, the diagonal of L, and no eigenvalue.`,
      }),
    },
    {
      name: "one",
      value: () => 1,
      why: () => ({
        zh: rich`1 是 J 前面的系数。J 把和为 0 的向量变成 0，起作用的是 nI。`,
        en: rich`1 is the factor of J. On vectors that sum to 0, J gives 0; what acts is nI.`,
      }),
    },
    {
      name: "double",
      value: ({ n }) => 2 * n,
      why: ({ n }) => ({
        zh: rich`2(n − 1) = ${2 * n - 2} 是上界，${2 * n} 比它还大。`,
        en: rich`The bound is 2(n − 1) = ${2 * n - 2}; ${2 * n} is above even that.`,
      }),
    },
  ],
  format: (value) => formatNumber(value),
  unit: 1,
  prompt: ({ n }) => ({
    zh: rich`${n} 个节点两两相连（完全图）。L 的非零特征值是多少？`,
    en: rich`${n} nodes are all joined to one another (a complete graph). What is the non-zero eigenvalue of L?`,
  }),
  solution: ({ n }) => ({
    zh: [
      rich`${filled(asked.complete, { n })}，J 的元素全是 1。`,
      rich`和为 0 的向量被 J 变成 0，所以 L 在它们上面就是乘 ${n}；这样的方向有 ${n - 1} 个。`,
    ],
    en: [
      rich`${filled(asked.complete, { n })}, where every entry of J is 1.`,
      rich`J turns vectors that sum to 0 into 0, so L multiplies them by ${n}; there are ${n - 1} such directions.`,
    ],
  }),
  state: ({ n }) =>
    n > 8
      ? undefined
      : {
          graph: complete(n)
            .edges.map((edge) => edge.map(nodeName).join(""))
            .join("."),
          v: "A",
          mode: String(n),
        },
};

function complete(nodes: number): Graph {
  const edges = Array.from({ length: nodes }, (_, v) => Array.from({ length: v }, (__, u) => [u, v] as const)).flat();
  return { nodes, edges };
}

export const generators = { "path-roughness": pathRoughness, "complete-graph-eigenvalue": completeGraph };
