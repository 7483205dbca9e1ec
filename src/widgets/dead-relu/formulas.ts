import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  spread: String.raw`\sigma_z = \|\mathbf w\| = \sym{sigma}{\sigma_w}\sqrt{\sym{n}{n}} = \sym{sigma}{\slot{w}} \cdot \sqrt{\sym{n}{\slot{n}}} = \slot{spread}`,
  share: String.raw`\sym{y}{p} = \Phi\Big(\dfrac{\sym{beta}{b}}{\sigma_z}\Big) = \Phi\Big(\dfrac{\sym{beta}{\slot{b}}}{\slot{spread}}\Big) = \sym{y}{\slot{share}}`,
  none: String.raw`(1 - \sym{y}{p})^{\slot{inputs}} = \slot{none}`,
  leaky: String.raw`\sym{y}{p} + \sym{s}{a}(1 - \sym{y}{p}) = \sym{y}{\slot{share}} + \sym{s}{\slot{leak}} \cdot \slot{rest} = \sym{s}{\slot{leaky}}`,
  b: "b",
  w: String.raw`\sigma_w`,
  n: "n",
});
