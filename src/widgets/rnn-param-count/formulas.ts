import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  first: String.raw`\sym{n}{H}(\sym{D}{D} + \sym{n}{H} + 2) = \sym{n}{\slot{H}} \cdot (\sym{D}{\slot{D}} + \sym{n}{\slot{H}} + 2) = \slot{first}`,
  later: String.raw`\sym{n}{H}(\slot{directions}\sym{n}{H} + \sym{n}{H} + 2) = \sym{n}{\slot{H}} \cdot (\slot{wide} + \sym{n}{\slot{H}} + 2) = \slot{later}`,
  all: String.raw`\slot{directions} \cdot (\slot{first} + (\sym{L}{\slot{layers}} - 1) \cdot \slot{later}) = \slot{rnn}`,
  sets: String.raw`3 \cdot \slot{rnn} = \slot{gru},\qquad 4 \cdot \slot{rnn} = \slot{lstm}`,
  D: "D",
  H: "H",
  layers: "L",
});
