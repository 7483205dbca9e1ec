import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  count: String.raw`c_r = \left\lceil \frac{\sym{k}{k} - r}{\sym{s}{s}} \right\rceil,\quad r = 0, \dots, \sym{s}{s} - 1`,
  even: String.raw`\sym{s}{s} \mid \sym{k}{k}:\quad \sym{k}{\slot{k}} = \slot{each} \times \sym{s}{\slot{s}}`,
  uneven: String.raw`\sym{s}{s} \nmid \sym{k}{k}:\quad \sym{k}{\slot{k}} = \slot{each} \times \sym{s}{\slot{s}} + \slot{rest}`,
  group: String.raw`c_{\slot{r}} = \left\lceil (\sym{k}{\slot{k}} - \slot{r}) / \sym{s}{\slot{s}} \right\rceil = \sym{y}{\slot{c}}`,
  length: String.raw`\sym{o}{o} = (\sym{i}{n} - 1)\,\sym{s}{s} + \sym{k}{k} = (\sym{i}{\slot{n}} - 1) \cdot \sym{s}{\slot{s}} + \sym{k}{\slot{k}} = \sym{o}{\slot{o}}`,
  total: String.raw`\textstyle\sum_t c_t = \sym{i}{n}\sym{k}{k} = \sym{i}{\slot{n}} \cdot \sym{k}{\slot{k}} = \slot{total}`,
  n: String.raw`\sym{i}{n}`,
  k: String.raw`\sym{k}{k}`,
  s: String.raw`\sym{s}{s}`,
});
