import { memo } from "react";
import type { Language } from "../../languages.ts";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula, type SlotValues } from "../kit/formula.tsx";
import { cornerNames } from "./controls.tsx";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import { texts } from "./texts.ts";

/** Fractions, shares, the sum, and how the value changes with the place. */
export const Steps = memo(({ language, model }: { language: Language; model: Model }) => {
  const { four, position, down, right, slope } = model;
  const t = texts[language];
  const onLine = (fraction: number) => (fraction === 0 ? t.edge : undefined);
  const values: SlotValues = {
    ...sumValues(model),
    top: four[0]!.row,
    left: four[0]!.column,
    y: position.y,
    x: position.x,
    down,
    right,
    up: 1 - down,
    back: 1 - right,
  };
  const shares = [formulas.s00, formulas.s01, formulas.s10, formulas.s11];
  const steps: Step[] = [
    {
      key: "fraction",
      label: t.fraction,
      formulas: [
        <Formula key="down" of={formulas.down} values={values} />,
        <Formula key="right" of={formulas.right} values={values} />,
      ],
    },
    ...four.map(({ share, value, inside }, i) => ({
      key: i,
      label: t.cells[i],
      formulas: [
        <Formula key="share" of={shares[i]!} values={{ ...values, share }} />,
        <Formula key="cell" of={formulas.cell} values={{ cell: cornerNames[i]!, v: value }} />,
      ],
      why: inside ? undefined : t.outsideCell,
    })),
    { key: "sum", label: t.sum, formulas: [<Formula key="sum" of={formulas.sum} values={values} />], current: true },
    {
      key: "slopeX",
      label: t.slopeX,
      formulas: [<Formula key="slope" of={formulas.slopeX} values={{ ...values, slope: slope.x }} />],
      why: onLine(right),
    },
    {
      key: "slopeY",
      label: t.slopeY,
      formulas: [<Formula key="slope" of={formulas.slopeY} values={{ ...values, slope: slope.y }} />],
      why: onLine(down),
    },
  ];
  return <Derivation language={language} steps={steps} />;
});
Steps.displayName = "Steps";

/** The slots of the weighted sum. */
export function sumValues({ four, value, position }: Model): SlotValues {
  const parts = four.flatMap(({ share, value: at }, i) => [
    [`s${i}`, share],
    [`v${i}`, at],
  ]);
  return { ...Object.fromEntries(parts), y: position.y, x: position.x, value };
}
