import { memo } from "react";
import type { Language } from "../../languages.ts";
import { symbolProps } from "../../symbols.ts";
import { Cells, CellText, type Place } from "../kit/grid.tsx";
import { Dimension, type Term } from "../kit/svg.tsx";
import { Bar } from "./bar.tsx";
import { bar, centreOf, rowPitch, type Scene } from "./geometry.ts";
import { type Model, tapsOf } from "./model.ts";
import { Pick } from "./pick.tsx";
import { texts } from "./texts.ts";

interface StripProps {
  language: Language;
  model: Model;
  scene: Scene;
  width: number;
  onChoose: (cell: number) => void;
}

/** More lines than this are a grey blur. */
const mostRays = 300;
const thickness = 18;

/** The padded input, the window at every stop, and the output that it leaves. */
export const Strip = memo((props: StripProps) => {
  const { language, model, scene, width, onChoose } = props;
  const { head, x, kind } = scene;
  const { window, unused, shown, effective } = model;
  const top = rowTop(scene, 0);
  const line = top - 16;
  const label: Term[] = [{ symbol: "k_e", letter: "k", sub: "e" }, ` = ${effective}`];
  const [from, to] = [x(window.first) + 1, x(window.last + 1) - 1];
  const end = x(shown.i + shown.p - unused);
  return (
    <>
      {kind === "part" && <Overview {...props} />}
      <Sides model={model} x={kind === "part" ? scene.barX : x} y={scene.sides} width={width} />
      {kind === "bars" ? (
        <Bars model={model} scene={scene} y={head + rowPitch / 2} />
      ) : (
        <>
          <Rays model={model} scene={scene} />
          <InputCells model={model} scene={scene} />
          <OutputCells model={model} scene={scene} onChoose={onChoose} />
        </>
      )}
      <Dimension symbol="k_e" from={from} to={to} y={line} terms={label} />
      {unused > 0 && end < width && (
        <text className="ca-unused halo" x={end + 2} y={top + (kind === "bars" ? thickness + 24 : scene.pitch + 18)}>
          {texts[language].unused(unused)}
        </text>
      )}
      <StrideMark model={model} scene={scene} />
      {kind !== "whole" && (
        <Pick
          model={model}
          x={scene.barX(-shown.p)}
          y={kind === "part" ? bar.y - 6 : top - 6}
          width={model.padded * scene.barPitch}
          height={bar.height + 24}
          onChoose={onChoose}
        />
      )}
    </>
  );
});
Strip.displayName = "Strip";

function rowTop({ head, pitch, kind }: Scene, row: number): number {
  return head + (row + 0.5) * rowPitch - (kind === "bars" ? thickness : pitch) / 2;
}

/** The whole input, and which part of it is drawn large below. */
function Overview({ model, scene, width }: StripProps) {
  const { barX, barPitch, view } = scene;
  const bottom = bar.y + bar.height;
  const from = barX(view.first);
  const to = barX(view.last + 1);
  const line = rowTop(scene, 0);
  const left = Math.max(0, scene.x(view.first));
  const right = Math.min(width, scene.x(view.last + 1));
  return (
    <>
      <path className="ca-zoom" d={`M${from} ${bottom}L${left} ${line}H${right}L${to} ${bottom}z`} />
      <Bar model={model} x={barX} pitch={barPitch} y={bar.y} height={bar.height} />
    </>
  );
}

/** What the padded input is made of: p, i, p. */
function Sides({ model, x, y, width }: { model: Model; x: Scene["x"]; y: number; width: number }) {
  const { i, p } = model.shown;
  const [start, first, last, end] = [x(-p), x(0), x(i), x(i + p)];
  const beside = end - start < 220;
  const sign: Term[] = [{ symbol: "p", letter: "p" }, ` = ${p}`];
  const label = (at: number, side: "left" | "right") => (
    <text className="halo" x={at} y={beside ? y + 6 : y - 12} textAnchor={side === "left" ? "start" : "end"}>
      <tspan className="m">p</tspan>
      <tspan className="mr"> = {p}</tspan>
    </text>
  );
  return (
    <>
      <Dimension symbol="i" from={first + 1} to={last - 1} y={y} terms={[{ symbol: "i", letter: "i" }, ` = ${i}`]} />
      {p > 0 && (
        <>
          <Dimension
            symbol="p"
            from={start + 1}
            to={first - 1}
            y={y}
            {...(beside ? { terms: sign, beside: "left" } : {})}
          />
          <Dimension
            symbol="p"
            from={last + 1}
            to={end - 1}
            y={y}
            {...(beside ? { terms: sign, beside: "right" } : {})}
          />
          {!beside && (
            <g {...symbolProps("p")}>
              {label(Math.max(4, start), "left")}
              {label(Math.min(width - 4, end), "right")}
            </g>
          )}
        </>
      )}
    </>
  );
}

function columns(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}

/** Cells of the input, numbered from 0; the zeros around them; those that no window reaches. */
function InputCells({ model, scene }: { model: Model; scene: Scene }) {
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

function OutputCells({ model, scene, onChoose }: Omit<StripProps, "language" | "width">) {
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
function Rays({ model, scene }: { model: Model; scene: Scene }) {
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

/** From one stop to the next, or from the one before to the last. */
function StrideMark({ model, scene }: { model: Model; scene: Scene }) {
  if (model.output === 1) return null;
  const { cell, output, shown } = model;
  const first = cell < output - 1 ? cell : cell - 1;
  const half = scene.kind === "bars" ? thickness / 2 : scene.pitch / 2;
  const [from, to] = [scene.x(centreOf(model, first)), scene.x(centreOf(model, first + 1))];
  const y = scene.head + 1.5 * rowPitch + half + 14;
  return (
    <Dimension
      symbol="s"
      from={from}
      to={to}
      y={y}
      terms={[{ symbol: "s", letter: "s" }, ` = ${shown.s}`]}
      beside={cell < output - 1 ? "right" : "left"}
    />
  );
}

/** Where cells would be too small: the same as bars. */
function Bars({ model, scene, y }: { model: Model; scene: Scene; y: number }) {
  const { x, pitch } = scene;
  const { window, cell, output } = model;
  const top = y - thickness / 2;
  const below = y + rowPitch - thickness / 2;
  const wide = Math.max(1.5, pitch);
  const out = (stop: number) => x(centreOf(model, stop));
  const block = (from: number, to: number) => `M${from} ${below}H${to}v${thickness}H${from}z`;
  const tap = (at: number) => `M${x(at)} ${top}h${wide}v${thickness}h${-wide}z`;
  return (
    <>
      <path
        className="ca-zoom"
        d={`M${x(window.first)} ${top + thickness}H${x(window.last + 1)}L${out(cell)} ${below}z`}
      />
      <Bar model={model} x={x} pitch={pitch} y={top} height={thickness} />
      <path {...symbolProps("k")} className="ca-taps" d={tapsOf(window, model.shown).map(tap).join("")} />
      <path className="cell out" d={block(out(0) - wide / 2, out(output - 1) + wide / 2)} />
      <path {...symbolProps("o")} className="cell out ca-now" d={block(out(cell) - wide, out(cell) + wide)} />
    </>
  );
}
