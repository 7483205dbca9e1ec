import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  first: String.raw`\sym{h}{H}(\sym{D}{D} + \sym{h}{H} + 2) = \sym{h}{\slot{H}} \cdot (\sym{D}{\slot{D}} + \sym{h}{\slot{H}} + 2) = \slot{first}`,
  later: String.raw`\sym{h}{H}(\slot{directions}\sym{h}{H} + \sym{h}{H} + 2) = \sym{h}{\slot{H}} \cdot (\slot{wide} + \sym{h}{\slot{H}} + 2) = \slot{later}`,
  all: String.raw`\slot{directions} \cdot (\slot{first} + (\sym{L}{\slot{layers}} - 1) \cdot \slot{later}) = \slot{rnn}`,
  sets: String.raw`3 \cdot \slot{rnn} = \slot{gru},\qquad 4 \cdot \slot{rnn} = \slot{lstm}`,
  D: "D",
  H: "H",
  layers: "L",
});
