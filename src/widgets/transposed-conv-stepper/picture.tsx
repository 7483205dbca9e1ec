import type { ReactNode } from "react";
import { span } from "../../math/receptive-field.ts";
import type { StuffedKind } from "../../math/transposed-gather.ts";
import { block, Cells, CellText, Dots, Frame, GridFigure, type Place } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { Dimension, type Term } from "../kit/svg.tsx";
import { type Model, numberOf } from "./model.ts";
import { Hatched, InputPanel, KernelPanel, ProductsPanel, Values } from "./panels.tsx";
import type { Texts } from "./texts.ts";

interface PictureProps {
  model: Model;
  t: Texts;
  onCell: (cell: number) => void;
}

/** Input and kernel, what becomes of them, and the output. */
export function Picture(props: PictureProps) {
  const { model, t } = props;
  const pitch = pitchOf(model);
  const panel = { model, pitch, t };
  return (
    <div className="pad grids">
      <div className="stack">
        <InputPanel {...panel} />
        <KernelPanel {...panel} />
      </div>
      {model.view === "scatter" ? <ProductsPanel {...panel} /> : <StuffedPanel {...panel} />}
      <OutputPanel {...props} pitch={pitch} />
    </div>
  );
}

const pitches = [48, 40, 32, 24, 20, 16, 12, 8, 6, 4];
/** Pixels for the cells of all panels beside each other, and of the widest. */
const room = 840;
const widest = 480;

function pitchOf({ view, shown, stuffed, counts, outputSize }: Model): number {
  const left = Math.max(shown.inputSize, shown.kernelSize);
  const sides = view === "scatter" ? [left, left, counts.length] : [left, stuffed.length, outputSize];
  const fits = (pitch: number) =>
    sides.reduce((sum, side) => sum + side, 0) * pitch <= room && Math.max(...sides) * pitch <= widest;
  return pitches.find(fits) ?? pitches.at(-1)!;
}

interface PanelProps {
  model: Model;
  pitch: number;
  t: Texts;
}

const lineHeight = 30;
const headHeight = 40;

/** The input with zeros between its values and a border around, and the kernel's window over it. */
function StuffedPanel({ model, pitch, t }: PanelProps) {
  const { input, stuffed, border, spread, shown, window, cell } = model;
  const side = stuffed.length;
  // A negative border cuts cells off: they are drawn around what is left.
  const around = Math.max(0, -border);
  const all = Math.max(side, spread - around) + around;
  const whole = block(all, all, { row: -around, column: -around });
  const gone =
    around === 0 ? [] : whole.filter(({ row, column }) => Math.min(row, column) < 0 || Math.max(row, column) >= side);
  const ofKind = (...kinds: StuffedKind[]) =>
    block(side).filter(({ row, column }) => kinds.includes(stuffed[row]![column]!.kind));
  const taps = block(shown.kernelSize).map(({ row, column }) => ({
    row: cell.row + row * shown.dilation,
    column: cell.column + column * shown.dilation,
  }));
  const real = ofKind("input");
  const lines: Line[] = [];
  if (border !== 0) {
    const [from, to] = border > 0 ? [0, border] : [border, 0];
    lines.push({ symbol: "q", from, to, terms: [{ symbol: "q", letter: "q" }, ` = ${formatNumber(border)}`] });
  }
  if (shown.stride > 1 && shown.inputSize > 1) {
    const terms = [{ symbol: "s", letter: "s" } as const, ` − 1 = ${shown.stride - 1}`];
    lines.push({ symbol: "s", from: border + 1, to: border + shown.stride, terms });
  }
  if (shown.outputPadding > 0) {
    const terms = [{ symbol: "o_p", letter: "o", sub: "p" } as const, ` = ${shown.outputPadding}`];
    lines.push({ symbol: "o_p", from: side - shown.outputPadding, to: side, terms, beside: "left" });
  }
  return (
    <GridFigure
      label={t.stuffedFigure(shown.stride - 1, border, span(shown))}
      caption={t.stuffed(side)}
      rows={all}
      columns={all}
      from={-around}
      pitch={pitch}
      foot={lines.length * lineHeight + 6}
    >
      <Cells at={ofKind("inserted")} pitch={pitch} kind="zero" />
      <Dots at={ofKind("inserted")} pitch={pitch} />
      <Hatched at={ofKind("border", "extra")} pitch={pitch} />
      <Hatched at={gone} pitch={pitch} />
      <Cells at={real} pitch={pitch} kind="in" symbol="x" />
      <Cells at={taps} pitch={pitch} kind="ker wash" symbol="w" shade={0.4} />
      {real.map((place) => (
        <CellText key={`${place.row} ${place.column}`} at={place} pitch={pitch}>
          {formatNumber(stuffed[place.row]![place.column]!.value)}
        </CellText>
      ))}
      {gone.map((place) => {
        const lost = input[(place.row + around) / shown.stride]?.[(place.column + around) / shown.stride];
        return lost === undefined ? null : (
          <CellText key={`${place.row} ${place.column}`} at={place} pitch={pitch} kind="faint">
            {formatNumber(lost)}
          </CellText>
        );
      })}
      {pitch >= 40 && <Weights taps={taps} values={window.flat()} pitch={pitch} />}
      <Frame at={cell} rows={span(shown)} columns={span(shown)} pitch={pitch} kind="ker" />
      <Lines lines={lines} y={(all - around) * pitch} pitch={pitch} />
    </GridFigure>
  );
}

