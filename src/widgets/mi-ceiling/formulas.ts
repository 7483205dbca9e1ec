import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  shown: String.raw`\log \sym{K}{K} - \sym{loss}{\mathbb E[\ell]} \le \min\big(\sym{I}{I},\, \log \sym{K}{K}\big) = \min\big(\sym{I}{\slot{I}},\, \sym{K}{\slot{log}}\big) = \slot{shown}`,
  information: String.raw`\sym{I}{I} = -\tfrac12\log\big(1-\sym{rho}{\rho}^2\big) = -\tfrac12\log\big(1-\sym{rho}{\slot{rho}}^2\big) = \sym{I}{\slot{I}}`,
  ceiling: String.raw`\log \sym{K}{K} = \log \sym{K}{\slot{K}} = \slot{log}`,
  bits: String.raw`\slot{log}/\log 2 = \slot{bits}`,
  needed: String.raw`\sym{K}{K} \ge e^{\sym{I}{I}} = e^{\sym{I}{\slot{I}}},\quad \sym{K}{K} \ge \slot{needed}`,
  upTo: String.raw`\sym{rho}{\rho} = \sqrt{1-1/\sym{K}{K}^2} = \sym{rho}{\slot{upTo}}`,
  rho: String.raw`\rho`,
  K: "K",
});
