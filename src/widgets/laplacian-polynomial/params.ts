import { graphParam, mostNodes, nodeName, signalParam } from "../kit/graph-param.ts";
import { choice, int, number, orElse } from "../kit/params.ts";

export const mostDegree = 5;

const weight = (i: number, initial: number) =>
  number({
    name: { zh: `${i} 次的系数`, en: `Weight of degree ${i}` },
    symbol: "w",
    min: -3,
    max: 3,
    step: 0.05,
    default: initial,
  });

export const params = {
  graph: graphParam({ name: { zh: "图", en: "Graph" }, default: "seed7" }),
  matrix: choice({
    name: { zh: "哪个拉普拉斯", en: "Which Laplacian" },
    options: ["L", "sym"],
    names: { zh: { L: "L", sym: "归一化的 L" }, en: { L: "L", sym: "Normalised L" } },
    default: "L",
  }),
  basis: choice({
    name: { zh: "基", en: "Basis" },
    options: ["monomial", "chebyshev"],
    names: {
      zh: { monomial: "单项式", chebyshev: "切比雪夫" },
      en: { monomial: "Monomials", chebyshev: "Chebyshev" },
    },
    default: "monomial",
  }),
  v: choice({
    name: { zh: "节点", en: "Node" },
    options: Array.from({ length: mostNodes }, (_, v) => nodeName(v)),
    default: "C",
  }),
  /** Follows from the node unless written: 1 there and 0 elsewhere. */
  x: orElse(signalParam({ name: { zh: "信号", en: "Signal" }, default: [], most: 9 }), "impulse"),
  K: int({ name: { zh: "次数", en: "Degree" }, symbol: "K", min: 0, max: mostDegree, default: 1 }),
  w0: weight(0, 0),
  w1: weight(1, 1),
  w2: weight(2, 0),
  w3: weight(3, 0),
  w4: weight(4, 0),
  w5: weight(5, 0),
};
