import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  chain: String.raw`\big(\sym{w}{w}\,\varphi'(\sym{z}{z})\big)^{\sym{L}{L}} = (\sym{w}{\slot{w}} \cdot \slot{slope})^{\sym{L}{\slot{L}}} = \sym{delta}{\slot{left}}`,
  network: String.raw`\dfrac{\lVert \partial \mathcal L/\partial \mathbf h_0 \rVert}{\lVert \partial \mathcal L/\partial \mathbf h_{\sym{L}{L}} \rVert} = \sym{delta}{\slot{left}}`,
  slope: String.raw`\varphi'(\sym{z}{\slot{z}}) = \slot{slope}`,
  factor: String.raw`\sym{w}{\slot{w}} \cdot \slot{slope} = \slot{factor}`,
  log: String.raw`\sym{L}{\slot{L}} \cdot \log_{10}\slot{size} = \slot{power}`,
  each: String.raw`(\sym{delta}{\slot{left}})^{1/\sym{L}{\slot{L}}} = \slot{perLayer}`,
  weights: String.raw`\sigma_w = \dfrac{\sym{w}{\slot{gain}}}{\sqrt{\sym{n}{\slot{width}}}} = \slot{deviation}`,
  expected: String.raw`\sym{w}{g}\,\sqrt{\overline{\varphi'^2}} = \sym{w}{\slot{gain}} \cdot \sqrt{\slot{meanSquare}} = \slot{expected}`,
  meanSquare: String.raw`\overline{\varphi'^2} = \slot{meanSquare}`,
  L: String.raw`\sym{L}{L}`,
  w: String.raw`\sym{w}{w}`,
  z: String.raw`\sym{z}{z}`,
  gain: String.raw`\sym{w}{g}`,
  width: String.raw`\sym{n}{n}`,
});

/** Of the questions about this page. */
export const asked = compile({
  power: String.raw`\log_{10} \slot{f}^{\slot{L}} = \slot{L} \cdot \log_{10} \slot{f} = \slot{answer}`,
  norm: String.raw`\lVert \mathbf g \rVert = \sqrt{\slot{a}^2 + \slot{b}^2} = \slot{size}`,
  clip: String.raw`\slot{a} \cdot \dfrac{\slot{c}}{\slot{size}} = \slot{answer}`,
});
