import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  sigmoid: String.raw`\sigma(\sym{x}{x}) = \dfrac{1}{1 + e^{-\sym{x}{x}}} = \dfrac{1}{1 + e^{-(\sym{x}{\slot{x}})}} = \sym{y}{\slot{value}}`,
  tanh: String.raw`\tanh \sym{x}{x} = 2\sigma(2\sym{x}{x}) - 1 = 2\sigma(2 \cdot \sym{x}{\slot{x}}) - 1 = \sym{y}{\slot{value}}`,
  relu: String.raw`\max(0, \sym{x}{x}) = \max(0, \sym{x}{\slot{x}}) = \sym{y}{\slot{value}}`,
  leaky: String.raw`\max(\sym{x}{x}, a\sym{x}{x}) = \max(\sym{x}{\slot{x}}, \slot{leak} \cdot \sym{x}{\slot{bracketed}}) = \sym{y}{\slot{value}}`,
  elu: String.raw`\sym{x}{x} > 0:\ \sym{x}{x};\quad \sym{x}{x} \le 0:\ \alpha(e^{\sym{x}{x}} - 1);\quad \alpha = \slot{alpha} \ \Rightarrow\ \sym{y}{\slot{value}}`,
  selu: String.raw`1.0507 \cdot \mathrm{ELU}_{1.6733}(\sym{x}{\slot{x}}) = \sym{y}{\slot{value}}`,
  gelu: String.raw`\sym{x}{x}\,\Phi(\sym{x}{x}) = \sym{x}{\slot{x}} \cdot \Phi(\sym{x}{\slot{x}}) = \sym{y}{\slot{value}}`,
  silu: String.raw`\sym{x}{x}\,\sigma(\sym{x}{x}) = \sym{x}{\slot{x}} \cdot \sigma(\sym{x}{\slot{x}}) = \sym{y}{\slot{value}}`,
  softplus: String.raw`\dfrac{1}{\beta}\log\big(1 + e^{\beta \sym{x}{x}}\big) = \dfrac{1}{\slot{beta}}\log\big(1 + e^{\slot{beta} \cdot \sym{x}{\slot{bracketed}}}\big) = \sym{y}{\slot{value}}`,
  mish: String.raw`\sym{x}{x}\tanh\big(\log(1 + e^{\sym{x}{x}})\big) = \sym{x}{\slot{x}} \cdot \tanh\big(\log(1 + e^{\sym{x}{\slot{x}}})\big) = \sym{y}{\slot{value}}`,
  hardswish: String.raw`\sym{x}{x} \cdot \dfrac{\min(6, \max(0, \sym{x}{x} + 3))}{6} = \sym{x}{\slot{x}} \cdot \dfrac{\slot{clipped}}{6} = \sym{y}{\slot{value}}`,
  slopeSigmoid: String.raw`\sigma' = \sigma(1 - \sigma) = \slot{value} \cdot (1 - \slot{value}) = \sym{delta}{\slot{slope}}`,
  slopeTanh: String.raw`\tanh' = 1 - \tanh^2 = 1 - (\slot{value})^2 = \sym{delta}{\slot{slope}}`,
  slopeGelu: String.raw`\Phi(\sym{x}{x}) + \sym{x}{x}\,\varphi(\sym{x}{x}) = \sym{delta}{\slot{slope}}`,
  slopeSilu: String.raw`\sigma\big(1 + \sym{x}{x}(1 - \sigma)\big) = \sym{delta}{\slot{slope}}`,
  slopeSoftplus: String.raw`\sigma(\beta \sym{x}{x}) = \sym{delta}{\slot{slope}}`,
  slopeMish: String.raw`\tanh s + \sym{x}{x}\,(1 - \tanh^2 s)\,\sigma(\sym{x}{x}) = \sym{delta}{\slot{slope}},\quad s = \log(1 + e^{\sym{x}{x}})`,
  slope: String.raw`f'(\sym{x}{\slot{x}}) = \sym{delta}{\slot{slope}}`,
  tangent: String.raw`f(\sym{x}{x} + h) \approx \sym{y}{\slot{value}} + (\sym{delta}{\slot{slope}})\,h`,
  x: "x",
  leak: "a",
  alpha: String.raw`\alpha`,
  beta: String.raw`\beta`,
});

/** Of the questions about this page. */
export const asked = compile({
  p: String.raw`\sigma = \slot{out}`,
  sigmoid: String.raw`\sigma(1 - \sigma) = \slot{out} \cdot (1 - \slot{out}) = \slot{answer}`,
  t: String.raw`\tanh = \slot{out}`,
  tanh: String.raw`1 - \tanh^2 = 1 - (\slot{out})^2 = \slot{answer}`,
  chain: String.raw`\slot{a}^{\slot{m}} \cdot 1^{\slot{rest}} = \slot{answer}`,
});
