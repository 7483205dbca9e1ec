import type { ReactNode } from "react";
import { closingMarks, openingMarks } from "../notes/punctuation.ts";
import { type CompiledFormula, Formula, type SlotValues } from "../widgets/kit/formula.tsx";

/** Running text with formulas in it, as generators write it. */
export type Rich = readonly (string | FilledFormula)[];

export interface FilledFormula {
  of: CompiledFormula;
  values: SlotValues;
}

/** ``rich`感受野是 ${filled(formulas.size, { r: 7 })}，` ``: numbers are written as they are, formulas are set. */
export function rich(texts: TemplateStringsArray, ...parts: readonly (FilledFormula | string | number)[]): Rich {
  return texts.flatMap((text, index) => {
    const part = parts[index];
    const written = typeof part === "number" ? String(part).replace("-", "−") : part;
    return [text, ...(written === undefined ? [] : [written])].filter((piece) => piece !== "");
  });
}

export function filled(of: CompiledFormula, values: SlotValues = {}): FilledFormula {
  return { of, values };
}

export function RichText({ of }: { of: Rich }): ReactNode {
  const before = (index: number) => (typeof of[index - 1] === "string" ? openingMarks(of[index - 1] as string) : "");
  const after = (index: number) => (typeof of[index + 1] === "string" ? closingMarks(of[index + 1] as string) : "");
  return of.map((piece, index) => {
    if (typeof piece === "string") {
      // Marks beside a formula stand with it.
      const taken = typeof of[index - 1] === "object" ? closingMarks(piece).length : 0;
      const left = typeof of[index + 1] === "object" ? openingMarks(piece).length : 0;
      return piece.slice(taken, piece.length - left);
    }
    const formula = <Formula key={index} of={piece.of} values={piece.values} />;
    if (before(index) + after(index) === "") return formula;
    return (
      <span key={index} className="nb">
        {before(index)}
        {formula}
        {after(index)}
      </span>
    );
  });
}
