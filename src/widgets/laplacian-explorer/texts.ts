import type { Localized } from "../../languages.ts";

const zh = {
  graph: (shown: string) => `图，节点旁是${shown}`,
  own: "信号 x",
  mode: (k: number) => `第 ${k} 个特征向量`,
  graphFigure: (nodes: number, edges: number, v: string, near: string) =>
    `${nodes} 个节点、${edges} 条边；${v} 的邻居是 ${near || "空集"}`,
  matrix: { L: "L = D − A，零处留空", sym: "L_sym，零处留空", rw: "L_rw，零处留空" },
  matrixFigure: (n: number, normalised: boolean) =>
    `${n}×${n} 的拉普拉斯矩阵，对角线上是${normalised ? " 1（孤立节点是 0）" : "度"}，相连处为负`,
  rowText: (v: string, y: string) => `${v} 行，乘以信号得 ${y}`,
  stems: "特征值（点一根，把特征向量画到图上）",
  stemsFigure: (values: string) => `从小到大的特征值：${values}；信号 x 的频率在它们之间`,
  stemsLabel: "选信号或特征向量",
  stem: (k: number, value: string) => `特征值 ${k}：${value}`,
  quotientOf: (value: string) => `信号 x：${value}`,
  result: (rough: string, parts: number, rw: boolean) => `${rw ? "D 加权的" : ""}粗糙度 ${rough}，${parts} 个连通分量`,
  modeResult: (k: number, value: string) => `第 ${k} 个特征向量，特征值 ${value}`,
  compare: (v: string) => `${v} 与邻居之差`,
  compareWhy: (near: string) => (near ? `邻居 ${near}` : "孤立节点，整行为 0"),
  others: (count: number) => `其余 ${count} 条边`,
  total: "逐边相加",
  quotient: "频率",
  quotientWhy: "粗糙度除以信号的大小",
  modeWhy: "特征向量的频率就是它的特征值",
  zeros: "零特征值",
  trees: "生成树",
  presets: {
    worked: "图 S",
    alternating: "C4 正负交替",
    constant: "C4 常数",
    path: "路径 P3",
    triangle: "三角形",
    two: "两个分量",
  },
};

const en: typeof zh = {
  graph: (shown) => `The graph; beside each node ${shown}`,
  own: "the signal x",
  mode: (k) => `eigenvector ${k}`,
  graphFigure: (nodes, edges, v, near) =>
    `A graph of ${nodes} nodes and ${edges} edges; the neighbours of ${v} are ${near || "none"}`,
  matrix: { L: "L = D − A, zeros left blank", sym: "L_sym, zeros left blank", rw: "L_rw, zeros left blank" },
  matrixFigure: (n, normalised) =>
    `The ${n}×${n} Laplacian: ${normalised ? "1 (0 at isolated nodes)" : "degrees"} on the diagonal, negative entries where nodes are joined`,
  rowText: (v, y) => `row ${v}, times the signal: ${y}`,
  stems: "Eigenvalues; choose one to paint its eigenvector",
  stemsFigure: (values) => `Eigenvalues in increasing order: ${values}; the frequency of x lies between them`,
  stemsLabel: "Choose the signal or an eigenvector",
  stem: (k, value) => `eigenvalue ${k}: ${value}`,
  quotientOf: (value) => `signal x: ${value}`,
  result: (rough, parts, rw) =>
    `${rw ? "D-weighted roughness" : "Roughness"} ${rough}; ${parts} component${parts === 1 ? "" : "s"}`,
  modeResult: (k, value) => `Eigenvector ${k}, eigenvalue ${value}`,
  compare: (v) => `${v} against its neighbours`,
  compareWhy: (near) => (near ? `neighbours ${near}` : "isolated: its row is 0"),
  others: (count) => `${count} other edges`,
  total: "Sum over edges",
  quotient: "Frequency",
  quotientWhy: "roughness over the size of the signal",
  modeWhy: "of an eigenvector it is its eigenvalue",
  zeros: "Zero eigenvalues",
  trees: "Spanning trees",
  presets: {
    worked: "Graph S",
    alternating: "C4, alternating",
    constant: "C4, constant",
    path: "Path P3",
    triangle: "Triangle",
    two: "Two components",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
