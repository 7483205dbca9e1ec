import { classActivationMap, type FeatureMap, globalAveragePool } from "../../math/pooling.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export interface Model {
  maps: readonly FeatureMap[];
  weights: readonly number[];
  pooled: readonly number[];
  cam: FeatureMap;
  /** Where it is largest; rows and columns from 0. */
  peak: { row: number; column: number; value: number };
  score: number;
}

export function model({ C, w1, w2, w3, w4, b, f1, f2, f3, f4 }: ParamValues<typeof params>): Model {
  const maps = [f1, f2, f3, f4].slice(0, C).map(rows);
  const weights = [w1, w2, w3, w4].slice(0, C);
  const cam = classActivationMap(maps, weights);
  const cells = cam.flat();
  const at = cells.indexOf(Math.max(...cells));
  return {
    maps,
    weights,
    pooled: maps.map(globalAveragePool),
    cam,
    peak: { row: Math.floor(at / 4), column: at % 4, value: cells[at]! },
    score: globalAveragePool(cam) + b,
  };
}

function rows(cells: readonly number[]): number[][] {
  return [0, 4, 8, 12].map((start) => cells.slice(start, start + 4));
}
