import type { ReactNode } from "react";
import type { Grid } from "../../math/convolution.ts";
import { Formula } from "../kit/formula.tsx";
import { block, Cells, CellText, Frame, GridFigure, type Place } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { Dimension } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { kernelSize, type Model } from "./model.ts";
import type { Texts } from "./texts.ts";

interface PictureProps {
  model: Model;
  t: Texts;
  onChoose: (place: Place) => void;
}

const pitches = [44, 40, 36, 32, 28, 24, 20];
/** Pixels for the cells of all panels beside each other. */
const room = 780;

/** Input with the kernel laid on it, the kernel as it is and with zeros, and the output. */
export function Picture(props: PictureProps) {
  const { inputSize, padding, effectiveSize, outputSize } = props.model;
  const columns = inputSize + 2 * padding + Math.max(kernelSize, effectiveSize) + outputSize;
  const pitch = pitches.find((each) => columns * each <= room) ?? pitches.at(-1)!;
  return (
    <div className="pad grids">
      <InputPanel {...props} pitch={pitch} />
      <KernelPanels {...props} pitch={Math.min(32, pitch)} />
      <OutputPanel {...props} pitch={pitch} />
    </div>
  );
}

type PanelProps = PictureProps & { pitch: number };

function InputPanel({ model, t, pitch }: PanelProps) {
  const { input, inputSize, padding, dilation, effectiveSize, terms, row, column, view, stuffed } = model;
  const side = inputSize + 2 * padding;
  const all = block(side, side, { row: -padding, column: -padding });
  const inside = ({ row: y, column: x }: Place) => Math.min(y, x) >= 0 && Math.max(y, x) < inputSize;
  const corner = { row: row - padding, column: column - padding };
  const under = block(effectiveSize, effectiveSize, corner);
  const [first, second] = terms;
  return (
    <GridFigure
      label={t.inputFigure(dilation, effectiveSize, row, column)}
      caption={
        <>
          {t.input(inputSize, padding)} <Formula of={formulas.x} />
        </>
      }
      rows={side}
      columns={side}
      from={-padding}
      pitch={pitch}
      head={34}
      foot={30}
    >
      <Cells at={all.filter((place) => !inside(place))} pitch={pitch} kind="border" symbol="p" />
      <Cells at={all.filter(inside)} pitch={pitch} kind="in" symbol="x" />
      {view === "zeros" && <Cells at={under} pitch={pitch} kind="ker wash" shade={0.12} />}
      <Cells at={terms} pitch={pitch} kind="ker wash" symbol="w" shade={0.55} />
      {all.map((place) => (
        <CellText key={`${place.row} ${place.column}`} at={place} pitch={pitch} kind={inside(place) ? "" : "faint"}>
          {formatNumber(input[place.row]?.[place.column] ?? 0)}
        </CellText>
      ))}
      {pitch >= 32 &&
        (view === "zeros" ? under : terms).map((place, i) => (
          <text
            key={`${place.row} ${place.column}`}
            className="ds-weight s-ker"
            x={(place.column + 1) * pitch - 4}
            y={(place.row + 1) * pitch - 5}
          >
            {formatNumber(view === "zeros" ? stuffed.flat()[i]! : terms[i]!.weight)}
          </text>
        ))}
      <Frame at={corner} rows={effectiveSize} columns={effectiveSize} pitch={pitch} kind="ker" />
      <Dimension
        symbol="k_e"
        from={corner.column * pitch}
        to={(corner.column + effectiveSize) * pitch}
        y={-padding * pitch - 10}
        terms={[{ symbol: "k_e", letter: "k", sub: "e" }, ` = ${effectiveSize}`]}
      />
      <Dimension
        symbol="d"
        from={(first!.column + 0.5) * pitch}
        to={(second!.column + 0.5) * pitch}
        y={(inputSize + padding) * pitch + 16}
        terms={[{ symbol: "d", letter: "d" }, ` = ${dilation}`]}
        beside="right"
      />
    </GridFigure>
  );
}

/** Strong is the one that the input shows. */
function KernelPanels({ model, t, pitch }: PanelProps) {
  const { kernel, stuffed, effectiveSize, dilation, view } = model;
  const weights = block(kernelSize).map(({ row, column }) => ({ row: row * dilation, column: column * dilation }));
  const isWeight = ({ row, column }: Place) => row % dilation === 0 && column % dilation === 0;
  return (
    <div className="stack ds-kernels">
      <GridFigure
        label={t.square(t.kernel, rowsOf(kernel))}
        caption={
          <>
            {t.kernel} <Formula of={formulas.w} />
          </>
        }
        rows={kernelSize}
        columns={kernelSize}
        pitch={pitch}
      >
        <Cells at={block(kernelSize)} pitch={pitch} kind="ker" symbol="w" shade={view === "skip" ? 0.4 : 0.14} />
        <Numbers grid={kernel} pitch={pitch} />
      </GridFigure>
      <GridFigure
        label={t.square(t.stuffed(effectiveSize, dilation), rowsOf(stuffed))}
        caption={t.stuffed(effectiveSize, dilation)}
        rows={effectiveSize}
        columns={effectiveSize}
        pitch={pitch}
      >
        <Cells at={block(effectiveSize).filter((place) => !isWeight(place))} pitch={pitch} kind="zero" />
        <Cells at={weights} pitch={pitch} kind="ker" symbol="w" shade={view === "zeros" ? 0.4 : 0.14} />
        <Numbers grid={stuffed} pitch={pitch} faint={(place) => !isWeight(place)} />
      </GridFigure>
    </div>
  );
}

function OutputPanel({ model, t, pitch, onChoose }: PanelProps) {
  const { output, outputSize, row, column, value } = model;
  return (
    <GridFigure
      label={t.outputFigure}
      caption={
        <>
          {t.output(outputSize)} <Formula of={formulas.y} />
        </>
      }
      rows={outputSize}
      columns={outputSize}
      pitch={pitch}
      head={34}
      choice={{
        at: { row, column },
        rows: outputSize,
        columns: outputSize,
        text: t.at(row, column, formatNumber(value)),
        onChoose,
      }}
    >
      <Cells at={block(outputSize)} pitch={pitch} kind="out" symbol="y" />
      <Cells at={[{ row, column }]} pitch={pitch} kind="out" symbol="y" shade={0.45} />
      <Numbers grid={output} pitch={pitch} />
      <Frame at={{ row, column }} rows={1} columns={1} pitch={pitch} kind="now" />
      <Dimension
        symbol="o"
        from={0}
        to={outputSize * pitch}
        y={-10}
        terms={[{ symbol: "o", letter: "o" }, ` = ${outputSize}`]}
      />
    </GridFigure>
  );
}

function Numbers(props: { grid: Grid; pitch: number; faint?: (place: Place) => boolean }): ReactNode {
  const { grid, pitch, faint } = props;
  return grid.flatMap((line, row) =>
    line.map((value, column) => (
      <CellText
        key={`${row} ${column}`}
        at={{ row, column }}
        pitch={pitch}
        kind={faint?.({ row, column }) ? "faint" : ""}
      >
        {formatNumber(value)}
      </CellText>
    )),
  );
}

function rowsOf(grid: Grid): string[] {
  return grid.map((row) => row.map((value) => formatNumber(value)).join(", "));
}
