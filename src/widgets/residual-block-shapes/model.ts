import { type MapShape, residualBlock } from "../../math/residual-block.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export function model({ order, C, m, s, H, ...options }: ParamValues<typeof params>) {
  const input = { channels: C, side: H };
  const block = residualBlock({ ...options, preActivation: order === "pre", input, width: m, stride: s });
  const layers = [...block.branch, ...(block.projection ? [block.projection] : [])];
  const weights = layers.reduce((sum, layer) => sum + layer.weights, 0);
  const normParameters = 2 * block.norms.reduce((sum, channels) => sum + channels, 0);
  return { ...block, input, layers, weights, normParameters };
}

export type Model = ReturnType<typeof model>;

/** `256×56×56` */
export function shape({ channels, side }: MapShape): string {
  return `${channels}×${side}×${side}`;
}
