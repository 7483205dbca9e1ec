import { memo } from "react";
import type { Language } from "../../languages.ts";
import { symbolProps } from "../../symbols.ts";
import { Dimension, MathText, type Term } from "../kit/svg.tsx";
import { Bar } from "./bar.tsx";
import { InputCells, OutputCells, Rays } from "./cells.tsx";
import { bar, centreOf, rowPitch, rowTop, type Scene, thickness } from "./geometry.ts";
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
              <MathText x={Math.max(4, start)} y={y - 12} anchor="start" terms={sign} />
              <MathText x={Math.min(width - 4, end)} y={y - 12} anchor="end" terms={sign} />
            </g>
          )}
        </>
      )}
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
