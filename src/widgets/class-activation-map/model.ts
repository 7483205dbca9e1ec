import { classActivationMap, type FeatureMap, globalAveragePool } from "../../math/pooling.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export interface Model {
  maps: readonly [FeatureMap, FeatureMap];
  pooled: readonly number[];
  cam: FeatureMap;
  /** Where it is largest; rows and columns from 0. */
  peak: { row: number; column: number; value: number };
  score: number;
}

export function model({ w1, w2, b, f1, f2 }: ParamValues<typeof params>): Model {
  const maps = [rows(f1), rows(f2)] as const;
  const cam = classActivationMap(maps, [w1, w2]);
  const cells = cam.flat();
  const at = cells.indexOf(Math.max(...cells));
  return {
    maps,
    pooled: maps.map(globalAveragePool),
    cam,
    peak: { row: Math.floor(at / 4), column: at % 4, value: cells[at]! },
    score: globalAveragePool(cam) + b,
  };
}

function rows(cells: readonly number[]): number[][] {
  return [0, 4, 8, 12].map((start) => cells.slice(start, start + 4));
}
