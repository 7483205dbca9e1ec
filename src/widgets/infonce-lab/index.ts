import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "infonce-lab",
  title: { zh: "谁拉近，谁推开", en: "Pulled closer, pushed away" },
  params,
  examples: {
    default: {},
    "tau-1": { tau: "1" },
    "tau-2": { tau: "2" },
    "tau-0.05": { tau: "0.05" },
    coldest: { tau: "0.01" },
    equal: { pos: "0", neg: "0_0_0", tau: "0.5" },
    apart: { pos: "0", neg: "90_180_270", tau: "0.5" },
    sharp: { pos: "0", neg: "90_180_270", tau: "0.07" },
    wrong: { pos: "90", neg: "0_0", tau: "0.5", sel: "2" },
    "one-negative": { neg: "53.13" },
    twelve: { q: "90", pos: "70", neg: "105_125_140_160_180_200_225_250_280_310_340_20", tau: "0.1", sel: "0" },
    "all-in-one-place": { pos: "0", neg: "0_0_0_0_0_0_0_0_0_0_0_0" },
    "no-temperature": { tau: "0" },
    "no-angle": { neg: "90_west" },
  },
});
