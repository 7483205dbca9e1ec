import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  cell: String.raw`\sym{cell}{c_{\slot{t}}} = \sym{f_gate}{f}\,\sym{c_prev}{c_{\slot{past}}} + \sym{i_gate}{i}\,\sym{cand}{g} = {\sym{f_gate}{\slot{f}} \cdot \sym{c_prev}{\slot{before}}} + {\sym{i_gate}{\slot{i}} \cdot \sym{cand}{\slot{gSigned}}} = \sym{cell}{\slot{c}}`,
  input: String.raw`\sym{i_gate}{i} = \sigma(\slot{wxi} \cdot \sym{x}{\slot{x}} + \slot{whi} \cdot \sym{h_prev}{\slot{past_h}} + \slot{bi}) = \sigma(\slot{ai}) = \sym{i_gate}{\slot{i}}`,
  forget: String.raw`\sym{f_gate}{f} = \sigma(\slot{wxf} \cdot \sym{x}{\slot{x}} + \slot{whf} \cdot \sym{h_prev}{\slot{past_h}} + \slot{bf}) = \sigma(\slot{af}) = \sym{f_gate}{\slot{f}}`,
  candidate: String.raw`\sym{cand}{g} = \tanh(\slot{wxg} \cdot \sym{x}{\slot{x}} + \slot{whg} \cdot \sym{h_prev}{\slot{past_h}} + \slot{bg}) = \tanh(\slot{ag}) = \sym{cand}{\slot{g}}`,
  output: String.raw`\sym{o_gate}{o} = \sigma(\slot{wxo} \cdot \sym{x}{\slot{x}} + \slot{who} \cdot \sym{h_prev}{\slot{past_h}} + \slot{bo}) = \sigma(\slot{ao}) = \sym{o_gate}{\slot{o}}`,
  hidden: String.raw`\sym{h}{h_{\slot{t}}} = \sym{o_gate}{o}\tanh(\sym{cell}{c_{\slot{t}}}) = {\sym{o_gate}{\slot{o}} \cdot \tanh(\sym{cell}{\slot{c}})} = \sym{h}{\slot{h}}`,
  kept: String.raw`\dfrac{\partial \sym{cell}{c_{\slot{t}}}}{\partial \sym{c_prev}{c_0}} = \prod_{s=1}^{\slot{t}} \sym{f_gate}{f_s} = \slot{kept}`,
  slope: String.raw`\dfrac{\partial \sym{h}{h_{\slot{t}}}}{\partial \sym{c_prev}{c_{\slot{past}}}} = \sym{o_gate}{o}\,(1 - \tanh^2\sym{cell}{c_{\slot{t}}})\,\sym{f_gate}{f} = \slot{slope}`,
  t: "t",
  x: "x",
  h0: "h_0",
  c0: "c_0",
  wx: "w_x",
  wh: "w_h",
  b: "b",
});

/** Of the questions about this page. */
export const asked = compile({
  cell: String.raw`c_t = f\,c_{t-1} + i\,g = {\slot{f} \cdot \slot{c}} + {\slot{i} \cdot \slot{g}} = \slot{answer}`,
  parameters: String.raw`4H(D + H + 2) = {4 \cdot \slot{H} \cdot (\slot{D} + \slot{H} + 2)} = \slot{answer}`,
});
