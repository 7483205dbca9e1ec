import type { Localized } from "../../languages.ts";

const zh = {
  graph: (k: number) => (k === 0 ? "开始时：节点旁是特征 x" : `${k} 轮以后；虚线圈是选中节点看得到的`),
  graphFigure: (k: number, v: string, reached: number, nodes: number) =>
    `${k} 轮以后，${v} 的表示取决于 ${nodes} 个节点中的 ${reached} 个`,
  table: (v: string) => `每轮一行；有色的格影响 ${v} 的最后一格`,
  tableFigure: (k: number) => `${k} 轮的节点表示；每往回一轮，影响选中节点的范围扩大一跳`,
  result: (v: string, k: number, value: string) => `${k} 轮以后 ${v} 是 ${value}，看到 ${k} 跳以内`,
  start: "开始",
  round: (k: number) => `第 ${k} 轮`,
  startWhy: "第 0 轮就是特征",
  near: (names: string) => (names ? `邻居 ${names}` : "没有邻居，聚合取 0"),
  reach: "看到的节点",
  presets: {
    sum: "求和",
    mean: "平均",
    max: "最大",
    impulse: "A 处的脉冲",
    walk: "P3，只取邻居平均",
    twins: "两个 1 与一个 1",
  },
};

const en: typeof zh = {
  graph: (k) =>
    k === 0
      ? "At the start: beside each node its feature x"
      : `After ${k} round${k === 1 ? "" : "s"}; dashed rings: what the node sees`,
  graphFigure: (k, v, reached, nodes) =>
    `After ${k} round${k === 1 ? "" : "s"}, the representation of ${v} depends on ${reached} of ${nodes} nodes`,
  table: (v) => `A row for each round; coloured cells affect the last one of ${v}`,
  tableFigure: (k) => `Node representations over ${k} rounds; each round back, one hop more affects the chosen node`,
  result: (v, k, value) =>
    `After ${k} round${k === 1 ? "" : "s"} ${v} is ${value} and sees ${k} hop${k === 1 ? "" : "s"}`,
  start: "Start",
  round: (k) => `Round ${k}`,
  startWhy: "round 0 is the feature",
  near: (names) => (names ? `neighbours ${names}` : "no neighbours: the aggregate is 0"),
  reach: "Nodes it sees",
  presets: {
    sum: "Sum",
    mean: "Mean",
    max: "Max",
    impulse: "Impulse at A",
    walk: "P3, mean of neighbours only",
    twins: "Two 1s and one 1",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
