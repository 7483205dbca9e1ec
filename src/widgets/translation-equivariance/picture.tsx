import { block, Cells, CellText, GridFigure, type Place } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import type { Model } from "./model.ts";
import type { Texts } from "./texts.ts";

const pitch = 34;

/** Both orders beside each other, and what is left between their results. */
export function Picture({ model, t }: { model: Model; t: Texts }) {
  const { values, moved, shiftedBefore, shiftedAfter, convolved, outputShift, difference, differing } = model;
  const { x, shift } = values;
  const names = t.strips;
  const strip = { t, border: model.border === "zero" ? values.p : 0 };
  const wrong = difference.map((each) => each > 0);
  return (
    <div className="pad grids te-paths">
      <div className="te-path">
        <p className="te-name">{t.paths.before}</p>
        <Strip {...strip} kind="in" name={names.x} list={x} padded />
        <Strip {...strip} kind="in" name={names.moved(formatNumber(shift))} list={moved} padded />
        <Strip {...strip} kind="out" name={names.before} list={shiftedBefore} wrong={wrong} />
      </div>
      <div className="te-path">
        <p className="te-name">{t.paths.after}</p>
        <Strip {...strip} kind="in" name={names.x} list={x} padded />
        <Strip {...strip} kind="out" name={names.convolved} list={convolved} />
        <Strip {...strip} kind="out" name={names.after(formatNumber(outputShift))} list={shiftedAfter} wrong={wrong} />
      </div>
      <div className="te-difference">
        <Strip
          {...strip}
          kind={differing > 0 ? "te-none" : "border"}
          name={names.difference}
          list={difference}
          wrong={wrong}
        />
      </div>
    </div>
  );
}

interface StripProps {
  t: Texts;
  name: string;
  list: readonly number[];
  /** Cells of zeros at either end of the input; outputs begin under its first cell. */
  border: number;
  padded?: boolean;
  kind: string;
  /** Cells in which the two orders differ. */
  wrong?: readonly boolean[];
}

function Strip({ t, name, list, border, padded = false, kind, wrong = [] }: StripProps) {
  const all = block(1, list.length);
  const zeros: Place[] = padded
    ? [...block(1, border, { row: 0, column: -border }), ...block(1, border, { row: 0, column: list.length })]
    : [];
  const isWrong = ({ column }: Place) => wrong[column] ?? false;
  const symbol = { in: "x", out: "y" }[kind] as "x" | "y" | undefined;
  return (
    <GridFigure
      label={t.strip(name, list.map((value) => formatNumber(value)).join(", "))}
      caption={name}
      rows={1}
      columns={8 + 2 * border}
      from={-border}
      fromRow={0}
      pitch={pitch}
    >
      <Cells at={zeros} pitch={pitch} kind="border" symbol="p" />
      <Cells at={all.filter((place) => !isWrong(place))} pitch={pitch} kind={kind} {...(symbol && { symbol })} />
      <Cells at={all.filter(isWrong)} pitch={pitch} kind="te-wrong" />
      {zeros.map((place) => (
        <CellText key={place.column} at={place} pitch={pitch} kind="faint">
          0
        </CellText>
      ))}
      {all.map((place) => (
        <CellText key={place.column} at={place} pitch={pitch} kind={isWrong(place) ? "te-on" : ""}>
          {formatNumber(list[place.column]!)}
        </CellText>
      ))}
    </GridFigure>
  );
}
