import { Cells, CellText, Frame, GridFigure } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import type { Model, Place } from "./model.ts";
import type { Texts } from "./texts.ts";

const pitch = 54;

interface TablesProps {
  model: Model;
  mode: "ln" | "bn";
  t: Texts;
  onChoose(place: Place): void;
}

/** Before and after; the set that shares a mean is tinted. */
export function Tables({ model, mode, t, onChoose }: TablesProps) {
  const { table, output, at, set, other, changed } = model;
  const rows = table.length;
  const columns = table[0]!.length;
  const all = table.flatMap((_, row) => Array.from({ length: columns }, (_, column) => ({ row, column })));
  const among = ({ row, column }: Place) => set.some((place) => place.row === row && place.column === column);
  const text = (cells: Model["table"], place: Place) => formatNumber(cells[place.row]![place.column]!, 2);
  return (
    <>
      <GridFigure
        label={t.inputFigure(t.set(mode), at.row, at.column)}
        caption={t.input}
        rows={rows}
        columns={columns}
        pitch={pitch}
        choice={{
          at,
          rows,
          columns,
          text: t.at(at.row, at.column, text(table, at), text(output, at)),
          onChoose,
        }}
      >
        <Cells at={all.filter((place) => !among(place))} pitch={pitch} />
        <Cells at={set} pitch={pitch} kind="in" symbol="x" shade={0.3} />
        {all.map((place) => (
          <CellText key={`${place.row} ${place.column}`} at={place} pitch={pitch}>
            {text(table, place)}
          </CellText>
        ))}
        {other !== undefined && (
          <Frame at={{ row: other, column: at.column }} rows={1} columns={1} pitch={pitch} kind="moved" />
        )}
        <Frame at={at} rows={1} columns={1} pitch={pitch} kind="now" />
      </GridFigure>
      <GridFigure label={t.outputFigure(changed.length)} caption={t.output} rows={rows} columns={columns} pitch={pitch}>
        <Cells at={all.filter((place) => !among(place))} pitch={pitch} />
        <Cells at={set} pitch={pitch} kind="out" symbol="y" shade={0.25} />
        {all.map((place) => (
          <CellText key={`${place.row} ${place.column}`} at={place} pitch={pitch}>
            {text(output, place)}
          </CellText>
        ))}
        {changed.map((place) => (
          <Frame key={`${place.row} ${place.column}`} at={place} rows={1} columns={1} pitch={pitch} kind="moved" />
        ))}
      </GridFigure>
    </>
  );
}
