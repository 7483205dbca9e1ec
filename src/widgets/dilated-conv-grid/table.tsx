import { memo } from "react";
import type { Language } from "../../languages.ts";
import { symbolProps } from "../../symbols.ts";
import { Formula } from "../kit/formula.tsx";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import { texts } from "./texts.ts";

const columns = [
  ["dl", symbolProps("d").className],
  ["kel", symbolProps("k_e").className],
  ["rl", symbolProps("r").className],
  ["ml", undefined],
] as const;

/** The numbers of every layer, on the lines of the path tree. */
export const Table = memo(({ language, model }: { language: Language; model: Model }) => {
  const { rates, spans, fields, gaps, mode } = model;
  const t = texts[language];
  return (
    <table className="val num">
      <caption className="sr">{t.table}</caption>
      <thead>
        <tr>
          <td />
          {columns.slice(0, gaps ? 4 : 3).map(([name, role]) => (
            <th key={name} scope="col" className={role}>
              <span className="sr">{t.columns[name]}</span>
              <Formula of={formulas[name]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t.input}</th>
          <td colSpan={2} />
          <td>
            <span>1</span>
          </td>
          {gaps && <td />}
        </tr>
        {rates.map((rate, i) => (
          <tr key={i}>
            <th scope="row">{t.layer[mode](i + 1)}</th>
            <td>
              <b {...symbolProps("d")}>{rate}</b>
            </td>
            <td>
              <span {...symbolProps("k_e")}>{spans[i]}</span>
            </td>
            <td>
              <span {...(i === rates.length - 1 ? symbolProps("r") : {})}>
                {mode === "stack" ? fields[i + 1] : spans[i]}
              </span>
            </td>
            {gaps && (
              <td>
                <span>{gaps[i]}</span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
Table.displayName = "Table";
