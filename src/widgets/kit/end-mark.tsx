import { type SymbolName, symbolProps } from "../../symbols.ts";
import { Mark, type PlotRoom } from "./plot.tsx";
import { MathText, textWidth } from "./svg.tsx";

interface EndMarkProps {
  room: PlotRoom;
  curve: readonly (readonly [x: number, y: number])[];
  /** Which end of the curve. */
  end: "first" | "last";
  symbol: SymbolName;
  text: string;
}

/** A dot at an end of a curve, with a label that is clear of the curve and of the name of the axis at the lower right. */
export function EndMark({ room, curve, end, symbol, text }: EndMarkProps) {
  const first = end === "first";
  const from = first ? curve[0]! : curve.at(-1)!;
  const [x, y] = [room.x(from[0]), room.y(from[1])];
  const way = first ? 1 : -1;
  const reach = textWidth([text]) + 10;
  const beside = Array.from({ length: 13 }, (_, i) => heightAt(room, curve, x + (way * reach * i) / 12));
  const lowest = room.height - (first ? 6 : 26);
  const over = Math.min(...beside, lowest + 9) - 9;
  const under = Math.max(...beside) + 19;
  // Over a curve that falls from here or stays level, under one that climbs.
  const climbs = beside.at(-1)! < y - 1;
  const below = climbs ? under <= lowest : over < 12;
  return (
    <g {...symbolProps(symbol)}>
      <Mark room={room} at={from} symbol={symbol} />
      <MathText x={x + way * 10} y={below ? under : over} anchor={first ? "start" : "end"} terms={[text]} />
    </g>
  );
}

/** Where the line through the points stands at a pixel. */
function heightAt(room: PlotRoom, curve: EndMarkProps["curve"], pixel: number): number {
  const after = Math.max(
    1,
    curve.findIndex(([x]) => room.x(x) >= pixel),
  );
  const [[x0, y0], [x1, y1]] = [curve[after - 1]!, curve[after]!];
  const part = (pixel - room.x(x0)) / (room.x(x1) - room.x(x0));
  return room.y(y0) + part * (room.y(y1) - room.y(y0));
}