/** The window's weights, small in the corners of the cells that they meet. */
function Weights({ taps, values, pitch }: { taps: readonly Place[]; values: readonly number[]; pitch: number }) {
  return taps.map(({ row, column }, i) => (
    <text key={`${row} ${column}`} className="corner s-ker" x={(column + 1) * pitch - 5} y={(row + 1) * pitch - 6}>
      {formatNumber(values[i]!)}
    </text>
  ));
}

/** Output, with the border that padding cuts off where stamps are shown; here a cell is chosen. */
function OutputPanel({ model, pitch, t, onCell }: PictureProps & { pitch: number }) {
  const { view, output, outputSize, counts, shown, cell, stamp, stepping, sum } = model;
  const { padding, stride, inputSize } = shown;
  const scatter = view === "scatter";
  const around = scatter ? padding : 0;
  const side = scatter ? counts.length : outputSize;
  const most = Math.max(1, ...counts.flat());
  const byCount = new Map<number, Place[]>();
  for (const place of block(outputSize)) {
    const count = counts[place.row + padding]![place.column + padding]!;
    const key = output[place.row]![place.column] === undefined ? -1 : count;
    byCount.set(key, [...(byCount.get(key) ?? []), place]);
  }
  const gone = block(side, side, { row: -around, column: -around }).filter(
    ({ row, column }) => Math.min(row, column) < 0 || Math.max(row, column) >= outputSize,
  );
  const lines: Line[] = [];
  if (scatter && padding > 0)
    lines.push({ symbol: "p", from: -padding, to: 0, terms: [{ symbol: "p", letter: "p" }, ` = ${padding}`] });
  if (scatter && inputSize > 1) {
    const terms = [{ symbol: "s", letter: "s" } as const, ` = ${stride}`];
    lines.push({ symbol: "s", from: -padding, to: stride - padding, terms });
  }
  if (scatter && shown.outputPadding > 0) {
    const terms = [{ symbol: "o_p", letter: "o", sub: "p" } as const, ` = ${shown.outputPadding}`];
    lines.push({ symbol: "o_p", from: outputSize - shown.outputPadding, to: outputSize, terms, beside: "left" });
  }
  const value = output[cell.row]![cell.column];
  const written = value === undefined ? t.notYet : formatNumber(sum);
  const length = span(shown);
  const stamps = stamp ? [stamp.input] : block(inputSize);
  return (
    <GridFigure
      label={t.outputFigure}
      caption={
        <>
          {t.output(outputSize)}
          {stepping && <span>{t.before + t.progress[view](model.step, model.steps)}</span>}
        </>
      }
      rows={side}
      columns={side}
      from={-around}
      pitch={pitch}
      head={headHeight}
      foot={lines.length * lineHeight + 6}
      choice={{
        at: cell,
        rows: outputSize,
        columns: outputSize,
        text: t.at(cell.row, cell.column, written),
        onChoose: (place) => onCell(numberOf(place, outputSize)),
      }}
    >
      <Hatched at={gone} pitch={pitch} />
      {[...byCount].map(([count, places]) => (
        <Cells
          key={count}
          at={places}
          pitch={pitch}
          kind={count > 0 ? "out" : count < 0 ? "border" : ""}
          symbol="y"
          shade={scatter ? 0.08 + (0.42 * count) / most : 0.14}
        />
      ))}
      {scatter &&
        stamps.length <= 16 &&
        stamps.map(({ row, column }) => (
          <Frame
            key={`${row} ${column}`}
            at={{ row: row * stride - padding, column: column * stride - padding }}
            rows={length}
            columns={length}
            pitch={pitch}
            kind={stamp ? "ker" : "ker thin"}
          />
        ))}
      <Values grid={output} pitch={pitch} />
      <Frame at={cell} rows={1} columns={1} pitch={pitch} kind="now" />
      <Dimension
        symbol="o"
        from={0}
        to={outputSize * pitch}
        y={-around * pitch - 12}
        terms={[{ symbol: "o", letter: "o" }, ` = ${outputSize}`]}
      />
      <Lines lines={lines} y={(side - around) * pitch} pitch={pitch} />
    </GridFigure>
  );
}

interface Line {
  symbol: "p" | "q" | "s" | "o_p";
  /** Cells. */
  from: number;
  to: number;
  terms: readonly Term[];
  beside?: "left" | "right";
}

/** Dimension lines under each other, each with its label beside it. */
function Lines({ lines, y, pitch }: { lines: readonly Line[]; y: number; pitch: number }): ReactNode {
  return lines.map(({ symbol, from, to, terms, beside = "right" }, i) => (
    <Dimension
      key={symbol}
      symbol={symbol}
      from={from * pitch}
      to={to * pitch}
      y={y + 18 + i * lineHeight}
      terms={terms}
      beside={beside}
    />
  ));
}
