import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "message-passing",
  title: { zh: "一轮一轮地传消息", en: "Messages, round by round" },
  params,
  examples: {
    default: {},
    mean: { aggregate: "mean" },
    max: { aggregate: "max" },
    impulse: { x: "1_0_0_0_0_0_0", rounds: "3" },
    start: { rounds: "0" },
    path: { graph: "path3", x: "1_2_4", aggregate: "mean", rounds: "2", self: "0", v: "A" },
    twins: { graph: "AB.AC.DE", x: "1_1_1_1_1", v: "A" },
    isolated: { graph: "AB.C", v: "C", aggregate: "max" },
    twelve: { graph: "AB.BC.CD.DE.EF.FG.GH.HI.IJ.JK.KL.AL", rounds: "6", v: "L", self: "-2", neighbours: "1.5" },
    bad: { graph: "AB.BA", rounds: "7" },
  },
});
