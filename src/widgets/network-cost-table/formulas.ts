import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  macs: String.raw`\text{MACs} = \sym{w}{w} \times \sym{o}{o_h}\,\sym{o}{o_w} = \sym{w}{\slot{weights}} \times \sym{o}{\slot{height}} \times \sym{o}{\slot{width}} = \slot{macs}`,
  sum: String.raw`\sym{k}{\slot{convolutions}} + \slot{linear} = \slot{total}`,
  share: String.raw`\slot{linear} / \slot{total} = \slot{share}\%`,
  flops: String.raw`2 \cdot \slot{macs} = \slot{flops}`,
  i: "i",
});
