import { symbolProps } from "../../symbols.ts";
import { Cells, CellText, Frame, GridFigure, type Place } from "../kit/grid.tsx";
import type { Model } from "./model.ts";
import type { Texts } from "./texts.ts";

const strip = 26;

interface SplitsProps {
  model: Model;
  t: Texts;
  onChoose(fold: number): void;
}

/** One row a fold; above them the class and the group of each sample. */
export function Splits({ model, t, onChoose }: SplitsProps) {
  const { splits, classes, groups, k, f } = model;
  const n = classes.length;
  const pitch = Math.max(10, Math.min(30, Math.floor(560 / n)));
  const row = Math.min(pitch, 26);
  const cells = (samples: readonly number[], at: number): Place[] => samples.map((column) => ({ row: at, column }));
  return (
    <GridFigure
      label={t.figure(n, k)}
      caption={t.caption}
      rows={k * pitch + 2 * strip + 12}
      columns={n * pitch + 64}
      from={-62}
      fromRow={-2 * strip - 10}
      pitch={1}
      group
    >
      <g transform={`translate(0 ${-2 * strip})`}>
        <text className="axes-number" x={-8} y={17} textAnchor="end">
          {t.classes}
        </text>
        <text className="axes-number" x={-8} y={strip + 17} textAnchor="end">
          {t.groups}
        </text>
        {classes.map((name, i) => (
          <g key={i} className={`kf-class ${name}`}>
            <rect x={i * pitch + 1} y={3} width={pitch - 2} height={20} rx={3} />
            {pitch > 16 && (
              <text x={(i + 0.5) * pitch} y={18} textAnchor="middle">
                {name}
              </text>
            )}
          </g>
        ))}
        {groups.map((group, i) => (
          <g key={i} className={`kf-group ${group % 2 ? "odd" : ""}`}>
            <rect x={i * pitch} y={strip + 3} width={pitch} height={20} />
            {pitch > 16 && (
              <text x={(i + 0.5) * pitch} y={strip + 18} textAnchor="middle">
                {group + 1}
              </text>
            )}
          </g>
        ))}
      </g>
      {splits.map(({ train, valid }, at) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the fold's slider does the same by key
        <g key={at} onClick={() => onChoose(at + 1)} className="kf-row">
          {pitch >= 16 && (
            <text
              className={`axes-number ${at + 1 === f ? "now" : ""}`}
              x={-8}
              y={(at + 0.5) * pitch + 5}
              textAnchor="end"
            >
              {t.fold(at + 1)}
            </text>
          )}
          <rect x={0} y={at * pitch} width={n * pitch} height={row} fill="transparent" />
          <Cells at={cells(train, at)} pitch={pitch} kind="in" symbol="x" shade={0.14} />
          <Cells at={cells(valid, at)} pitch={pitch} kind="out" symbol="y" shade={1} />
          {pitch > 16 &&
            valid.map((i) => (
              <CellText key={i} at={{ row: at, column: i }} pitch={pitch} kind="kf-on">
                {String(i)}
              </CellText>
            ))}
        </g>
      ))}
      <g {...symbolProps("t")}>
        <Frame at={{ row: f - 1, column: 0 }} rows={1} columns={n} pitch={pitch} kind="now" />
      </g>
    </GridFigure>
  );
}
