import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  bottleneck: String.raw`\dfrac{\sym{C}{C}^2\sym{k}{k}^2}{2\sym{C}{C}\sym{m}{m} + \sym{m}{m}^2\sym{k}{k}^2} = \dfrac{\sym{C}{\slot{C}}^2 \cdot \sym{k}{\slot{k}}^2}{2 \cdot \sym{C}{\slot{C}} \cdot \sym{m}{\slot{m}} + \sym{m}{\slot{m}}^2 \cdot \sym{k}{\slot{k}}^2} = \dfrac{\slot{plain}}{\slot{total}} = \slot{ratio}`,
  plain: String.raw`\sym{C}{C}^2\sym{k}{k}^2 = \sym{C}{\slot{C}}^2 \cdot \sym{k}{\slot{k}}^2 = \slot{total}`,
  sum: String.raw`2\sym{C}{C}\sym{m}{m} + \sym{m}{m}^2\sym{k}{k}^2 = 2 \cdot \sym{C}{\slot{C}} \cdot \sym{m}{\slot{m}} + \sym{m}{\slot{m}}^2 \cdot \sym{k}{\slot{k}}^2 = \slot{total}`,
  inverted: String.raw`2\sym{t}{t}\sym{C}{C}^2 + \sym{t}{t}\sym{C}{C}\sym{k}{k}^2 = 2 \cdot \sym{t}{\slot{t}} \cdot \sym{C}{\slot{C}}^2 + \sym{t}{\slot{t}} \cdot \sym{C}{\slot{C}} \cdot \sym{k}{\slot{k}}^2 = \slot{total}`,
  sandglass: String.raw`2\sym{C}{C}\sym{k}{k}^2 + \dfrac{2\sym{C}{C}^2}{\sym{t}{t}} = 2 \cdot \sym{C}{\slot{C}} \cdot \sym{k}{\slot{k}}^2 + \dfrac{2 \cdot \sym{C}{\slot{C}}^2}{\sym{t}{\slot{t}}} = \slot{total}`,
  reduce: String.raw`\sym{C}{C}\sym{m}{m} + \sym{m}{m}\sym{o}{C'}\sym{k}{k}^2 = \sym{C}{\slot{C}} \cdot \sym{m}{\slot{m}} + \sym{m}{\slot{m}} \cdot \sym{o}{\slot{out}} \cdot \sym{k}{\slot{k}}^2 = \slot{total}`,
  dense: String.raw`\slot{input} \cdot \slot{output} \cdot \sym{k}{\slot{kernel}}^2 = \slot{weights}`,
  depthwise: String.raw`\slot{input} \cdot \sym{k}{\slot{kernel}}^2 = \slot{weights}`,
  compare: String.raw`\dfrac{\slot{plain}}{\slot{total}} = \slot{ratio}`,
  even: String.raw`\sym{m}{m^*} = \sym{C}{C}\,\dfrac{\sqrt{1 + \sym{k}{k}^4} - 1}{\sym{k}{k}^2} = \slot{breakEven}`,
  macs: String.raw`\slot{total} \cdot \sym{p}{\slot{H}}^2 = \slot{macs}`,
  C: "C",
  m: "m",
  t: "t",
  out: "C'",
  k: "k",
  H: "H",
});

/** Of the questions about this page. */
export const asked = compile({
  bottleneck: String.raw`2 \cdot \slot{C} \cdot \slot{m} + \slot{k}^2 \cdot \slot{m}^2 = \slot{ends} + \slot{middle} = \slot{answer}`,
});
