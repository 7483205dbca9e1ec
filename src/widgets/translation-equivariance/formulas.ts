import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  same: String.raw`f(T_{\slot{shift}}\,\sym{x}{x}) = [\slot{before}] = T_{\slot{out}}\,f(\sym{x}{x})`,
  differ: String.raw`f(T_{\slot{shift}}\,\sym{x}{x}) = [\slot{before}] \ne [\slot{after}] = T_{\slot{out}}\,f(\sym{x}{x})`,
  moved: String.raw`T_{\slot{shift}}\,\sym{x}{x} = [\slot{list}]`,
  before: String.raw`f(T_{\slot{shift}}\,\sym{x}{x}) = [\slot{list}]`,
  cell: String.raw`f(T_{\slot{shift}}\,\sym{x}{x})_{\slot{i}} = \slot{sum} = \slot{y}`,
  convolved: String.raw`f(\sym{x}{x}) = [\slot{list}]`,
  exact: String.raw`\delta/\sym{s}{s} = \slot{shift}/\sym{s}{\slot{s}} = \slot{out}`,
  rounded: String.raw`\operatorname{round}(\delta/\sym{s}{s}) = \operatorname{round}(\slot{shift}/\sym{s}{\slot{s}}) = \slot{out}`,
  after: String.raw`T_{\slot{out}}\,f(\sym{x}{x}) = [\slot{list}]`,
  difference: String.raw`|\slot{a} - \slot{b}| = \slot{d}`,
  shift: String.raw`\delta`,
  x: String.raw`\sym{x}{x}`,
  w: String.raw`\sym{w}{w}`,
  s: "s",
  p: "p",
});
