import { memo } from "react";
import { type SymbolName, symbolProps, symbols } from "../../symbols.ts";

/** A symbol with its subscript, or plain text as it stands between symbols. */
export type Term = string | { symbol?: SymbolName; letter: string; sub?: number | string };

interface MathTextProps {
  x: number;
  y: number;
  anchor?: "start" | "middle" | "end";
  terms: readonly Term[];
}

/** A short formula in a picture, in KaTeX's faces; the letters of symbols have their colours. */
export const MathText = memo(
  ({ x, y, anchor = "middle", terms }: MathTextProps) => (
    <text className="halo" x={x} y={y} textAnchor={anchor}>
      {terms.map((term, i) => {
        const lowered = subscript(terms[i - 1]);
        if (typeof term === "string")
          return (
            <tspan key={i} className="mr" dy={lowered ? -3 : undefined}>
              {term}
            </tspan>
          );
        const colour = term.symbol && { fill: `var(--s-${symbols[term.symbol]})` };
        return [
          <tspan key={`${i}m`} className="m" style={colour} dy={lowered ? -3 : undefined}>
            {term.letter}
          </tspan>,
          term.sub !== undefined && (
            <tspan key={`${i}s`} className="sub" style={colour} dy={3}>
              {term.sub}
            </tspan>
          ),
        ];
      })}
    </text>
  ),
  (a, b) => a.x === b.x && a.y === b.y && a.anchor === b.anchor && JSON.stringify(a.terms) === JSON.stringify(b.terms),
);
MathText.displayName = "MathText";

function subscript(term: Term | undefined): boolean {
  return typeof term === "object" && term.sub !== undefined;
}

interface DimensionProps {
  symbol: SymbolName;
  from: number;
  to: number;
  y: number;
  terms?: readonly Term[];
  /** Where the label stands; above the middle of the line unless said. */
  beside?: "left" | "right";
  /** The part that is drawn solid, the rest dashed; all of it unless said. */
  solid?: readonly [from: number, to: number];
}

/** A dimension line ├─┤ with its label, linked to its symbol. */
export function Dimension({ symbol, from, to, y, terms, beside, solid = [from, to] }: DimensionProps) {
  const [start, end] = solid;
  const dashed = [...(start > from ? [[from, start]] : []), ...(end < to ? [[end, to]] : [])];
  const place = { left: from - 7, right: to + 7, above: (from + to) / 2 }[beside ?? "above"];
  const anchor = { left: "end", right: "start", above: "middle" } as const;
  return (
    <g {...symbolProps(symbol)}>
      {dashed.length > 0 && <path className="dim dashed" d={dashed.map(([a, b]) => `M${a} ${y}H${b}`).join("")} />}
      <path className="dim" d={`M${from} ${y - 5}v10M${to} ${y - 5}v10M${start} ${y}H${end}`} />
      {terms && <MathText x={place} y={beside ? y + 6 : y - 12} anchor={anchor[beside ?? "above"]} terms={terms} />}
    </g>
  );
}

/** How wide a label will be, in pixels. Near enough: the faces are narrow and the labels short. */
export function textWidth(terms: readonly Term[]): number {
  const letters = terms.map((term) => (typeof term === "string" ? term : `${term.letter}${term.sub}`)).join("");
  return letters.length * 7.4;
}
