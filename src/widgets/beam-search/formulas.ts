import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  score: String.raw`\dfrac{\log p(\sym{y}{y})}{\mathrm{lp}(\sym{y}{y})} = \dfrac{\slot{log}}{\slot{penalty}} = \sym{y}{\slot{score}}`,
  probability: String.raw`p(\sym{y}{y}) = \slot{factors} = \sym{y}{\slot{probability}}`,
  log: String.raw`\log \slot{probability} = \slot{log}`,
  penalty: String.raw`\mathrm{lp} = \left(\dfrac{5 + |\sym{y}{y}|}{6}\right)^{\sym{alpha}{\alpha}} = \left(\dfrac{5 + \slot{length}}{6}\right)^{\sym{alpha}{\slot{alpha}}} = \slot{penalty}`,
  greedy: String.raw`p(\slot{greedy}) = \slot{greedyProbability}`,
  truth: String.raw`p(\slot{truth}) = \slot{truthProbability}`,
  beam: "B",
  alpha: String.raw`\alpha`,
  maxLength: String.raw`m_{\max}`,
  t: "t",
});

/** Of the questions about this page. */
export const asked = compile({
  branches: String.raw`\slot{p} \cdot \slot{q} = \slot{greedy} \;<\; \slot{r} \cdot \slot{s} = \slot{answer}`,
  probability: String.raw`2^{-\slot{k}}`,
  alpha: String.raw`{\alpha = 1}`,
  rule: "(5 + |y|)/6",
  penalty: String.raw`\mathrm{lp} = \dfrac{5 + \slot{n}}{6} = \slot{lp}`,
  score: String.raw`\dfrac{-\slot{k} \ln 2}{\slot{lp}} = \slot{answer}`,
});
