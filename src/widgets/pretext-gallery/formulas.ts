import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  chance: String.raw`-\log\dfrac{1}{\sym{n}{\slot{classes}}} = \log \sym{n}{\slot{classes}} = \sym{loss}{\slot{chance}}`,
  accuracy: String.raw`\dfrac{1}{\sym{n}{\slot{classes}}} = \slot{accuracy}\%`,
  rotation: String.raw`\sym{y}{y} = \sym{y}{k} = \slot{k} \quad (\slot{k} \cdot 90^\circ)`,
  jigsaw: String.raw`\sym{y}{y} \leftrightarrow (\slot{order})`,
  relative: String.raw`\sym{y}{y} = \slot{place}`,
  colour: String.raw`\sym{y}{y} \in \{1, \dots, \slot{classes}\}`,
  instance: String.raw`\sym{y}{y} \in \{1, \dots, \slot{classes}\}`,
  all: "9! = 362{,}880",
  k: "k",
  n: "n",
});

/** Of the questions about this page. */
export const asked = compile({
  chance: String.raw`-\log\dfrac{1}{\slot{n}} = \log \slot{n} = \slot{answer}`,
  distance: String.raw`\lVert \mathbf a - \mathbf b \rVert^2 = 1 + 1 - 2 \cdot \slot{c} = \slot{answer}`,
});
