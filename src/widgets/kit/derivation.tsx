import { Fragment, memo, type ReactNode, useDeferredValue } from "react";
import type { Language } from "../../languages.ts";
import { kitTexts } from "./texts.ts";

export interface Step {
  key: string | number;
  label: ReactNode;
  /** Worked formulas, each of which stays in one piece where the line is long enough. */
  formulas: readonly ReactNode[];
  why?: ReactNode;
  /** The step that the picture shows. */
  current?: boolean;
}

interface DerivationProps {
  language: Language;
  steps: readonly Step[];
  /** Closed at first, for long ones. */
  closed?: boolean;
  /** In place of “step by step”. */
  title?: string;
}

/** The result worked out step by step with the current numbers. While a slider is dragged, the picture comes first. */
export function Derivation({ language, steps, closed = false, title }: DerivationProps) {
  return (
    <details className="steps" open={!closed}>
      <summary>{title ?? kitTexts[language].derivation}</summary>
      <Lines steps={useDeferredValue(steps)} />
    </details>
  );
}

const Lines = memo(({ steps }: { steps: readonly Step[] }) => (
  <ol>
    {steps.map(({ key, label, formulas, why, current }) => (
      <li key={key} className={current ? "now" : undefined} aria-current={current ? "step" : undefined}>
        <span>{label}</span>
        <span className="eqx">
          {formulas.map((formula, i) => (
            <Fragment key={i}>
              {i > 0 && " "}
              <span>{formula}</span>
            </Fragment>
          ))}
        </span>
        {why && <span className="why">{why}</span>}
      </li>
    ))}
  </ol>
));
Lines.displayName = "Lines";
