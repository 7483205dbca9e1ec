import { compile } from "../kit/formula.tsx";

/** `e` is the effective kernel size, `n` the padded input, `room` what is left to move, `w` the channels of a group. */
export const formulas = compile({
  size: String.raw`\sym{o}{o} = \left\lfloor \frac{\sym{i}{i} + 2\sym{p}{p} - \sym{d}{d}\,(\sym{k}{k}-1) - 1}{\sym{s}{s}} \right\rfloor + 1 = \left\lfloor \frac{\sym{i}{\slot{i}} + 2\times\sym{p}{\slot{p}} - \sym{d}{\slot{d}}\times(\sym{k}{\slot{k}}-1) - 1}{\sym{s}{\slot{s}}} \right\rfloor + 1 = \sym{o}{\slot{o}}`,
  cost: String.raw`\text{MACs} = \sym{o}{\slot{o}}^2 \times \sym{w}{\slot{weights}} = \slot{macs}`,
  effective: String.raw`\sym{k_e}{k_e} = \sym{d}{d}\,(\sym{k}{k}-1)+1 = \sym{d}{\slot{d}} \cdot (\sym{k}{\slot{k}}-1)+1 = \sym{k_e}{\slot{e}}`,
  room: String.raw`\sym{i}{i}+2\sym{p}{p}-\sym{k_e}{k_e} = \sym{i}{\slot{i}}+2\cdot\sym{p}{\slot{p}}-\sym{k_e}{\slot{e}} = \slot{room}`,
  division: String.raw`\slot{room}/\sym{s}{\slot{s}} = \slot{quotient}`,
  floor: String.raw`\lfloor \slot{quotient} \rfloor = \slot{floor}`,
  start: String.raw`\sym{o}{o} = \slot{floor} + 1 = \sym{o}{\slot{o}}`,
  least: String.raw`\sym{i}{i_{\min}} = (\sym{o}{o}-1)\,\sym{s}{s}+\sym{k_e}{k_e}-2\sym{p}{p} = \slot{floor}\cdot\sym{s}{\slot{s}}+\sym{k_e}{\slot{e}}-2\cdot\sym{p}{\slot{p}} = \slot{least}`,
  most: String.raw`\sym{i}{i_{\max}} = \slot{least}+\sym{s}{\slot{s}}-1 = \slot{most}`,
  weights: String.raw`C_{out}\cdot\frac{C_{in}}{\sym{g}{g}}\cdot \sym{k}{k}^2 = \slot{cout}\cdot\frac{\slot{cin}}{\sym{g}{\slot{g}}}\cdot\sym{k}{\slot{k}}^2 = \sym{w}{\slot{weights}}`,
  parameters: String.raw`\sym{w}{\slot{weights}} + \slot{bias} = \slot{parameters}`,
  macs: String.raw`\sym{o}{o}^2\cdot\sym{w}{\slot{weights}} = \sym{o}{\slot{o}}^2\cdot\sym{w}{\slot{weights}} = \slot{macs}`,
  bytes: String.raw`4\,C_{out}\,\sym{o}{o}^2 = 4\cdot\slot{cout}\cdot\sym{o}{\slot{o}}^2 = \slot{bytes}`,
  i: "i",
  k: "k",
  s: "s",
  p: "p",
  d: "d",
  cin: "C_{in}",
  cout: "C_{out}",
  g: "g",
  n: "n",
});
