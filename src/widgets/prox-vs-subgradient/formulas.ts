import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  prox: String.raw`\sym{y}{w_{t+1}} = S_{\sym{eta}{\eta}\sym{alpha}{\alpha}}\big(w_t - \sym{eta}{\eta}(w_t - \sym{x}{a})\big) = S_{\slot{threshold}}(\slot{moved}) = \sym{y}{\slot{prox}}`,
  moved: String.raw`w_t - \sym{eta}{\eta}(w_t - \sym{x}{a}) = \slot{before} - \sym{eta}{\slot{eta}} \cdot (\slot{before} - \sym{x}{\slot{a}}) = \slot{moved}`,
  sub: String.raw`\sym{w}{w_{t+1}} = w_t - \sym{eta}{\eta}\big(w_t - \sym{x}{a} + \sym{alpha}{\alpha}\operatorname{sign}(w_t)\big) = \slot{last} - \sym{eta}{\slot{eta}} \cdot (\slot{last} - \sym{x}{\slot{a}} + \slot{pull}) = \sym{w}{\slot{sub}}`,
  from: String.raw`\sym{y}{w_0} = \sym{w}{w_0} = \slot{start}`,
  target: String.raw`\hat w = S_{\sym{alpha}{\alpha}}(\sym{x}{a}) = S_{\sym{alpha}{\slot{alpha}}}(\sym{x}{\slot{plainA}}) = \slot{target}`,
  swing: String.raw`\sym{eta}{\eta}(\sym{alpha}{\alpha} \mp |\sym{x}{a}|) = \slot{small},\ \slot{large}`,
  a: "a",
  alpha: String.raw`\alpha`,
  eta: String.raw`\eta`,
  start: "w_0",
  t: "t",
});
