import { compile } from "../kit/formula.tsx";

/** `w` is e^{s/τ}. */
export const formulas = compile({
  loss: String.raw`\sym{loss}{\ell} = -\log\dfrac{e^{\sym{key}{s_+}/\sym{tau}{\tau}}}{\sum_{i=1}^{\sym{K}{K}} e^{\sym{key}{s_i}/\sym{tau}{\tau}}} = -\log\dfrac{e^{\slot{s}/\sym{tau}{\slot{tau}}}}{\slot{sum}} = -\log \sym{prob}{\slot{p}} = \sym{loss}{\slot{loss}}`,
  cosine: String.raw`s = \cos \slot{angle}^\circ = \slot{s}`,
  logit: String.raw`s/\sym{tau}{\tau} = \slot{s}/\sym{tau}{\slot{tau}} = \slot{logit}`,
  weight: String.raw`e^{\slot{logit}} = \slot{w}`,
  sum: String.raw`\textstyle\sum_i e^{s_i/\sym{tau}{\tau}} = \slot{sum}`,
  probability: String.raw`\sym{prob}{p_+} = \slot{w}/\slot{sum} = \sym{prob}{\slot{p}}`,
  value: String.raw`\sym{loss}{\ell} = -\log \sym{prob}{p_+} = \sym{loss}{\slot{loss}}`,
  pull: String.raw`\frac{\partial\sym{loss}{\ell}}{\partial s_+} = \frac{\sym{prob}{p_+}-1}{\sym{tau}{\tau}} = \frac{\sym{prob}{\slot{p}}-1}{\sym{tau}{\slot{tau}}} = \slot{gradient}`,
  push: String.raw`\frac{\partial\sym{loss}{\ell}}{\partial s_{\slot{i}}} = \frac{\sym{prob}{p_{\slot{i}}}}{\sym{tau}{\tau}} = \frac{\sym{prob}{\slot{p}}}{\sym{tau}{\slot{tau}}} = \slot{gradient}`,
  bound: String.raw`\log \sym{K}{K} - \sym{loss}{\ell} = \log \sym{K}{\slot{K}} - \sym{loss}{\slot{loss}} = \slot{bound}`,
  range: String.raw`\slot{least} \le \sym{loss}{\ell} \le \slot{most}`,
  tau: String.raw`\tau`,
  query: String.raw`\mathbf q`,
  positive: String.raw`\mathbf k_+`,
  negative: String.raw`\mathbf k_{\slot{i}}`,
  s: "s",
  scaled: String.raw`s/\sym{tau}{\tau}`,
  p: String.raw`\sym{prob}{p}`,
  slope: String.raw`\partial\sym{loss}{\ell}/\partial s`,
});

/** Of the questions about this page. */
export const asked = compile({
  lead: String.raw`\log \slot{a}`,
  K: String.raw`K = \slot{K}`,
  ratio: String.raw`p_+ = \dfrac{\slot{a}}{\slot{a} + \slot{K} - 1} = \dfrac{\slot{a}}{\slot{sum}}`,
  loss: String.raw`\ell = -\log\dfrac{\slot{a}}{\slot{sum}} = \slot{loss}`,
  given: String.raw`\ell = \slot{L}`,
  log: String.raw`\log \slot{K} = \slot{log}`,
  bound: String.raw`\log K - \ell = \slot{log} - \slot{L} = \slot{bound}`,
});
