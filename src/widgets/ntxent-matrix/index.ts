import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "ntxent-matrix",
  title: { zh: "每个视图轮流找伙伴", en: "Every view looks for its partner" },
  params,
  examples: {
    default: {},
    collapse: { z: "0_0_0_0" },
    opposite: { z: "0_0_180_180" },
    uneven: { z: "0_36.87_90_126.87", row: "2" },
    sharp: { z: "0_36.87_90_126.87", tau: "0.1", show: "p" },
    three: { z: "0_36.87_90_126.87_180_216.87" },
    six: { z: "0_20_60_85_120_150_185_200_240_265_300_330", tau: "0.2", row: "7" },
    "six-probabilities": { z: "0_20_60_85_120_150_185_200_240_265_300_330", tau: "0.2", row: "12", show: "p" },
    odd: { z: "0_0_90" },
    "no-temperature": { tau: "-1" },
  },
});
