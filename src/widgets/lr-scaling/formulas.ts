import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  linear: String.raw`\sym{eta}{\eta'} = \sym{eta}{\eta}\,\dfrac{\sym{B}{B'}}{\sym{B}{B}} = \sym{eta}{\slot{eta}} \cdot \dfrac{\sym{B}{\slot{to}}}{\sym{B}{\slot{from}}} = \sym{eta}{\slot{target}}`,
  sqrt: String.raw`\sym{eta}{\eta'} = \sym{eta}{\eta}\sqrt{\dfrac{\sym{B}{B'}}{\sym{B}{B}}} = \sym{eta}{\slot{eta}} \cdot \sqrt{\dfrac{\sym{B}{\slot{to}}}{\sym{B}{\slot{from}}}} = \sym{eta}{\slot{target}}`,
  noise: String.raw`\sqrt{\dfrac{\sym{B}{B}}{\sym{B}{B'}}} = \slot{noise}`,
  before: String.raw`\left\lceil \sym{n}{\slot{samples}}/\sym{B}{\slot{from}} \right\rceil = \slot{stepsBefore}`,
  after: String.raw`\left\lceil \sym{n}{\slot{samples}}/\sym{B}{\slot{to}} \right\rceil = \slot{stepsAfter}`,
  warm: String.raw`\sym{t}{\slot{warmup}} \cdot \slot{stepsAfter} = \slot{warmSteps}`,
  eta: String.raw`\eta`,
  base: "B",
  B: "B'",
  samples: "n",
});

/** Of the questions about this page. */
export const asked = compile({
  linear: String.raw`\slot{eta} \cdot \dfrac{\slot{to}}{\slot{from}} = \slot{answer}`,
  sqrt: String.raw`\slot{eta} \cdot \sqrt{\dfrac{\slot{to}}{\slot{from}}} = \slot{answer}`,
  ceil: String.raw`\lceil \slot{n}/\slot{B} \rceil \cdot \slot{epochs} = \slot{per} \cdot \slot{epochs} = \slot{answer}`,
  floor: String.raw`\lfloor \slot{n}/\slot{B} \rfloor \cdot \slot{epochs} = \slot{per} \cdot \slot{epochs} = \slot{answer}`,
});
