import { memo, useDeferredValue } from "react";
import type { Language } from "../../languages.ts";
import { Derivation, type Step } from "../kit/derivation.tsx";
import { Formula, type SlotValues } from "../kit/formula.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import { type Texts, texts } from "./texts.ts";

/** Where each tap samples, what it reads and adds, and the sum. */
export const Steps = memo(({ language, model }: { language: Language; model: Model }) => {
  // The picture is drawn first; the steps may come a frame later.
  const shown = useDeferredValue(model);
  return <Derivation language={language} steps={stepsOf(shown, texts[language])} />;
});
Steps.displayName = "Steps";

function stepsOf(model: Model, t: Texts): Step[] {
  const { taps, selected, value, four } = model;
  const steps: Step[] = taps.map((_, tap) => {
    const values = tapValues(model, tap);
    const now = tap === selected;
    return {
      key: tap,
      label: <Formula of={formulas.count} values={values} />,
      formulas: [
        <Formula key="position" of={now ? formulas.positionNow : formulas.position} values={values} />,
        now ? (
          <Formula key="four" of={formulas.four} values={{ ...values, ...fourValues(model) }} />
        ) : (
          <Formula key="value" of={formulas.value} values={values} />
        ),
        <Formula key="tap" of={now ? formulas.tapNow : formulas.tap} values={values} />,
      ],
      why: now ? whyOf(four, t) : undefined,
      current: now,
    };
  });
  const products = Object.fromEntries(taps.map(({ product }, tap) => ["abcdefghi"[tap]!, signed(product)]));
  const total = <Formula key="total" of={formulas.total} values={{ ...products, sum: value }} />;
  return [...steps, { key: "sum", label: t.sum, formulas: [total] }];
}

/** The slots of one tap's formulas. */
export function tapValues({ taps, offsets }: Model, tap: number): SlotValues {
  const { regular, position, weight, mask, value, product } = taps[tap]!;
  return {
    t: tap + 1,
    ry: regular.y,
    rx: regular.x,
    dy: offsets[tap]!.y,
    dx: offsets[tap]!.x,
    y: position.y,
    x: position.x,
    w: signed(weight),
    m: mask,
    v: value,
    product,
  };
}

function fourValues({ four }: Model): SlotValues {
  return Object.fromEntries(
    four.flatMap(({ share, value }, i) => [
      [`s${i}`, share],
      [`v${i}`, value],
    ]),
  );
}

function whyOf(four: Model["four"], t: Texts): string | undefined {
  const outside = four.reduce((sum, { share, inside }) => sum + (inside ? 0 : share), 0);
  if (outside > 1 - 1e-9) return t.outside;
  if (outside > 1e-9) return t.partly(formatNumber(outside));
  return four.some(({ share }) => share > 1 - 1e-9) ? t.whole : undefined;
}

/** A negative number in parentheses, as it stands after another sign. */
function signed(value: number): string {
  const text = formatNumber(value);
  return text.startsWith("−") ? `(${text})` : text;
}
