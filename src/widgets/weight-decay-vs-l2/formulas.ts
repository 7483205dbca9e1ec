import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  sgd: String.raw`w \leftarrow w - \sym{eta}{\eta}(g + \sym{lambda}{\lambda} w) = (1 - \sym{eta}{\slot{eta}} \cdot \sym{lambda}{\slot{lambda}})\,w - \sym{eta}{\slot{eta}} \cdot g`,
  momentum: String.raw`v \leftarrow 0.9\,v + g + \sym{lambda}{\lambda} w,\quad w \leftarrow w - \sym{eta}{\slot{eta}}\,v`,
  adam: String.raw`w \leftarrow w - \sym{eta}{\slot{eta}}\,\dfrac{\hat m(g + \sym{lambda}{\slot{lambda}}\,w)}{\sqrt{\hat s(g + \sym{lambda}{\slot{lambda}}\,w)} + \epsilon}`,
  adamw: String.raw`w \leftarrow (1 - \sym{eta}{\slot{eta}} \cdot \sym{lambda}{\slot{lambda}})\,w - \sym{eta}{\slot{eta}}\,\dfrac{\hat m(g)}{\sqrt{\hat s(g)} + \epsilon}`,
  first: String.raw`\sym{x}{g_1 = \slot{g1}}:\quad \sym{x}{\slot{w1}},\quad \slot{free1}\ (\sym{lambda}{\lambda} = 0)`,
  second: String.raw`\sym{y}{g_2 = \slot{g2}}:\quad \sym{y}{\slot{w2}},\quad \slot{free2}\ (\sym{lambda}{\lambda} = 0)`,
  taken: String.raw`\sym{x}{\slot{taken1}},\quad \sym{y}{\slot{taken2}}`,
  half: String.raw`\dfrac{\log 2}{-\log(1 - \sym{eta}{\slot{eta}} \cdot \sym{lambda}{\slot{lambda}})} = \slot{half}`,
  eta: String.raw`\eta`,
  lambda: String.raw`\lambda`,
  g1: "g_1",
  g2: "g_2",
  steps: "t",
});

/** Of the questions about this page. */
export const asked = compile({
  decay: String.raw`\slot{w} \cdot (1 - \slot{eta} \cdot \slot{lambda})^{\slot{t}} = \slot{answer}`,
  added: String.raw`\tfrac12 \cdot \slot{alpha} \cdot w^2`,
  ridge: String.raw`\dfrac{\slot{curvature}}{\slot{curvature} + \slot{alpha}} \cdot \slot{a} = \slot{answer}`,
});
