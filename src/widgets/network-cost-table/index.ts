import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "network-cost-table",
  title: { zh: "参数在哪里，计算量在哪里", en: "Where the parameters are, and where the work" },
  params,
  examples: {
    default: {},
    doubled: { input: "448" },
    "second-layer": { layer: "2" },
    pooling: { layer: "3" },
    alexnet: { preset: "alexnet" },
    "alexnet-too-small": { preset: "alexnet", input: "40" },
    resnet18: { preset: "resnet18" },
    resnet50: { preset: "resnet50" },
    "resnet50-small": { preset: "resnet50", input: "32", layer: "20" },
    "out-of-range": { input: "600" },
  },
});
