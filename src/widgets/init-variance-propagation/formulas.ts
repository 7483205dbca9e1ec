import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  zeros: String.raw`\sym{w}{\sigma_w} = 0`,
  small: String.raw`\sym{w}{\sigma_w} = \sym{w}{0.01}`,
  unit: String.raw`\sym{w}{\sigma_w} = \sym{w}{1}`,
  lecun: String.raw`\sym{w}{\sigma_w} = \dfrac{1}{\sqrt{\sym{n}{n_{in}}}} = \dfrac{1}{\sqrt{\sym{n}{\slot{n}}}} = \sym{w}{\slot{sigma}}`,
  xavier: String.raw`\sym{w}{\sigma_w} = \sqrt{\dfrac{2}{\sym{n}{n_{in}} + \sym{n}{n_{out}}}} = \sqrt{\dfrac{2}{\sym{n}{\slot{n}} + \sym{n}{\slot{n}}}} = \sym{w}{\slot{sigma}}`,
  he: String.raw`\sym{w}{\sigma_w} = \sqrt{\dfrac{2}{\sym{n}{n_{in}}}} = \sqrt{\dfrac{2}{\sym{n}{\slot{n}}}} = \sym{w}{\slot{sigma}}`,
  torch: String.raw`\sym{w}{\sigma_w} = \dfrac{1}{\sqrt{3\,\sym{n}{n_{in}}}} = \dfrac{1}{\sqrt{3 \cdot \sym{n}{\slot{n}}}} = \sym{w}{\slot{sigma}}`,
  relu: String.raw`\tfrac12\,\sym{n}{n}\,\sym{w}{\sigma_w^2} = \tfrac12 \cdot \sym{n}{\slot{n}} \cdot \sym{w}{\slot{sigma}}^2 = \slot{factor}`,
  linear: String.raw`\sym{n}{n}\,\sym{w}{\sigma_w^2} = \sym{n}{\slot{n}} \cdot \sym{w}{\slot{sigma}}^2 = \slot{factor}`,
  total: String.raw`\slot{factor}^{\sym{L}{\slot{L}}} = \slot{moment}`,
  forward: String.raw`\dfrac{\operatorname{rms}(\mathbf h_{\sym{L}{L}})}{\operatorname{rms}(\mathbf h_0)} = \sym{x}{\slot{forwardLeft}}`,
  backward: String.raw`\dfrac{\operatorname{rms}(\partial \mathcal L/\partial \mathbf h_0)}{\operatorname{rms}(\partial \mathcal L/\partial \mathbf h_{\sym{L}{L}})} = \sym{delta}{\slot{backwardLeft}}`,
  L: String.raw`\sym{L}{L}`,
  n: String.raw`\sym{n}{n}`,
});

/** Of the questions about this page. */
export const asked = compile({
  fan: String.raw`n_{in} = \slot{C} \cdot \slot{k}^2 = \slot{fan}`,
  he: String.raw`\sigma_w = \sqrt{\dfrac{2}{\slot{fan}}} = \slot{answer}`,
  factor: String.raw`\tfrac12\,n\,\sigma_w^2 = \tfrac12 \cdot \slot{r} = \slot{factor}`,
  depth: String.raw`\slot{factor}^{\slot{L}} = \slot{answer}`,
});
