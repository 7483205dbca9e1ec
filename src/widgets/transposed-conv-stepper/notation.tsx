import type { Language } from "../../languages.ts";
import { type SymbolName, symbolProps } from "../../symbols.ts";
import { formatNumber } from "../kit/number.ts";
import type { Model } from "./model.ts";
import { texts } from "./texts.ts";

type Entry = readonly [sign: string, value: string, symbol?: SymbolName];

/** One notation for both directions: the convolution, its transpose, and the convolution that computes the transpose. */
export function Notation({ language, model }: { language: Language; model: Model }) {
  const t = texts[language];
  const { shown, outputSize: o, border, spread, turned } = model;
  const { inputSize: i, kernelSize: k, stride: s, padding: p, dilation: d, outputPadding } = shown;
  const sides = (from: number, to: number) => `${from}×${from} → ${to}×${to}`;
  const own: Entry[] = [
    ["k", `${k}`, "k"],
    ["s", `${s}`, "s"],
    ["p", `${p}`, "p"],
    ["d", `${d}`, "d"],
  ];
  const extra: Entry = ["oₚ", `${outputPadding}`, "o_p"];
  const rows: { name: string; sides: string; entries: Entry[] }[] = [
    { name: t.convolution, sides: sides(o, model.back), entries: own },
    { name: t.transposed, sides: sides(i, o), entries: [...own, extra] },
    {
      name: t.equivalent,
      sides: sides(spread, o),
      entries: [
        ["k′", `${k}${turned ? " ↻180°" : ""}`, "k"],
        ["s′", "1", "s"],
        ["p′", formatNumber(border), "q"],
        ["d′", `${d}`, "d"],
        extra,
      ],
    },
  ];
  return (
    <table className="tc-both num">
      <caption className="sr">{t.both}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">
              {row.name} <span>{row.sides}</span>
            </th>
            {row.entries.map(([sign, value, symbol]) => (
              <td key={sign} {...(symbol ? symbolProps(symbol) : {})}>
                <i>{sign}</i> <b>{value}</b>
              </td>
            ))}
            {row.entries.length < 5 && <td />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
