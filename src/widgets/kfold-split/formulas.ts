import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  size: String.raw`\sym{y}{|D_{\slot{f}}|} = \lfloor \sym{n}{n}/\sym{K}{k} \rfloor + [\sym{t}{f} \le \sym{n}{n} \bmod \sym{K}{k}] = {\lfloor \sym{n}{\slot{n}}/\sym{K}{\slot{k}} \rfloor + \slot{extra}} = \sym{y}{\slot{valid}}`,
  counted: String.raw`\sym{y}{|D_{\slot{f}}|} = \sym{y}{\slot{valid}}`,
  time: String.raw`\sym{y}{|D_f|} = \lfloor \sym{n}{n}/(\sym{K}{k} + 1) \rfloor = \lfloor \sym{n}{\slot{n}}/\slot{more} \rfloor = \sym{y}{\slot{valid}}`,
  rest: String.raw`\sym{n}{\slot{n}} = \sym{K}{\slot{k}} \cdot \slot{base} + \slot{rest}`,
  train: String.raw`\sym{x}{\slot{train}} + \sym{y}{\slot{valid}} + \slot{unused} = \sym{n}{\slot{n}}`,
  share: String.raw`\dfrac{\slot{b}}{\slot{valid}} = \slot{share}\%`,
  whole: String.raw`\dfrac{\slot{allB}}{\slot{n}} = \slot{allShare}\%`,
  n: "n",
  k: "k",
  f: "f",
});

/** Of the questions about this page. */
export const asked = compile({
  folds: String.raw`\slot{n} = \slot{k} \cdot \slot{base} + \slot{rest}`,
  fits: String.raw`\slot{outer} \cdot \slot{inner} \cdot \slot{candidates} + \slot{outer} = \slot{answer}`,
});
