import { memo, type ReactNode, useDeferredValue } from "react";
import type { Language } from "../../languages.ts";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula } from "../kit/formula.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import { type Texts, texts } from "./texts.ts";

/** From the sizes to the shape of K, what is in it, and the row in question. */
export const Steps = memo(({ language, model }: { language: Language; model: Model }) => {
  const shown = useDeferredValue(model);
  return <Derivation language={language} steps={stepsOf(shown, texts[language])} />;
});
Steps.displayName = "Steps";

/** The products of one row, in pieces between which a line may break. */
export function RowSum({ model: { row, terms, value } }: { model: Model }) {
  const pieces = [
    <Formula key="cell" of={formulas.cell} values={{ row }} />,
    ...terms.map((term, i) => (
      <Formula
        key={i}
        of={i === 0 ? formulas.first : formulas.more}
        values={{ x: factor(term.value), w: factor(term.weight) }}
      />
    )),
    <Formula key="sum" of={formulas.sum} values={{ y: value }} />,
  ];
  return (
    <span className="cm-sum">
      {pieces.map((piece) => (
        <span key={piece.key}>{piece}</span>
      ))}
    </span>
  );
}

/** A number as it stands behind a sign. */
export function factor(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}

function stepsOf(model: Model, t: Texts): Step[] {
  const { mode, n, k, s, p, o, taps, entries, distinct, kernel, cell, row } = model;
  const signal = mode === "1d";
  const rows = taps.length;
  const columns = taps[0]!.length;
  const all = rows * kernel.flat().length;
  const start = cell.column * s - p;
  const values = { n, k, s, p, o, rows, columns, places: rows * columns, all, lost: all - entries };
  const step = (key: keyof Texts["steps"], formula: ReactNode[], why?: string): Step => ({
    key,
    label: t.steps[key],
    formulas: formula,
    ...(why !== undefined && { why }),
  });
  return [
    step("size", [<Formula key="o" of={formulas.size} values={values} />]),
    step(
      "shape",
      [<Formula key="shape" of={signal ? formulas.shape1 : formulas.shape2} values={values} />],
      t.why.shape,
    ),
    step(
      "entries",
      [
        <Formula
          key="entries"
          of={signal ? formulas.entries1 : formulas.entries2}
          values={{ ...values, entries: all }}
        />,
      ],
      t.why.entries,
    ),
    ...(all > entries
      ? [
          step(
            "lost",
            [<Formula key="lost" of={formulas.lost} values={{ ...values, entries }} />],
            t.why.lost(all - entries),
          ),
        ]
      : []),
    step(
      "free",
      [<Formula key="free" of={formulas.places} values={values} />],
      entries === rows * columns && rows === 1 ? t.why.full : t.why.free(rows * columns, distinct),
    ),
    step(
      signal ? "start" : "corner",
      [
        ...(signal
          ? []
          : [<Formula key="row" of={formulas.start} values={{ ...values, i: cell.row, start: cell.row * s - p }} />]),
        <Formula key="column" of={formulas.start} values={{ ...values, i: cell.column, start }} />,
      ],
      signal ? t.why.start(s) : t.why.startOf(cell.row, cell.column),
    ),
    { ...step("sum", [<RowSum key="sum" model={model} />], t.why.sum(row)), current: true },
  ];
}
