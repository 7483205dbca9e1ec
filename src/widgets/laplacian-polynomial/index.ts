import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "laplacian-polynomial",
  title: { zh: "拉普拉斯多项式：几跳以内，什么频率", en: "A polynomial of L: how far, which frequencies" },
  params,
  examples: {
    default: {},
    identity: { K: "0", w0: "1" },
    "two-hops": { v: "A", K: "2", w1: "0", w2: "1" },
    smoother: { graph: "path5", v: "A", w0: "1", w1: "-0.25" },
    constant: { graph: "path5", x: "1_1_1_1_1" },
    chebyshev: { graph: "path3", matrix: "sym", basis: "chebyshev", v: "A", K: "2", w0: "1", w1: "0.5", w2: "0.25" },
    "five-hops": { graph: "AB.BC.CD.DE.EF.FG.GH.HI.IJ.JK.KL", v: "A", K: "5", w5: "3" },
    "no-edges": { graph: "A.B", basis: "chebyshev" },
  },
});
