import {
  adaptiveAverageGradient,
  adaptiveAveragePool,
  adaptiveBins,
  type FeatureMap,
  generalisedMeanGradient,
  generalisedMeanPool,
  maximumGradient,
} from "../../math/pooling.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Model = ReturnType<typeof model>;
type Values = ParamValues<typeof params>;

export function model(values: Values) {
  const { kind, o, H, C, cells } = values;
  const least = Math.min(...cells);
  const below = kind === "gem" && least < 0;
  const side = [...Array(H).keys()];
  const at = (i: number) => Math.max(below ? 0 : Number.NEGATIVE_INFINITY, cells[i % cells.length]!);
  return {
    channels: [...Array(C).keys()].map((c) => {
      const map = side.map((i) => side.map((j) => at((c * H + i) * H + j)));
      const { pooled, gradient } = pool(map, values);
      const ranked = (kind === "adaptive" ? gradient : map).flat();
      const most = ranked.indexOf(Math.max(...ranked));
      /** The largest cell; in adaptive pooling the one that receives most. */
      const cell = { row: Math.floor(most / H), column: most % H };
      return { map, pooled, gradient, cell };
    }),
    /** Of one axis; a single one unless pooling is adaptive. */
    bins: adaptiveBins(H, kind === "adaptive" ? o : 1),
    /** The least cell, where GeM cannot take it: cells below 0 count as 0 then. */
    below: below ? least : undefined,
  };
}

/** What is left, and what each cell receives when 1 arrives at every number that is left. */
function pool(map: FeatureMap, { kind, p, o }: Values): { pooled: FeatureMap; gradient: FeatureMap } {
  if (kind === "max") return { pooled: [[Math.max(...map.flat())]], gradient: maximumGradient(map) };
  if (kind === "gem") return { pooled: [[generalisedMeanPool(map, p)]], gradient: generalisedMeanGradient(map, p) };
  const output = kind === "adaptive" ? o : 1;
  return { pooled: adaptiveAveragePool(map, output), gradient: adaptiveAverageGradient(map, output) };
}
