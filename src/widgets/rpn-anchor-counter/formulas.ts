import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  anchors: String.raw`\sym{o}{N} = \lceil \sym{i}{W}/\sym{s}{s} \rceil \cdot \lceil \sym{i}{H}/\sym{s}{s} \rceil \cdot \sym{K}{k} = {\slot{columns} \cdot \slot{rows} \cdot \sym{K}{\slot{k}}} = \sym{o}{\slot{anchors}}`,
  columns: String.raw`\lceil \sym{i}{W}/\sym{s}{s} \rceil = \lceil \sym{i}{\slot{width}}/\sym{s}{\slot{stride}} \rceil = \slot{columns}`,
  rows: String.raw`\lceil \sym{i}{H}/\sym{s}{s} \rceil = \lceil \sym{i}{\slot{height}}/\sym{s}{\slot{stride}} \rceil = \slot{rows}`,
  objectness: String.raw`2\sym{K}{k} = \slot{objectness}`,
  offsets: String.raw`4\sym{K}{k} = \slot{offsets}`,
  width: "W",
  height: "H",
  stride: "s",
  k: "k",
});

/** Of the questions about this page. */
export const asked = compile({
  anchors: String.raw`\dfrac{\slot{W}}{\slot{s}} \cdot \dfrac{\slot{H}}{\slot{s}} \cdot \slot{k} = \slot{answer}`,
});
