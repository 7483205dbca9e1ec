import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  ratio: String.raw`m\left(\dfrac{1}{C_{out}} + \dfrac{1}{\sym{k}{k}^2}\right) = \slot{m} \cdot \left(\dfrac{1}{\slot{co}} + \dfrac{1}{\sym{k}{\slot{k}}^2}\right) = \slot{ratio}`,
  standard: String.raw`C_{in}\,C_{out}\,\sym{k}{k}^2 = {\slot{ci} \cdot \slot{co} \cdot \sym{k}{\slot{k}}^2} = \slot{standard}`,
  depthwise: String.raw`m\,C_{in}\,\sym{k}{k}^2 = {\slot{m} \cdot \slot{ci} \cdot \sym{k}{\slot{k}}^2} = \slot{depthwise}`,
  pointwise: String.raw`m\,C_{in}\,C_{out} = {\slot{m} \cdot \slot{ci} \cdot \slot{co}} = \slot{pointwise}`,
  macs: String.raw`\text{MACs} = {\slot{separable} \cdot \slot{size}^2} = \slot{macs}`,
  ci: "C_{in}",
  co: "C_{out}",
  k: "k",
  size: "H",
  m: "m",
  answer: String.raw`\dfrac{C_{out}\,k^2}{C_{out} + k^2} = {\dfrac{\slot{co} \cdot \slot{square}}{\slot{co} + \slot{square}}} = \slot{ratio}`,
});
