import type { ReactNode } from "react";
import { type SymbolName, symbolProps } from "../../symbols.ts";
import { MathText, type Term } from "./svg.tsx";

type Spot = readonly [x: number, y: number];

interface BoxProps {
  /** Middle, in the pixels of the picture. */
  at: Spot;
  width: number;
  height?: number;
  /** One line each, from top to bottom. */
  lines: readonly (readonly Term[])[];
  symbol?: SymbolName;
  /** `in`, `out`, `ker`, `step`, `gap`, `size` tint it; `off` dims, `now` frames it. */
  kind?: string;
}

/** A layer, a gate, a value: a named box. */
export function Box({ at: [x, y], width, height = 36, lines, symbol, kind = "" }: BoxProps) {
  return (
    <g {...linked(symbol, `dg-box ${kind}`)}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={4} />
      {lines.map((terms, i) => (
        <MathText key={i} x={x} y={y + 5 + (i - (lines.length - 1) / 2) * 19} terms={terms} />
      ))}
    </g>
  );
}

/** An elementwise operation where paths meet: `+`, `×`, `⊙`, `tanh`. */
export function Operator({
  at: [x, y],
  sign,
  kind = "",
  symbol,
}: {
  at: Spot;
  sign: string;
  kind?: string;
  symbol?: SymbolName;
}) {
  return (
    <g {...linked(symbol, `dg-op ${kind}`)}>
      <circle cx={x} cy={y} r={sign.length > 1 ? 18 : 12} />
      <text x={x} y={y + 5.5} textAnchor="middle">
        {sign}
      </text>
    </g>
  );
}

interface ArrowProps {
  /** Corners of the path; the head is at the last. */
  through: readonly Spot[];
  symbol?: SymbolName;
  kind?: string;
  /** No head: a line that joins another. */
  plain?: boolean;
}

/** Where values flow: straight from corner to corner, the corners rounded. */
export function Arrow({ through, symbol, kind = "", plain = false }: ArrowProps) {
  const [x, y] = through.at(-1) ?? [0, 0];
  const [px, py] = through.at(-2) ?? [x, y];
  const angle = (Math.atan2(y - py, x - px) * 180) / Math.PI;
  return (
    <g {...linked(symbol, `dg-arrow ${kind}`)}>
      <path d={rounded(through)} />
      {!plain && (
        <path
          className="dg-head"
          d="M0 0L-9 -4.5V4.5z"
          transform={`translate(${x} ${y}) rotate(${Math.round(angle)})`}
        />
      )}
    </g>
  );
}

/** A frame around what belongs together, with its name at the upper left. */
export function Region(props: { from: Spot; to: Spot; name?: string; kind?: string; children?: ReactNode }) {
  const { from, to, name, kind = "", children } = props;
  return (
    <g className={`dg-region ${kind}`}>
      <rect x={from[0]} y={from[1]} width={to[0] - from[0]} height={to[1] - from[1]} rx={8} />
      {name && (
        <text x={from[0] + 10} y={from[1] + 19}>
          {name}
        </text>
      )}
      {children}
    </g>
  );
}

function linked(symbol: SymbolName | undefined, className: string) {
  if (!symbol) return { className };
  const { className: role, ...rest } = symbolProps(symbol);
  return { ...rest, className: `${className} ${role}` };
}

/** Right-angled corners get a small radius. */
function rounded(through: readonly Spot[], radius = 7): string {
  const [first, ...rest] = through;
  if (!first) return "";
  const parts = rest.map((corner, i) => {
    const next = rest[i + 1];
    if (!next) return `L${corner[0]} ${corner[1]}`;
    const before = towards(corner, through[i] ?? corner, radius);
    const after = towards(corner, next, radius);
    return `L${before[0]} ${before[1]}Q${corner[0]} ${corner[1]} ${after[0]} ${after[1]}`;
  });
  return `M${first[0]} ${first[1]}${parts.join("")}`;
}

function towards([x, y]: Spot, [tx, ty]: Spot, most: number): Spot {
  const length = Math.hypot(tx - x, ty - y) || 1;
  const part = Math.min(most, length / 2) / length;
  return [Math.round((x + (tx - x) * part) * 10) / 10, Math.round((y + (ty - y) * part) * 10) / 10];
}
