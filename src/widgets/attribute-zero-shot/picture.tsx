import { symbolProps } from "../../symbols.ts";
import type { Shown } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import type { params } from "./index.ts";
import { type Model, toggled } from "./model.ts";
import type { Texts } from "./texts.ts";

/** What the image shows, and under it each class's description; a cell is the darker the better it fits. */
export function Table({ model, values, t, set }: Shown<typeof params, Model, Texts>) {
  const { rows, present, factors, likeliest } = model;
  return (
    <div className="zs-table">
      <p>{t.table}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.class}</th>
            {present.map((_, m) => (
              <th key={m} scope="col">
                {t.attributes[m]}
              </th>
            ))}
          </tr>
          <tr {...symbolProps("a")}>
            <th scope="row">{t.image}</th>
            {present.map((p, m) => (
              <td key={m} className="zs-image" style={{ "--p": `${p * 100}%` } as object}>
                {formatNumber(p)}
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, y) => (
            <tr key={y} className={likeliest.includes(y) ? "now" : undefined}>
              <th scope="row">{nameOf(y, model, t)}</th>
              {row.map((has, m) => {
                const factor = formatNumber(factors[y]![m]!);
                return (
                  <td key={m}>
                    <button
                      type="button"
                      aria-pressed={has === 1}
                      aria-label={t.cell(nameOf(y, model, t), t.attributes[m]!, has === 1, factor)}
                      style={{ "--p": `${factors[y]![m]! * 70}%` } as object}
                      onClick={() => set(toggled(values, y, m))}
                    >
                      {has === 1 ? "✓" : "✗"} {factor}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function nameOf(y: number, { unseen }: Model, t: Texts): string {
  return y < unseen ? t.unseen[y]! : `${t.seen[y - unseen]}${t.seenMark}`;
}
