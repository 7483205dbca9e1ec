import type { ReactNode } from "react";
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
  return of.map((piece, index) =>
    typeof piece === "string" ? piece : <Formula key={index} of={piece.of} values={piece.values} />,
  );
}
