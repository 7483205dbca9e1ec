import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  sum: String.raw`\sym{h}{h_{\slot{v}}^{(\slot{k})}} = \sym{w}{\slot{self}} \cdot \sym{h_prev}{\slot{own}} + \sym{w}{\slot{neighbours}} \cdot \operatorname{sum}\{\sym{h_prev}{\slot{messages}}\} = \slot{ownPart} + \slot{nearPart} = \sym{h}{\slot{result}}`,
  mean: String.raw`\sym{h}{h_{\slot{v}}^{(\slot{k})}} = \sym{w}{\slot{self}} \cdot \sym{h_prev}{\slot{own}} + \sym{w}{\slot{neighbours}} \cdot \operatorname{mean}\{\sym{h_prev}{\slot{messages}}\} = \slot{ownPart} + \slot{nearPart} = \sym{h}{\slot{result}}`,
  max: String.raw`\sym{h}{h_{\slot{v}}^{(\slot{k})}} = \sym{w}{\slot{self}} \cdot \sym{h_prev}{\slot{own}} + \sym{w}{\slot{neighbours}} \cdot \operatorname{max}\{\sym{h_prev}{\slot{messages}}\} = \slot{ownPart} + \slot{nearPart} = \sym{h}{\slot{result}}`,
  start: String.raw`\sym{h}{h_{\slot{v}}^{(0)}} = \sym{x}{x_{\slot{v}}} = \sym{x}{\slot{xv}}`,
  reach: String.raw`\{u : \operatorname{dist}(u, \slot{v}) \le \sym{K}{\slot{K}}\} = \{\slot{reached}\}`,
  value: String.raw`x_{\slot{v}}`,
  rounds: "K",
  self: String.raw`w_{\mathrm{self}}`,
  neighbours: String.raw`w_{\mathrm{neigh}}`,
});

/** For questions. */
export const asked = compile({
  rule: String.raw`h_v' = h_v + \sum_{u \in \mathcal N(v)} h_u`,
  star: String.raw`\slot{c} + \slot{n} \cdot \slot{m} = \slot{answer}`,
  entry: String.raw`\big((\mathbf I + \mathbf A)^{\slot{k}}\big)_{\slot{node}\mathrm{A}} = \slot{answer}`,
  row: String.raw`\mathbf h^{(\slot{k})} = \slot{row}`,
});
