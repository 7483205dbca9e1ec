import { Fragment, memo, type ReactNode } from "react";
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

/** The result worked out step by step with the current numbers. */
export const Derivation = memo(({ language, steps, closed = false, title }: DerivationProps) => (
  <details className="steps" open={!closed}>
    <summary>{title ?? kitTexts[language].derivation}</summary>
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
  </details>
));
Derivation.displayName = "Derivation";
