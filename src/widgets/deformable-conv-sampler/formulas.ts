import { compile } from "../kit/formula.tsx";

/** `t` is the tap; `ry`, `rx` its regular position, `y`, `x` where it samples; `v` the value there. */
export const formulas = compile({
  sum: String.raw`\sym{y}{y}(\slot{row}, \slot{column}) = {\sum_{t=1}^{9} \sym{w}{w_t}\,\sym{m}{m_t}\,\sym{x}{x}(\mathbf p_0 + \mathbf p_t + \sym{Delta}{\Delta\mathbf p_t})} = \sym{y}{\slot{sum}}`,
  tapNow: String.raw`\sym{w}{w_{\slot{t}}}\,\sym{m}{m_{\slot{t}}}\,\sym{x}{x}(\mathbf q_{\slot{t}}) = {\sym{w}{\slot{w}} \cdot \sym{m}{\slot{m}} \cdot \sym{x}{\slot{v}}} = \slot{product}`,
  position: String.raw`\mathbf q_{\slot{t}} = {(\slot{ry}, \slot{rx}) + (\slot{dy}, \slot{dx})} = (\slot{y}, \slot{x})`,
  positionNow: String.raw`\mathbf q_{\slot{t}} = {(\slot{ry}, \slot{rx}) + \sym{Delta}{(\slot{dy}, \slot{dx})}} = (\slot{y}, \slot{x})`,
  value: String.raw`x(\mathbf q_{\slot{t}}) = \slot{v}`,
  four: String.raw`\sym{x}{x}(\mathbf q_{\slot{t}}) = {\slot{s0} \cdot \sym{x}{\slot{v0}} + \slot{s1} \cdot \sym{x}{\slot{v1}}} {} + {\slot{s2} \cdot \sym{x}{\slot{v2}} + \slot{s3} \cdot \sym{x}{\slot{v3}}} = \sym{x}{\slot{v}}`,
  tap: String.raw`w_{\slot{t}}\, m_{\slot{t}}\, x(\mathbf q_{\slot{t}}) = {\slot{w} \cdot \slot{m} \cdot \slot{v}} = \slot{product}`,
  total: String.raw`\sym{y}{y} = {\slot{a} + \slot{b} + \slot{c}} {} + {\slot{d} + \slot{e} + \slot{f}} {} + {\slot{g} + \slot{h} + \slot{i}} = \sym{y}{\slot{sum}}`,
  t: "t",
  dy: String.raw`\sym{Delta}{\Delta y_{\slot{t}}}`,
  dx: String.raw`\sym{Delta}{\Delta x_{\slot{t}}}`,
  m: String.raw`\sym{m}{m_{\slot{t}}}`,
  count: "t = \\slot{t}",
});

/** Of the questions about this page. */
export const asked = compile({
  channels: String.raw`\slot{a} \cdot \slot{k} \cdot \slot{k} = \slot{channels}`,
  weights: String.raw`\slot{channels} \cdot \slot{i} \cdot \slot{k} \cdot \slot{k} = \slot{weights}`,
});
