import { compile } from "../kit/formula.tsx";

/** `i` asks for `j`; `w` is e^{s/τ}. */
export const formulas = compile({
  loss: String.raw`\sym{loss}{\ell_{\slot{i},\slot{j}}} = -\log\dfrac{e^{s_{\slot{i},\slot{j}}/\sym{tau}{\tau}}}{\sum_{k\ne\slot{i}} e^{s_{\slot{i},k}/\sym{tau}{\tau}}} = -\log\dfrac{e^{\slot{s}/\sym{tau}{\slot{tau}}}}{\slot{sum}} = \sym{loss}{\slot{loss}}`,
  cosine: String.raw`s_{\slot{i},\slot{k}} = \cos \slot{angle}^\circ = \slot{s}`,
  weight: String.raw`e^{\slot{s}/\sym{tau}{\slot{tau}}} = \slot{w}`,
  self: String.raw`\mathbf 1_{[k\ne i]} = 0`,
  sum: String.raw`\textstyle\sum_{k\ne\slot{i}} = \slot{sum}`,
  probability: String.raw`\sym{prob}{p_{\slot{j}}} = \slot{w}/\slot{sum} = \sym{prob}{\slot{p}}`,
  value: String.raw`\sym{loss}{\ell_{\slot{i},\slot{j}}} = -\log \sym{prob}{\slot{p}} = \sym{loss}{\slot{loss}}`,
  average: String.raw`\sym{loss}{\mathcal L} = \frac{1}{2\cdot\sym{N}{\slot{N}}} \cdot \slot{total} = \sym{loss}{\slot{loss}}`,
  uniform: String.raw`\log(2\sym{N}{N}-1) = \log \slot{terms} = \slot{uniform}`,
  least: String.raw`\log\big(1+(2\sym{N}{N}-2)\,e^{-2/\sym{tau}{\tau}}\big) = \slot{least}`,
  tau: String.raw`\tau`,
  N: "N",
  z: String.raw`\mathbf z_{\slot{i}}`,
});
