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
  const formulaAt = (index: number) => typeof of[index] === "object";
  const textAt = (index: number) => {
    const piece = of[index];
    return typeof piece === "string" ? piece : "";
  };
  return of.map((piece, index) => {
    if (typeof piece === "string") {
      // Marks beside a formula stand with it.
      const taken = formulaAt(index - 1) ? closingMarks(piece).length : 0;
      const left = formulaAt(index + 1) ? openingMarks(piece).length : 0;
      return piece.slice(taken, piece.length - left);
    }
    const opening = openingMarks(textAt(index - 1));
    const closing = closingMarks(textAt(index + 1));
    const formula = <Formula key={index} of={piece.of} values={piece.values} />;
    if (opening + closing === "") return formula;
    return (
      <span key={index} className="nb">
        {opening}
        {formula}
        {closing}
      </span>
    );
  });
}
