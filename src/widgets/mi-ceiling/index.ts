import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "mi-ceiling",
  title: { zh: "K 个候选，最多读出 log K", en: "K candidates show at most log K" },
  params,
  examples: {
    default: {},
    below: { rho: "0.9" },
    enough: { rho: "0.999", K: "64" },
    weak: { rho: "0.5", K: "4" },
    none: { rho: "0", K: "256" },
    moco: { K: "65536" },
    two: { rho: "0", K: "2" },
    certain: { rho: "1" },
  },
});
