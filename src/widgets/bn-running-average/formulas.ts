import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  update: String.raw`\sym{mu}{\mu_r} \leftarrow (1 - \sym{rho}{\rho})\,\sym{mu}{\mu_r} + \sym{rho}{\rho}\,\sym{x}{\mu_c} = \slot{keep} \cdot \sym{mu}{\slot{before}} + \sym{rho}{\slot{rho}} \cdot \sym{x}{\slot{batch}} = \sym{mu}{\slot{after}}`,
  start: String.raw`\sym{mu}{\mu_r} = 0`,
  left: String.raw`(1 - \sym{rho}{\rho})^{\sym{t}{t}} = \slot{keep}^{\sym{t}{\slot{t}}} = \slot{left}`,
  memory: String.raw`\dfrac{\log 0.01}{\log(1 - \sym{rho}{\rho})} = \slot{memory}`,
  spread: String.raw`\sqrt{\dfrac{\sym{rho}{\rho}}{2 - \sym{rho}{\rho}} \cdot \dfrac{\sigma^2}{\sym{m}{m}}} = \sqrt{\dfrac{\sym{rho}{\slot{rho}}}{\slot{two}} \cdot \dfrac{\slot{truth}}{\sym{m}{\slot{m}}}} = \slot{spread}`,
  rho: String.raw`\rho`,
  t: "t",
  m: "m",
});
