import { compile } from "../kit/formula.tsx";

/** `row` and `column` are the output cell, `e` is the effective kernel size; factors come with their brackets. */
export const formulas = compile({
  cell: String.raw`\sym{y}{y_{\slot{row},\slot{column}}} = {\sum_{a,b=0}^{2}\sym{w}{w_{a,b}}\,\sym{x}{x}_{\slot{row}+a\sym{d}{d}-\sym{p}{p},\ \slot{column}+b\sym{d}{d}-\sym{p}{p}}} = {\slot{first}+\slot{second}+\slot{third}} = \sym{y}{\slot{value}}`,
  effective: String.raw`\sym{k_e}{k_e} = \sym{d}{d}\,(\sym{k}{k}-1)+1 = \sym{d}{\slot{d}}\cdot(3-1)+1 = \sym{k_e}{\slot{e}}`,
  size: String.raw`\sym{o}{o} = {\sym{i}{i}+2\sym{p}{p}-\sym{k_e}{k_e}+1} = {\sym{i}{\slot{i}}+2\cdot\sym{p}{\slot{p}}-\sym{k_e}{\slot{e}}+1} = \sym{o}{\slot{o}}`,
  place: String.raw`\slot{row}+\slot{a}\cdot\sym{d}{\slot{d}}-\sym{p}{\slot{p}} = \slot{at}`,
  products: String.raw`{\sym{w}{\slot{w0}}\cdot\sym{x}{\slot{x0}}} + {\sym{w}{\slot{w1}}\cdot\sym{x}{\slot{x1}}} + {\sym{w}{\slot{w2}}\cdot\sym{x}{\slot{x2}}} = \slot{sum}`,
  total: String.raw`\sym{y}{y_{\slot{row},\slot{column}}} = {\slot{first}+\slot{second}+\slot{third}} = \sym{y}{\slot{value}}`,
  zeros: String.raw`\sym{k_e}{k_e^2}-\sym{k}{k}^2 = \sym{k_e}{\slot{e}}^2-3^2 = \slot{zeros}`,
  x: String.raw`\sym{x}{x}`,
  w: String.raw`\sym{w}{w}`,
  y: String.raw`\sym{y}{y}`,
  i: String.raw`\sym{i}{i}`,
  d: String.raw`\sym{d}{d}`,
  p: String.raw`\sym{p}{p}`,
});
