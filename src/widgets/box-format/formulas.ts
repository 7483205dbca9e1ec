import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  written: String.raw`\sym{box_a}{(\slot{a1},\ \slot{a2},\ \slot{a3},\ \slot{a4})}`,
  xyxy: String.raw`(x_1, y_1, x_2, y_2) = (\slot{x1},\ \slot{y1},\ \slot{x2},\ \slot{y2})`,
  xywh: String.raw`(x_1,\ y_1,\ x_2 - x_1,\ y_2 - y_1) = (\slot{x1},\ \slot{y1},\ \slot{w},\ \slot{h})`,
  cxcywh: String.raw`\left(\tfrac{x_1 + x_2}{2},\ \tfrac{y_1 + y_2}{2},\ x_2 - x_1,\ y_2 - y_1\right) = (\slot{cx},\ \slot{cy},\ \slot{w},\ \slot{h})`,
  misread: String.raw`\sym{box_b}{(\slot{r1},\ \slot{r2},\ \slot{r3},\ \slot{r4})}`,
  x1: "x_1",
  y1: "y_1",
  x2: "x_2",
  y2: "y_2",
});
