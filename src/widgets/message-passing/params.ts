import { graphParam, mostNodes, nodeName, signalParam } from "../kit/graph-param.ts";
import { choice, int, number } from "../kit/params.ts";

export const mostRounds = 6;
const factor = { symbol: "w", min: -2, max: 2, step: 0.1, default: 1 } as const;

export const params = {
  graph: graphParam({ name: { zh: "图", en: "Graph" }, default: "seed7" }),
  x: signalParam({ name: { zh: "节点特征", en: "Node features" }, default: [1, 2, 3, 4, 5, 6, 7], most: 9 }),
  v: choice({
    name: { zh: "节点", en: "Node" },
    options: Array.from({ length: mostNodes }, (_, v) => nodeName(v)),
    default: "C",
  }),
  aggregate: choice({
    name: { zh: "聚合", en: "Aggregate" },
    options: ["sum", "mean", "max"],
    names: { zh: { sum: "求和", mean: "平均", max: "最大" }, en: { sum: "Sum", mean: "Mean", max: "Max" } },
    default: "sum",
  }),
  rounds: int({ name: { zh: "轮数", en: "Rounds" }, symbol: "K", min: 0, max: mostRounds, default: 1 }),
  self: number({ name: { zh: "自己的系数", en: "Weight of the node itself" }, ...factor }),
  neighbours: number({ name: { zh: "邻居的系数", en: "Weight of its neighbours" }, ...factor }),
};

export const valueParam = number({
  name: { zh: "选中节点的特征", en: "Feature of the node" },
  symbol: "x",
  min: -9,
  max: 9,
  step: 1,
  default: 0,
});
