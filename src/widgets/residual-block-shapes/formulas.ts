import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  layer: String.raw`k^2\,C_{\text{in}}\,C_{\text{out}} = \slot{k}^2 \cdot \slot{in} \cdot \slot{out} = \slot{weights}`,
  strided: String.raw`\Big\lfloor \dfrac{\sym{i}{H} - 1}{\sym{s}{s}} \Big\rfloor + 1 = \Big\lfloor \dfrac{\sym{i}{\slot{H}} - 1}{\sym{s}{\slot{s}}} \Big\rfloor + 1 = \slot{side}`,
  total: String.raw`\sum k^2\,C_{\text{in}}\,C_{\text{out}} = \slot{terms} = \slot{total}`,
  norms: String.raw`2\,(\slot{norms}) = \slot{normParameters}`,
  all: String.raw`\slot{total} + \slot{normParameters} = \slot{parameters}`,
  C: "C",
  m: "m",
  s: "s",
  H: "H",
});
