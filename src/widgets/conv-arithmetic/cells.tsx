import { symbolProps } from "../../symbols.ts";
import { Cells, CellText, type Place } from "../kit/grid.tsx";
import { centreOf, rowTop, type Scene } from "./geometry.ts";
import { type Model, tapsOf } from "./model.ts";

interface CellsProps {
  model: Model;
  scene: Scene;
}

/** More lines than this are a grey blur. */
const mostRays = 300;

/** Cells of the input, numbered from 0; the zeros around them; those that no window reaches. */
export function InputCells({ model, scene }: CellsProps) {
  const { view, pitch } = scene;
  const { i, p } = model.shown;
  const used = i + p - model.unused;
  const place = (column: number): Place => ({ row: 0, column });
  const inside = (column: number) => column >= 0 && column < i;
  const all = columns(view.first, view.last);
  const under = tapsOf(model.window, model.shown).filter((tap) => tap >= view.first && tap <= view.last);
  const left = (cells: readonly number[]) => cells.map(place);
  return (
    <g transform={`translate(${scene.x(0)} ${rowTop(scene, 0)})`}>
      <Cells pitch={pitch} kind="in" symbol="i" at={left(all.filter((c) => inside(c) && c < used))} />
      <Cells pitch={pitch} kind="ca-left" at={left(all.filter((c) => c >= used))} />
      <Cells pitch={pitch} kind="border" symbol="p" at={left(all.filter((c) => !inside(c)))} />
      <Cells pitch={pitch} kind="ker" symbol="k" shade={0.36} at={left(under.filter(inside))} />
      <Cells pitch={pitch} kind="ker ca-zero" symbol="k" shade={0.36} at={left(under.filter((c) => !inside(c)))} />
      {all.map((column) => (
        <CellText key={column} at={place(column)} pitch={pitch} kind={inside(column) ? "" : "faint"}>
          {String(inside(column) ? column : 0)}
        </CellText>
      ))}
    </g>
  );
}

/** Each under the middle of its window; pressing one moves the window there, as the slider does by key. */
export function OutputCells({ model, scene, onChoose }: CellsProps & { onChoose: (cell: number) => void }) {
  const { stops, pitch } = scene;
  const place = (stop: number): Place => ({ row: 0, column: centreOf(model, stop) - 0.5 });
  const all = columns(stops.first, stops.last);
  return (
    <g transform={`translate(${scene.x(0)} ${rowTop(scene, 1)})`}>
      <Cells pitch={pitch} kind="out" at={all.filter((stop) => stop !== model.cell).map(place)} />
      <Cells pitch={pitch} kind="out" symbol="o" shade={0.42} at={[place(model.cell)]} />
      {all.map((stop) => (
        <CellText key={stop} at={place(stop)} pitch={pitch}>
          {String(stop)}
        </CellText>
      ))}
      {all.map((stop) => (
        <rect
          key={stop}
          className="ca-pick ca-stop"
          x={(centreOf(model, stop) - 0.5) * pitch}
          y={-6}
          width={pitch}
          height={pitch + 12}
          onPointerDown={() => onChoose(stop)}
        />
      ))}
    </g>
  );
}

/** From the taps of every stop to its output; of the stop in question in the kernel's colour. */
export function Rays({ model, scene }: CellsProps) {
  const { x, stops, pitch } = scene;
  const { shown, cell } = model;
  const { k, s, p, d } = shown;
  const [top, bottom] = [rowTop(scene, 0) + pitch - 1, rowTop(scene, 1) + 1];
  const count = stops.last - stops.first + 1;
  const ray = (stop: number, tap: number) =>
    `M${x(stop * s - p + tap * d + 0.5)} ${top}L${x(centreOf(model, stop))} ${bottom}`;
  const rays = (stop: number, ends: boolean) =>
    (ends ? [0, k - 1] : columns(0, k - 1)).map((tap) => ray(stop, tap)).join("");
  const others = columns(stops.first, stops.last).filter((stop) => stop !== cell);
  return (
    <>
      {count * 2 <= mostRays && (
        <path className="ca-ray" d={others.map((stop) => rays(stop, count * k > mostRays)).join("")} />
      )}
      <path {...symbolProps("k")} className="ca-ray now" d={rays(cell, false)} />
    </>
  );
}

function columns(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}
