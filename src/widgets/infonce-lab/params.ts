import { angles } from "../kit/angles.ts";
import { int, number } from "../kit/params.ts";

export const mostNegatives = 12;

const degrees = { min: 0, max: 360, step: 1 };

/** Directions in degrees; the worked example has (0.8, 0.6), (0.6, 0.8), (0, 1) and (−1, 0). */
export const params = {
  q: number({ name: { zh: "查询的方向", en: "Direction of the query" }, ...degrees, default: 0 }),
  pos: number({ name: { zh: "正样本的方向", en: "Direction of the positive" }, ...degrees, default: 36.87 }),
  neg: angles({
    name: { zh: "负样本的方向", en: "Directions of the negatives" },
    least: 1,
    most: mostNegatives,
    default: [53.13, 90, 180],
  }),
  tau: number({ name: { zh: "温度", en: "Temperature" }, min: 0.01, max: 2, ratio: 10 ** 0.05, default: 0.2 }),
  /** 0 is the query, 1 the positive, then the negatives. */
  sel: int({ name: { zh: "选中的向量", en: "Selected vector" }, min: 0, max: mostNegatives + 1, default: 1 }),
};

export const angleParam = number({ name: { zh: "方向（度）", en: "Direction (degrees)" }, ...degrees, default: 0 });
