import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  fanIn: String.raw`\sym{n}{n_{in}} = \dfrac{\sym{i}{C_{in}}}{\sym{g}{g}}\,\sym{k}{k}^2 = \dfrac{\sym{i}{\slot{in}}}{\sym{g}{\slot{g}}} \cdot \sym{k}{\slot{k}}^2 = \sym{n}{\slot{fanIn}}`,
  fanOut: String.raw`\sym{n}{n_{out}} = \dfrac{\sym{o}{C_{out}}}{\sym{g}{g}}\,\sym{k}{k}^2 = \dfrac{\sym{o}{\slot{out}}}{\sym{g}{\slot{g}}} \cdot \sym{k}{\slot{k}}^2 = \sym{n}{\slot{fanOut}}`,
  lecun: String.raw`\sym{w}{\sigma_w} = \sqrt{\dfrac{1}{\sym{n}{\slot{fanIn}}}} = \sym{w}{\slot{lecun}}`,
  xavier: String.raw`\sym{w}{\sigma_w} = \sqrt{\dfrac{2}{\sym{n}{\slot{fanIn}} + \sym{n}{\slot{fanOut}}}} = \sym{w}{\slot{xavier}}`,
  he: String.raw`\sym{w}{\sigma_w} = \sqrt{\dfrac{2}{\sym{n}{\slot{fanIn}}}} = \sym{w}{\slot{he}}`,
  torch: String.raw`U\!\left(-\tfrac{1}{\sqrt{\sym{n}{\slot{torchIn}}}}, \tfrac{1}{\sqrt{\sym{n}{\slot{torchIn}}}}\right):\ \sym{w}{\sigma_w} = \sqrt{\dfrac{1}{3 \cdot \sym{n}{\slot{torchIn}}}} = \sym{w}{\slot{torch}}`,
  bound: String.raw`\sqrt{3}\,\sym{w}{\sigma_w} = \sqrt{3} \cdot \sym{w}{\slot{he}} = \slot{bound}`,
  inTorch: String.raw`\sym{n}{n_{in}} = \sym{n}{\slot{torchIn}},\quad \sym{n}{n_{out}} = \sym{n}{\slot{torchOut}}`,
  in: String.raw`\sym{i}{C_{in}}`,
  out: String.raw`\sym{o}{C_{out}}`,
  k: String.raw`\sym{k}{k}`,
  g: String.raw`\sym{g}{g}`,
});
