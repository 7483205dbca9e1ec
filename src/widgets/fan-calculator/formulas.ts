import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  fanIn: String.raw`n_{in} = \dfrac{\sym{i}{C_{in}}}{\sym{g}{g}}\,\sym{k}{k}^2 = \dfrac{\sym{i}{\slot{in}}}{\sym{g}{\slot{g}}} \cdot \sym{k}{\slot{k}}^2 = \slot{fanIn}`,
  fanOut: String.raw`n_{out} = \dfrac{\sym{o}{C_{out}}}{\sym{g}{g}}\,\sym{k}{k}^2 = \dfrac{\sym{o}{\slot{out}}}{\sym{g}{\slot{g}}} \cdot \sym{k}{\slot{k}}^2 = \slot{fanOut}`,
  lecun: String.raw`\sigma = \sqrt{\dfrac{1}{\slot{fanIn}}} = \slot{lecun}`,
  xavier: String.raw`\sigma = \sqrt{\dfrac{2}{\slot{fanIn} + \slot{fanOut}}} = \slot{xavier}`,
  he: String.raw`\sigma = \sqrt{\dfrac{2}{\slot{fanIn}}} = \slot{he}`,
  torch: String.raw`U\!\left(-\tfrac{1}{\sqrt{\slot{torchIn}}}, \tfrac{1}{\sqrt{\slot{torchIn}}}\right):\ \sigma = \sqrt{\dfrac{1}{3 \cdot \slot{torchIn}}} = \slot{torch}`,
  bound: String.raw`\sqrt{3}\,\sigma = \sqrt{3} \cdot \slot{he} = \slot{bound}`,
  inTorch: String.raw`n_{in} = \slot{torchIn},\quad n_{out} = \slot{torchOut}`,
  in: "C_{in}",
  out: "C_{out}",
  k: "k",
  g: "g",
});
