import { symbolProps } from "../../symbols.ts";
import { block, Cells, CellText, Frame, GridFigure, type Place } from "../kit/grid.tsx";
import { Dimension } from "../kit/svg.tsx";
import type { Model } from "./model.ts";
import type { Texts } from "./texts.ts";

const pitches = [32, 24, 20, 16, 12, 10, 8];
const room = 720;
const most2d = 400;

interface PictureProps {
  model: Model;
  t: Texts;
}

/** Along one axis: the stamps, in as few rows as they need, and under them how many lie on each cell. */
export function Rows({ model, t }: PictureProps) {
  const { n, k, s, counts, lanes } = model;
  const pitch = pitches.find((each) => each * counts.length <= room) ?? pitches.at(-1)!;
  const stamps = Array.from({ length: n }, (_, i): Place => ({ row: i % lanes, column: i * s }));
  // The highest bar, and a row for the numbers under it.
  const height = Math.max(...counts);
  const ground = lanes + height + 1;
  const rows = ground + 1;
  const bar = counts.flatMap((count, column) =>
    Array.from({ length: count }, (_, i): Place => ({ row: ground - 1 - i, column })),
  );
  const shadeOf = (count: number) => 0.08 + (0.42 * count) / height;
  return (
    <GridFigure label={t.figure1(model)} caption={t.stamps} rows={rows} columns={counts.length} pitch={pitch} head={48}>
      {stamps.map(({ row, column }, i) => (
        <g key={column}>
          <Cells at={block(1, k, { row, column })} pitch={pitch} kind="ker" symbol="k" shade={i % 2 ? 0.3 : 0.12} />
          <Frame at={{ row, column }} rows={1} columns={k} pitch={pitch} kind="ker thin" />
          {block(1, k, { row, column }).map((place, a) => (
            <CellText key={place.column} at={place} pitch={pitch} kind="faint">
              {String(a)}
            </CellText>
          ))}
        </g>
      ))}
      <Dimension symbol="k" from={0} to={k * pitch - 1} y={-10} terms={[{ symbol: "k", letter: "k" }, ` = ${k}`]} />
      {n > 1 && s * pitch > 12 && (
        <Dimension
          symbol="s"
          from={Math.max(k + 1, (n - 2) * s) * pitch}
          to={(Math.max(k + 1, (n - 2) * s) + s) * pitch}
          y={-10}
          terms={[{ symbol: "s", letter: "s" }, ` = ${s}`]}
        />
      )}
      {[...new Set(counts)].map((count) => (
        <Cells
          key={count}
          at={bar.filter(({ column }) => counts[column] === count)}
          pitch={pitch}
          kind="out"
          symbol="y"
          shade={shadeOf(count)}
        />
      ))}
      <path {...symbolProps("y")} className="dim" d={`M0 ${ground * pitch}H${counts.length * pitch}`} />
      {counts.map((count, column) => (
        <CellText key={column} at={{ row: ground, column }} pitch={pitch}>
          {String(count)}
        </CellText>
      ))}
    </GridFigure>
  );
}

/** Both axes: a cell's count is the product of its row's and its column's. */
export function Board({ model, t }: PictureProps) {
  const { counts } = model;
  const pitch = pitches.find((each) => each * counts.length <= most2d) ?? pitches.at(-1)!;
  const highest = Math.max(...counts) ** 2;
  const of = ({ row, column }: Place) => counts[row]! * counts[column]!;
  const cells = block(counts.length);
  return (
    <GridFigure
      label={t.figure2(model)}
      caption={t.counts}
      rows={counts.length}
      columns={counts.length}
      pitch={pitch}
      head={0}
    >
      {[...new Set(cells.map(of))].map((count) => (
        <Cells
          key={count}
          at={cells.filter((cell) => of(cell) === count)}
          pitch={pitch}
          kind={count > 0 ? "out" : "border"}
          symbol="y"
          shade={0.04 + (0.5 * count) / Math.max(1, highest)}
        />
      ))}
      {cells.map((cell) => (
        <CellText key={`${cell.row} ${cell.column}`} at={cell} pitch={pitch}>
          {String(of(cell))}
        </CellText>
      ))}
    </GridFigure>
  );
}
