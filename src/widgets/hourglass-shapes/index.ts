import { defineWidget } from "../definition.ts";
import { int } from "../kit/params.ts";

export const params = {
  input: int({ name: { zh: "输入边长", en: "Input side" }, symbol: "i", min: 16, max: 512, ratio: 2, default: 64 }),
  depth: int({ name: { zh: "减半次数", en: "Halvings" }, symbol: "n", min: 1, max: 6, default: 4 }),
  C: int({ name: { zh: "通道数", en: "Channels" }, symbol: "C", min: 2, max: 1024, ratio: 2, default: 256 }),
  stacks: int({ name: { zh: "堆叠个数", en: "Modules" }, symbol: "N", min: 1, max: 8, default: 8 }),
};

export const definition = defineWidget({
  id: "hourglass-shapes",
  title: { zh: "沙漏：分辨率先小后大", en: "An hourglass of resolutions" },
  params,
  examples: {
    default: {},
    shallow: { depth: "1", stacks: "1" },
    deep: { input: "256", depth: "6" },
    "too-deep": { input: "16", depth: "6" },
    "odd-channels": { C: "65" },
    odd: { input: "100", depth: "3" },
    bad: { depth: "0" },
  },
});
