import type { LstmGate } from "../../math/lstm.ts";
import { type SymbolName, symbolProps } from "../../symbols.ts";
import { Arrow, Box, Operator } from "../kit/diagram.tsx";
import { GridFigure } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { MathText } from "../kit/svg.tsx";
import type { Model } from "./model.ts";

const [belt, mix, gates, bus] = [56, 132, 216, 276];
const at = { f: 84, i: 160, g: 236, o: 312 };
export const symbolOf: Readonly<Record<LstmGate, SymbolName>> = { i: "i_gate", f: "f_gate", g: "cand", o: "o_gate" };
/** Of a valve's box. */
const [wide, high] = [62, 48];

interface CellProps {
  model: Model;
  t: number;
  x: number;
  chosen: LstmGate;
  label: string;
  caption: string;
}

/** The belt on top, the gates under it, x and h along the bottom. */
export function Cell({ model: { now, before }, t, x, chosen, label, caption }: CellProps) {
  const short = (value: number) => formatNumber(value, 2);
  return (
    <GridFigure label={label} caption={caption} rows={302} columns={416} fromRow={0} pitch={1}>
      <Arrow
        kind="lc-belt"
        symbol="cell"
        through={[
          [8, belt],
          [406, belt],
        ]}
      />
      <circle key={t} className="lc-pulse" r={7} />
      {(["f", "i", "g", "o"] as const).map((gate) => (
        <g key={gate}>
          <Arrow
            plain
            symbol="x"
            through={[
              [at[gate], bus],
              [at[gate], gates + high / 2],
            ]}
          />
          <Valve gate={gate} value={now[gate]} current={gate === chosen} />
        </g>
      ))}
      <Arrow
        plain
        symbol="x"
        through={[
          [8, bus],
          [at.o, bus],
        ]}
      />
      <Arrow symbol="f_gate" through={between(at.f, gates - high / 2, belt + 12)} />
      <Arrow
        symbol="i_gate"
        through={[
          [at.i, gates - high / 2],
          [at.i, mix],
          [186, mix],
        ]}
      />
      <Arrow
        symbol="cand"
        through={[
          [at.g, gates - high / 2],
          [at.g, mix],
          [210, mix],
        ]}
      />
      <Arrow through={between(198, mix - 12, belt + 12)} />
      <Arrow symbol="cell" through={between(at.o, belt, mix - 52)} />
      <Arrow symbol="o_gate" through={between(at.o, gates - high / 2, mix + 28)} />
      <Arrow
        symbol="h"
        through={[
          [at.o + 12, mix + 16],
          [406, mix + 16],
        ]}
      />
      <Operator at={[at.f, belt]} sign="×" symbol="f_gate" />
      <Operator at={[198, belt]} sign="+" />
      <Operator at={[198, mix]} sign="×" symbol="i_gate" />
      <Box at={[at.o, mix - 34]} width={52} lines={[["tanh"]]} />
      <Arrow through={between(at.o, mix - 16, mix + 4)} />
      <Operator at={[at.o, mix + 16]} sign="×" symbol="o_gate" />
      <MathText x={34} y={belt - 14} terms={[short(before.c)]} />
      <MathText x={141} y={belt - 14} terms={[short(now.f * before.c)]} />
      <MathText x={262} y={belt - 14} terms={[short(now.c)]} />
      <MathText x={222} y={96} anchor="start" terms={[short(now.i * now.g)]} />
      <MathText x={368} y={mix + 4} terms={[short(now.h)]} />
      <MathText x={380} y={belt - 14} terms={[{ symbol: "cell", letter: "c", sub: t }]} />
      <MathText x={34} y={belt + 24} terms={[{ symbol: "c_prev", letter: "c", sub: t - 1 }]} />
      <MathText x={396} y={mix + 38} terms={[{ symbol: "h", letter: "h", sub: t }]} />
      <MathText
        x={8}
        y={bus + 20}
        anchor="start"
        terms={[
          { symbol: "x", letter: "x" },
          ` = ${short(x)},  `,
          { symbol: "h_prev", letter: "h", sub: t - 1 },
          ` = ${short(before.h)}`,
        ]}
      />
    </GridFigure>
  );
}

/** A gate as a valve, filled as far as it is open; the candidate from its middle, up or down. */
function Valve({ gate, value, current }: { gate: LstmGate; value: number; current: boolean }) {
  const { className, ...linked } = symbolProps(symbolOf[gate]);
  const [left, top] = [at[gate] - wide / 2, gates - high / 2];
  const part = gate === "g" ? Math.abs(value) / 2 : value;
  const fill = part * (high - 4);
  const y = gate === "g" ? (value > 0 ? gates - fill : gates) : top + high - 2 - fill;
  return (
    <g {...linked} className={`dg-box lc-valve ${current ? "now" : ""} ${className}`}>
      <rect x={left} y={top} width={wide} height={high} rx={4} />
      <path className="lc-open" d={`M${left + 2} ${y}h${wide - 4}v${fill}h${4 - wide}z`} />
      <MathText x={at[gate]} y={gates - 4} terms={[{ letter: gate }]} />
      <MathText x={at[gate]} y={gates + 16} terms={[formatNumber(value, 2)]} />
    </g>
  );
}

/** Straight from one height to another. */
function between(x: number, from: number, to: number): [number, number][] {
  return [
    [x, from],
    [x, to],
  ];
}
