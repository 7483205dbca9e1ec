import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  score2: String.raw`s = b + \sum_c \sym{w}{w_c}\,z_c = {\slot{b} + (\sym{w}{\slot{w1}}) \cdot \slot{z1} + (\sym{w}{\slot{w2}}) \cdot \slot{z2}} = \slot{score}`,
  score3: String.raw`s = b + \sum_c \sym{w}{w_c}\,z_c = {\slot{b} + (\sym{w}{\slot{w1}}) \cdot \slot{z1} + (\sym{w}{\slot{w2}}) \cdot \slot{z2} + (\sym{w}{\slot{w3}}) \cdot \slot{z3}} = \slot{score}`,
  score4: String.raw`s = b + \sum_c \sym{w}{w_c}\,z_c = {\slot{b} + (\sym{w}{\slot{w1}}) \cdot \slot{z1} + (\sym{w}{\slot{w2}}) \cdot \slot{z2} + (\sym{w}{\slot{w3}}) \cdot \slot{z3} + (\sym{w}{\slot{w4}}) \cdot \slot{z4}} = \slot{score}`,
  pool: String.raw`z_{\slot{c}} = \dfrac{1}{16}\sum_{i,j} \sym{x}{F_{\slot{c}}(i,j)} = \dfrac{\slot{sum}}{16} = \slot{z}`,
  map: String.raw`s = b + \dfrac{1}{16}\sum_{i,j} \sym{y}{M(i,j)} = {\slot{b} + \dfrac{\sym{y}{\slot{total}}}{16}} = \slot{score}`,
  cell2: String.raw`\sym{y}{M(\slot{i},\slot{j})} = (\sym{w}{\slot{w1}}) \cdot \sym{x}{\slot{x1}} + (\sym{w}{\slot{w2}}) \cdot \sym{x}{\slot{x2}} = \sym{y}{\slot{m}}`,
  cell3: String.raw`\sym{y}{M(\slot{i},\slot{j})} = (\sym{w}{\slot{w1}}) \cdot \sym{x}{\slot{x1}} + (\sym{w}{\slot{w2}}) \cdot \sym{x}{\slot{x2}} + (\sym{w}{\slot{w3}}) \cdot \sym{x}{\slot{x3}} = \sym{y}{\slot{m}}`,
  cell4: String.raw`\sym{y}{M(\slot{i},\slot{j})} = (\sym{w}{\slot{w1}}) \cdot \sym{x}{\slot{x1}} + (\sym{w}{\slot{w2}}) \cdot \sym{x}{\slot{x2}} + (\sym{w}{\slot{w3}}) \cdot \sym{x}{\slot{x3}} + (\sym{w}{\slot{w4}}) \cdot \sym{x}{\slot{x4}} = \sym{y}{\slot{m}}`,
  w1: "w_1",
  w2: "w_2",
  w3: "w_3",
  w4: "w_4",
  b: "b",
  f1: "F_1",
  f2: "F_2",
  f3: "F_3",
  f4: "F_4",
});

/** Of the questions about this page. */
export const asked = compile({
  mean: String.raw`z = \dfrac{\slot{sum}}{9} = \slot{answer}`,
  flat: String.raw`\dfrac{\slot{H}^2 \cdot \slot{C} \cdot \slot{K}}{\slot{C} \cdot \slot{K}} = \slot{H}^2 = \slot{answer}`,
});
