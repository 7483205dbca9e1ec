import { useEffect, useRef } from "react";
import { type SymbolName, symbolProps } from "../../symbols.ts";

interface MessagesProps {
  /** When this changes, every node sends one message along each of its edges. */
  round: number;
  edges: readonly (readonly [u: number, v: number])[];
  spots: readonly (readonly [x: number, y: number])[];
  symbol: SymbolName;
}

/** Dots that slide from node to node once, after the round has changed; nothing where motion is not wanted. */
export function Messages({ round, edges, spots, symbol }: MessagesProps) {
  const before = useRef(round);
  const sent = before.current !== round;
  useEffect(() => {
    before.current = round;
  }, [round]);
  if (!sent) return null;
  return (
    // A new round begins the slide anew.
    <g key={round} className={symbolProps(symbol).className}>
      {edges
        .flatMap(([u, v]) => [[u, v] as const, [v, u] as const])
        .map(([from, to]) => {
          const [[x, y], [tx, ty]] = [spots[from]!, spots[to]!];
          const by = { "--dx": `${tx - x}px`, "--dy": `${ty - y}px` } as object;
          return <circle key={`${from} ${to}`} className="graph-message" cx={x} cy={y} r={4.5} style={by} />;
        })}
    </g>
  );
}
