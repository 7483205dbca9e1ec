import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "laplacian-explorer",
  title: { zh: "图、拉普拉斯矩阵与频率", en: "A graph, its Laplacian, its frequencies" },
  params,
  examples: {
    default: {},
    alternating: { graph: "c4", x: "1_-1_1_-1", v: "A" },
    fiedler: { mode: "2" },
    triangle: { graph: "tri", kind: "sym", mode: "3", v: "A" },
    symmetric: { kind: "sym", mode: "1" },
    walk: { kind: "rw", mode: "7" },
    two: { graph: "two", mode: "2", v: "A" },
    isolated: { graph: "AB.BC.D", v: "D", kind: "rw" },
    twelve: { graph: "AB.BC.CD.DE.EF.FG.GH.HI.IJ.JK.KL.AL", mode: "12" },
    single: { graph: "A" },
    bad: { graph: "AA", x: "10" },
  },
});
