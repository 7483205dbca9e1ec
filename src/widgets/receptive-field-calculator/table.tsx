import { memo, type ReactNode } from "react";
import type { Language } from "../../languages.ts";
import { type SymbolName, symbolProps } from "../../symbols.ts";
import { Formula } from "../kit/formula.tsx";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";
import { type Row, rowName } from "./rows.ts";
import { type Texts, texts } from "./texts.ts";

interface TableProps {
  language: Language;
  model: Model;
  rows: readonly Row[];
}

const columns = ["k", "s", "d", "j", "r"] as const;

/** The numbers of every row of the picture, on the same lines. */
export const Table = memo(({ language, model, rows }: TableProps) => {
  const { layers, fields, selected } = model;
  const t = texts[language];
  return (
    <table className="val num">
      <caption className="sr">{t.table}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((symbol) => (
            <th key={symbol} scope="col" className={symbolProps(symbol).className}>
              <span className="sr">{t.columns[symbol]}</span>
              <Formula of={formulas[`${symbol}l`]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { from, to } = row;
          const layer = from === to ? layers[to - 1] : undefined;
          const { jump, size } = fields[to]!;
          const current = to === selected && selected > 0;
          const before = to === selected - 1;
          return (
            <tr key={to} className={current ? "now" : undefined}>
              <th scope="row">{label(model, row, t)}</th>
              {layer ? (
                <>
                  <Box value={layer.kernelSize} symbol={current && "k"} />
                  <Box value={layer.stride} symbol={current && "s"} />
                  <Box value={layer.dilation} symbol={current && "d"} />
                </>
              ) : (
                <td colSpan={3}>{to > 0 && <span className="rf-many">{t.count(to - from + 1)}</span>}</td>
              )}
              <Output symbol={before && "j"}>{jump}</Output>
              <Output symbol={current ? "r" : before && "r_prev"}>{size}</Output>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});
Table.displayName = "Table";

/** What stands beside a row of the picture. */
export function label({ layers }: Pick<Model, "layers">, row: Row, t: Texts): string {
  if (row.to === 0) return t.input;
  return rowName(layers, row) ?? (row.from === row.to ? t.layer(row.to) : t.layers(row.from, row.to));
}

function linked(symbol: SymbolName | false): object {
  return symbol ? symbolProps(symbol) : {};
}

function Box({ value, symbol }: { value: number; symbol: SymbolName | false }) {
  return (
    <td>
      <b {...linked(symbol)}>{value}</b>
    </td>
  );
}

function Output({ children, symbol }: { children: ReactNode; symbol: SymbolName | false }) {
  return (
    <td>
      <span {...linked(symbol)}>{children}</span>
    </td>
  );
}
