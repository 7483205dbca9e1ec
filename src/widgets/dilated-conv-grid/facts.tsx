import type { ReactNode } from "react";
import type { Language } from "../../languages.ts";
import { Formula } from "../kit/formula.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { type Model, mostSquare, verdict } from "./model.ts";
import { texts } from "./texts.ts";

/** What counting gives, what the rule says, and the chosen cell. */
export function Facts({ language, model }: { language: Language; model: Model }) {
  const { size, touched, touched2d, gaps, commonFactor, mode, rates, row, column, counts, countAt } = model;
  const t = texts[language];
  const middle = (size - 1) / 2;
  const count = countAt(row, column);
  const share = formatNumber((100 * touched2d) / size ** 2, 1);
  return (
    <dl className="dg-facts num">
      <Fact name={t.facts.axis} mark={touched === size}>
        {t.of(formatCount(touched), formatCount(size))}
      </Fact>
      <Fact name={t.facts.square}>
        {t.of(formatCount(touched2d), formatCount(size ** 2))} <span>{share}%</span>
      </Fact>
      {gaps && rates.length > 1 && (
        <Fact name={t.facts.gap} mark={gaps[1]! <= 3} word={gaps[1]! <= 3 ? t.ok : t.notOk}>
          <Formula of={gaps[1]! <= 3 ? formulas.fits : formulas.tooWide} values={{ gap: gaps[1]! }} />
        </Fact>
      )}
      {gaps && (
        <Fact name={t.facts.factor} mark={commonFactor === 1} word={commonFactor === 1 ? t.ok : t.notOk}>
          {commonFactor}
        </Fact>
      )}
      <Fact name={t.facts.verdict} wide>
        {t.verdict(verdict(model))}
      </Fact>
      {size <= mostSquare && (
        <Fact name={t.facts.chosen} wide>
          {t.offset(formatNumber(row - middle), formatNumber(column - middle))}{" "}
          {mode === "stack" && (
            <Formula of={formulas.paths} values={{ row: counts[row]!, column: counts[column]!, count }} />
          )}{" "}
          <span>{count === 0 ? t.none : t.paths(count)}</span>
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  name: string;
  children: ReactNode;
  mark?: boolean;
  word?: string;
  wide?: boolean;
}

function Fact({ name, children, mark, word, wide = false }: FactProps) {
  return (
    <div className={wide ? "wide" : undefined}>
      <dt>{name}</dt>
      <dd>
        {children}
        {mark !== undefined && (
          <span className={mark ? "dg-yes" : "dg-no"}>
            {mark ? "✓" : "✕"} {word}
          </span>
        )}
      </dd>
    </div>
  );
}
