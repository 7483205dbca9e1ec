import { choice, int, orElse } from "../kit/params.ts";
import { layerList, mostLayers } from "./layers.ts";
import { presetIds } from "./presets.ts";

/** Side of the input image. */
export const sizeParam = int({
  name: { zh: "输入边长", en: "Input size" },
  symbol: "L",
  min: 8,
  max: 1024,
  default: 224,
});
export const cellParam = int({ name: { zh: "单元序号", en: "Cell" }, min: 0, max: 1023, default: 0 });

export const params = {
  preset: choice({ name: { zh: "预设", en: "Preset" }, options: presetIds, default: "stride-then-dilation" }),
  /** Layers made by hand take the preset's place. */
  layers: orElse(layerList, "preset"),
  selected: orElse(
    int({ name: { zh: "所选的层", en: "Selected layer" }, min: 1, max: mostLayers, default: 1 }),
    "last",
  ),
  cell: orElse(cellParam, "middle"),
  size: orElse(sizeParam, "preset"),
};
