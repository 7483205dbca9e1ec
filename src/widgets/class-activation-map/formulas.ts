import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  score: String.raw`s = b + \sum_c \sym{w}{w_c}\,z_c = {\slot{b} + (\sym{w}{\slot{w1}}) \cdot \slot{z1} + (\sym{w}{\slot{w2}}) \cdot \slot{z2}} = \slot{score}`,
  pool: String.raw`z_{\slot{c}} = \dfrac{1}{16}\sum_{i,j} \sym{x}{F_{\slot{c}}(i,j)} = \dfrac{\slot{sum}}{16} = \slot{z}`,
  map: String.raw`s = b + \dfrac{1}{16}\sum_{i,j} \sym{y}{M(i,j)} = {\slot{b} + \dfrac{\sym{y}{\slot{total}}}{16}} = \slot{score}`,
  cell: String.raw`\sym{y}{M(\slot{i},\slot{j})} = (\sym{w}{\slot{w1}}) \cdot \sym{x}{\slot{x1}} + (\sym{w}{\slot{w2}}) \cdot \sym{x}{\slot{x2}} = \sym{y}{\slot{m}}`,
  w1: "w_1",
  w2: "w_2",
  b: "b",
  f1: "F_1",
  f2: "F_2",
});

/** Of the questions about this page. */
export const asked = compile({
  mean: String.raw`z = \dfrac{\slot{sum}}{9} = \slot{answer}`,
  flat: String.raw`\dfrac{\slot{H}^2 \cdot \slot{C} \cdot \slot{K}}{\slot{C} \cdot \slot{K}} = \slot{H}^2 = \slot{answer}`,
});
