import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  sigma: String.raw`\sym{sigma}{\sigma} = \sqrt{\dfrac{n\,(\sym{k}{k}^2 - 1)}{12}} = \sqrt{\dfrac{\slot{n} \cdot (\sym{k}{\slot{k}}^2 - 1)}{12}} = \sym{sigma}{\slot{sigma}}`,
  size: String.raw`\sym{r}{r} = 1 + n\,(\sym{k}{k} - 1) = {1 + \slot{n} \cdot (\sym{k}{\slot{k}} - 1)} = \sym{r}{\slot{r}}`,
  share: String.raw`\dfrac{4\,\sym{sigma}{\sigma}}{\sym{r}{r}} = \dfrac{4 \cdot \sym{sigma}{\slot{sigma}}}{\sym{r}{\slot{r}}} = \slot{share}`,
  n: "n",
  k: "k",
});
