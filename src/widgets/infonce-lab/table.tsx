import type { ReactNode } from "react";
import { symbolProps } from "../../symbols.ts";
import { Formula } from "../kit/formula.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import { nameOf } from "./picture.tsx";
import type { Texts } from "./texts.ts";

/** Each key's cosine, logit, probability and force; the probabilities as bars. */
export function Table({ model, t }: { model: Model; t: Texts }) {
  const { similarities, logits, probabilities, gradients, selected } = model;
  return (
    <table className="nce-table">
      <caption className="sr">{t.table}</caption>
      <thead>
        <tr>
          <th scope="col">{t.key}</th>
          {(["s", "scaled", "p", "slope"] as const).map((column) => (
            <th key={column} scope="col">
              <Named name={t.columns[column]}>
                <Formula of={formulas[column]} />
              </Named>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {similarities.map((similarity, key) => (
          <tr key={key} className={key + 1 === selected ? "now" : undefined}>
            <th scope="row" {...symbolProps("key")}>
              <Named name={nameOf(key + 1, t)}>
                {key === 0 ? (
                  <Formula of={formulas.positive} />
                ) : (
                  <Formula of={formulas.negative} values={{ i: key }} />
                )}
              </Named>
            </th>
            <td>{formatNumber(similarity)}</td>
            <td>{formatNumber(logits[key]!, 2)}</td>
            <td className="nce-bar" style={{ "--p": `${(probabilities[key]! * 100).toFixed(2)}%` } as object}>
              <span {...symbolProps("prob")}>
                <i />
              </span>
              {share(probabilities[key]!)}
            </td>
            <td>{formatNumber(gradients[key]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A heading that is a formula, in words for those who don't see it. */
function Named({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <span className="sr">{name}</span>
      <span aria-hidden="true">{children}</span>
    </>
  );
}

/** To four digits, as in the text of the page; what is less is not rounded to nothing. */
function share(probability: number): string {
  return probability < 0.00005 ? "< 0.0001" : formatNumber(Number(probability.toFixed(4)));
}
