import { angles } from "../kit/angles.ts";
import { choice, int, number } from "../kit/params.ts";

export const mostImages = 6;

/** Directions in degrees, the two views of an image one after the other. */
export const params = {
  z: angles({
    name: { zh: "视图的方向", en: "Directions of the views" },
    least: 4,
    most: 2 * mostImages,
    paired: true,
    default: [0, 0, 90, 90],
  }),
  tau: number({ name: { zh: "温度", en: "Temperature" }, min: 0.01, max: 2, ratio: 10 ** 0.05, default: 0.5 }),
  /** Counted from 1, as in the formula. */
  row: int({ name: { zh: "查询的视图", en: "View that asks" }, min: 1, max: 2 * mostImages, default: 1 }),
  show: choice({ name: { zh: "格子里的数", en: "Number in the cells" }, options: ["s", "p"], default: "s" }),
};

export const imagesParam = int({ name: { zh: "图像数", en: "Images" }, min: 2, max: mostImages, default: 2 });
export const angleParam = number({
  name: { zh: "方向（度）", en: "Direction (degrees)" },
  min: 0,
  max: 360,
  step: 1,
  default: 0,
});
