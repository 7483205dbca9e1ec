import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mulberry32 } from "../src/math/random.ts";

const formulasPerNote = 25;

/** Formulas of the kinds that notes on deep learning hold; `n` makes each different. */
const kinds = [
  (n: number) => `r_{${n}} = r_{${n - 1}} + (k_{${n}} - 1)\\prod_{i<${n}} s_i`,
  (n: number) => `\\mathcal L_{${n}} = -\\log\\frac{e^{s_{${n}}/\\tau}}{\\sum_{i=1}^{K} e^{s_i/\\tau}}`,
  (n: number) => `\\hat x_{${n}} = \\frac{x_{${n}} - \\mu_B}{\\sqrt{\\sigma_B^2 + \\epsilon}}`,
  (n: number) => `h_{${n}} = \\tanh(W h_{${n - 1}} + U x_{${n}} + b)`,
  (n: number) => `x_{${n}}`,
  (n: number) => `\\sigma^2_{${n}}`,
  (n: number) =>
    `\\begin{aligned} a_{${n}} &= W_{${n}} x + b \\\\ y_{${n}} &= \\operatorname{softmax}(a_{${n}}) \\end{aligned}`,
];

/** Writes `count` notes with 25 formulas each, a third of them repeated from other notes; the same for the same count. */
export function writeNotes(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  const random = mulberry32(count);
  for (let note = 0; note < count; note += 1) {
    const place = join(folder, `group-${Math.floor(note / 50)}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `note-${note}.md`), noteText(note, random));
  }
}

export function noteText(note: number, random: () => number): string {
  const formula = (index: number) => {
    const repeated = random() < 1 / 3;
    const n = repeated ? Math.floor(random() * 20) : 1000 + note * formulasPerNote + index;
    return kinds[Math.floor(random() * kinds.length)]?.(n) ?? "x";
  };
  const parts = [`# Note ${note}\n\nWhat stands in note ${note}, and **why** it matters.\n`];
  for (let index = 0; index < formulasPerNote; index += 1) {
    if (index % 5 === 0) parts.push(`## Section ${index / 5 + 1} of note ${note}\n`);
    parts.push(
      index % 4 === 0
        ? `The layer computes\n\n$$\n${formula(index)}\n$$\n`
        : `Here $${formula(index)}$ is what the layer before it sees; **步幅**，see \`conv${index}\` and the list.\n`,
    );
  }
  parts.push("- one\n- two\n- three\n\n| layer | k | s |\n| --- | --- | --- |\n| conv1 | 3 | 1 |\n| pool1 | 2 | 2 |\n");
  return parts.join("\n");
}
