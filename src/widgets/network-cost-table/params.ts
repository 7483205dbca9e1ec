import { networkNames } from "../../math/network-cost.ts";
import { choice, int, orElse } from "../kit/params.ts";

export const inputParam = int({ name: { zh: "输入边长", en: "Input size" }, min: 32, max: 512, default: 224 });
export const layerParam = int({ name: { zh: "第几层", en: "Layer" }, min: 1, max: 60, default: 1 });

export const params = {
  preset: choice({ name: { zh: "网络", en: "Network" }, options: networkNames, default: "vgg16" }),
  input: inputParam,
  /** Counted from 1; pooling counts as a layer. */
  layer: orElse(layerParam, "largest"),
};
