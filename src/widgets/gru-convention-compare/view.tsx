import { gruGates } from "../../math/gru.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Formula } from "../kit/formula.tsx";
import { numberList } from "../kit/list.ts";
import { ListField } from "../kit/list-field.tsx";
import { bracketed, formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { Mixer } from "./mixer.tsx";
import { type Model, model } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, t }) => (
    <Pad>
      {model.panels.map((panel) => (
        <Mixer
          key={panel.convention}
          {...{ model, panel }}
          label={t.figure(t.names[panel.convention], list(panel.fresh), list(panel.next))}
          caption={t.names[panel.convention]}
          words={{ old: t.old, fresh: t.fresh }}
        />
      ))}
    </Pad>
  ),
  controls: ["H", "x", "gate"],
  extra: ({ language, instance, values, set, model: { units } }) => {
    const place = gruGates.indexOf(values.gate);
    // The lists keep their full length, so that nothing is lost when a unit is taken away.
    const fields = [
      { name: "h", symbol: "h_prev", places: [0, 1] },
      { name: "W", symbol: "w", places: [2 * place, 2 * place + 1] },
      { name: "U", symbol: "w", places: [0, 1, 2, 3].map((i) => 4 * place + i) },
      { name: "b", symbol: "w", places: [2 * place, 2 * place + 1] },
      ...(values.gate === "n" ? [{ name: "bhn", symbol: "w", places: [0, 1] } as const] : []),
    ] as const;
    return (
      <div className="ctl">
        {fields.map(({ name, symbol, places }) => {
          const used = units === 2 ? [...places] : [places[0]!];
          const [min, max] = name === "h" ? [-1, 1] : [-20, 20];
          return (
            <ListField
              key={name}
              id={`${instance}-${name}`}
              language={language}
              param={numberList({ name: params[name].name, count: used.length, min, max, default: [] })}
              value={used.map((i) => values[name][i]!)}
              onChange={(list) => {
                const written = new Map(used.map((i, n) => [i, list[n]!]));
                set({ [name]: values[name].map((old, i) => written.get(i) ?? old) });
              }}
              columns={name === "U" ? units : used.length}
              symbol={symbol}
              sign={<Formula of={formulas[name]} />}
            />
          );
        })}
      </div>
    );
  },
  numbers: ({ model }) => numbersOf(model, 0),
  formula: "chung",
  result: ({ model: { chung, cho, torch, differ }, t }) => {
    const verdicts = (["papers", "reset"] as const).filter((name) => differ[name]).map((name) => t.verdict[name]);
    return [t.result(list(chung), list(cho), list(torch)), verdicts.join(t.and) || t.verdict.same].join(t.and);
  },
  steps: ({ model, t }) =>
    model.h.flatMap((_, unit) => {
      const numbers = numbersOf(model, unit);
      const name = (step: string) => (model.units === 1 ? step : `${step}, ${t.unit(unit + 1)}`);
      return [
        { label: name(t.steps.reset), of: "reset" as const, numbers },
        { label: name(t.steps.update), of: "update" as const, numbers },
        { label: name(t.steps.before), of: "before" as const, numbers, why: t.why.inside },
        { label: name(t.steps.after), of: "after" as const, numbers, why: t.why.outside },
        { label: name(t.steps.chung), of: "chung" as const, numbers, why: t.why.fresh },
        { label: name(t.steps.cho), of: "cho" as const, numbers, why: t.why.old },
        { label: name(t.steps.torch), of: "torch" as const, numbers, why: t.why.old },
      ];
    }),
  presets: {
    page: {},
    zero: { W: zeros(6), U: zeros(12), h: [1, 0] },
    one: { W: [0, 0, 0, 0, 1, 0], b: [0, 0, 20, 0, 0, 0] },
    none: { W: [0, 0, 0, 0, 1, 0], b: [0, 0, -20, 0, 0, 0] },
    two: two(),
    second: { ...two(), bhn: [0.3, -0.3], gate: "n" },
  },
});

function numbersOf({ r, z, before, after, chung, cho, torch, pre, h }: Model, unit: number) {
  return {
    ar: pre.r[unit]!,
    az: pre.z[unit]!,
    ab: pre.before[unit]!,
    aa: pre.after[unit]!,
    r: r[unit]!,
    z: z[unit]!,
    rest: 1 - z[unit]!,
    h: bracketed(h[unit]!),
    before: before[unit]!,
    beforeSigned: bracketed(before[unit]!),
    after: after[unit]!,
    afterSigned: bracketed(after[unit]!),
    chung: chung[unit]!,
    cho: cho[unit]!,
    torch: torch[unit]!,
  };
}

function list(values: readonly number[]): string {
  const written = values.map((value) => formatNumber(value));
  return values.length === 1 ? written.join("") : `(${written.join(", ")})`;
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}

function two() {
  return {
    H: "2",
    h: [0.6, -0.4],
    W: [0.5, -0.5, 1, 0.2, 1, -1],
    U: [0.3, -0.2, 0.1, 0.4, 0.2, 0.1, -0.3, 0.2, 0.5, 1, -1, 0.5],
  } as const;
}
