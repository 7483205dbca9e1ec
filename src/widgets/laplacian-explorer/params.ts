import { graphParam, mostNodes, nodeName, signalParam } from "../kit/graph-param.ts";
import { choice, int, number } from "../kit/params.ts";

const letters = Array.from({ length: mostNodes }, (_, v) => nodeName(v));

export const params = {
  graph: graphParam({ name: { zh: "图", en: "Graph" }, default: "seed7" }),
  kind: choice({
    name: { zh: "哪个拉普拉斯", en: "Which Laplacian" },
    options: ["L", "sym", "rw"],
    names: {
      zh: { L: "L", sym: "L_sym（对称）", rw: "L_rw（随机游走）" },
      en: { L: "L", sym: "L_sym (symmetric)", rw: "L_rw (random walk)" },
    },
    default: "L",
  }),
  x: signalParam({ name: { zh: "信号", en: "Signal" }, default: [0, 1, 2, 3, 4, 5, 6], most: 9 }),
  v: choice({ name: { zh: "节点", en: "Node" }, options: letters, default: "C" }),
  /** 0 shows x; k the k-th eigenvector. */
  mode: int({ name: { zh: "特征向量", en: "Eigenvector" }, min: 0, max: mostNodes, default: 0 }),
};

export const valueParam = number({
  name: { zh: "选中节点的值", en: "Value at the node" },
  symbol: "x",
  min: -9,
  max: 9,
  step: 1,
  default: 0,
});
