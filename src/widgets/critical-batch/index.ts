import { defineWidget } from "../definition.ts";
import { int } from "../kit/params.ts";

export const params = {
  B: int({ name: { zh: "批大小", en: "Batch size" }, symbol: "B", min: 1, max: 1_000_000, ratio: 2, default: 1024 }),
  noise: int({
    name: { zh: "噪声尺度", en: "Noise scale" },
    symbol: "sigma",
    min: 10,
    max: 1_000_000,
    ratio: 10 ** 0.25,
    default: 1000,
  }),
};

export const definition = defineWidget({
  id: "critical-batch",
  title: { zh: "省步数，还是省样本", en: "Fewer steps or fewer examples" },
  params,
  examples: {
    default: {},
    small: { B: "100" },
    large: { B: "10000" },
    one: { B: "1", noise: "1000000" },
    bad: { B: "0" },
  },
});
