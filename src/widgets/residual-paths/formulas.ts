import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  share: String.raw`\dfrac{\binom{\sym{n}{n}}{k}\,\sym{gamma}{\gamma}^k}{(1 + \sym{gamma}{\gamma})^{\sym{n}{n}}} = \dfrac{\binom{\sym{n}{\slot{n}}}{\slot{k}} \cdot \sym{gamma}{\slot{gain}}^{\slot{k}}}{\slot{total}} = \sym{y}{\slot{top}}`,
  count: String.raw`2^{\sym{n}{n}} = 2^{\sym{n}{\slot{n}}} = \slot{count}`,
  middle: String.raw`\binom{\sym{n}{n}}{k} \Big/ 2^{\sym{n}{n}} = \dfrac{\slot{ways}}{\slot{count}} = \sym{x}{\slot{half}},\quad k = \slot{middle}`,
  lengths: String.raw`\sym{x}{\slot{first}} \le k \le \sym{x}{\slot{last}}:\quad \sym{x}{\slot{held}}`,
  total: String.raw`\sum_k \binom{\sym{n}{n}}{k}\,\sym{gamma}{\gamma}^k = (1 + \sym{gamma}{\gamma})^{\sym{n}{n}} = (1 + \sym{gamma}{\slot{gain}})^{\sym{n}{\slot{n}}} = \slot{total}`,
  mean: String.raw`\dfrac{\sym{n}{n}\,\sym{gamma}{\gamma}}{1 + \sym{gamma}{\gamma}} = \dfrac{\sym{n}{\slot{n}} \cdot \sym{gamma}{\slot{gain}}}{1 + \sym{gamma}{\slot{gain}}} = \sym{y}{\slot{mean}}`,
  carried: String.raw`\sym{y}{\slot{first}} \le k \le \sym{y}{\slot{last}}:\quad \sym{y}{\slot{held}}`,
  n: "n",
  gain: String.raw`\gamma`,
});
