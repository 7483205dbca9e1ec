import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  reset: String.raw`\sym{reset}{r} = \sigma(\slot{ar}) = \sym{reset}{\slot{r}}`,
  update: String.raw`\sym{update}{z} = \sigma(\slot{az}) = \sym{update}{\slot{z}}`,
  before: String.raw`\sym{cand}{\tilde h} = \tanh\big(w\,\sym{x}{x} + U(\sym{reset}{r} \odot \sym{h_prev}{h}) + b\big) = \tanh(\slot{ab}) = \sym{cand}{\slot{before}}`,
  after: String.raw`\sym{cand}{n} = \tanh\big(w\,\sym{x}{x} + b + \sym{reset}{r} \odot (U\sym{h_prev}{h} + b_{hn})\big) = \tanh(\slot{aa}) = \sym{cand}{\slot{after}}`,
  chung: String.raw`\sym{h}{h'} = (1 - \sym{update}{z})\,\sym{h_prev}{h} + \sym{update}{z}\,\sym{cand}{\tilde h} = \slot{rest} \cdot \sym{h_prev}{\slot{h}} + \sym{update}{\slot{z}} \cdot \sym{cand}{\slot{beforeSigned}} = \sym{h}{\slot{chung}}`,
  cho: String.raw`\sym{h}{h'} = \sym{update}{z}\,\sym{h_prev}{h} + (1 - \sym{update}{z})\,\sym{cand}{\tilde h} = \sym{update}{\slot{z}} \cdot \sym{h_prev}{\slot{h}} + \slot{rest} \cdot \sym{cand}{\slot{beforeSigned}} = \sym{h}{\slot{cho}}`,
  torch: String.raw`\sym{h}{h'} = (1 - \sym{update}{z})\,\sym{cand}{n} + \sym{update}{z}\,\sym{h_prev}{h} = \slot{rest} \cdot \sym{cand}{\slot{afterSigned}} + \sym{update}{\slot{z}} \cdot \sym{h_prev}{\slot{h}} = \sym{h}{\slot{torch}}`,
  x: "x",
  h: "h",
  W: "W",
  U: "U",
  b: "b",
  bhn: "b_{hn}",
});

/** Of the questions about this page. */
export const asked = compile({
  mix: String.raw`(1 - z)\,n + z\,h = (1 - \slot{z}) \cdot \slot{n} + \slot{z} \cdot \slot{h} = \slot{answer}`,
  parameters: String.raw`3H(D + H + 2) = 3 \cdot \slot{H} \cdot (\slot{D} + \slot{H} + 2) = \slot{answer}`,
});
