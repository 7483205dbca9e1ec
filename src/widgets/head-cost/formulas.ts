import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  gap: String.raw`\sym{K}{K}(\sym{C}{C} + 1) = \sym{K}{\slot{K}} \cdot (\sym{C}{\slot{C}} + 1) = \slot{gap}`,
  flatten: String.raw`\sym{K}{K}(\sym{p}{H}^2\sym{C}{C} + 1) = \sym{K}{\slot{K}} \cdot (\sym{p}{\slot{H}}^2 \cdot \sym{C}{\slot{C}} + 1) = \slot{flatten}`,
  vgg: String.raw`4096(\sym{p}{\slot{H}}^2 \cdot \sym{C}{\slot{C}} + 1) + 4096 \cdot 4097 + \sym{K}{\slot{K}} \cdot 4097 = \slot{vgg}`,
  nin: String.raw`\sym{C}{C} = \sym{K}{K}:\quad \slot{nin}`,
  ratio: String.raw`\dfrac{\slot{flatten}}{\slot{gap}} = \slot{ratio}`,
  C: "C",
  H: "H",
  K: "K",
});
