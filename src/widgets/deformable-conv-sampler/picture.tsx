import { memo } from "react";
import type { Position } from "../../math/bilinear.ts";
import { symbolProps } from "../../symbols.ts";
import { block, Cells, CellText, Frame, GridFigure, type Place } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { Point } from "../kit/point.tsx";
import { CornerValues, SampleSquare } from "../kit/sample.tsx";
import type { Model } from "./model.ts";
import { farthest } from "./params.ts";
import type { Texts } from "./texts.ts";

interface PictureProps {
  model: Model;
  t: Texts;
  onTake: (tap: number) => void;
  onMove: (tap: number, offset: Position) => void;
}

const pitch = 44;
const smallPitch = 50;
/** Cells across the picture: as far as a tap may go, in a picture of 5×5 and of 7×7 alike. */
const shown = 9;
/** Cells that a key moves a point, and to which dragging keeps. */
const step = 0.05;

/** The input with the taps in it, and beside it what they read. */
export function Picture(props: PictureProps) {
  const { model, t } = props;
  const { picture, taps, masks, value, offsets } = model;
  const from = (picture.length - shown) / 2;
  const moved = offsets.filter(({ y, x }) => y !== 0 || x !== 0).length;
  return (
    <div className="pad grids">
      <GridFigure
        label={t.figure(formatNumber(value), moved)}
        caption={
          <>
            {t.input} <b {...symbolProps("x")}>x</b>
          </>
        }
        rows={shown}
        columns={shown}
        from={from}
        pitch={pitch}
        group
      >
        <Input picture={picture} />
        <g {...symbolProps("y")}>
          <Frame at={model.cell} rows={1} columns={1} pitch={pitch} kind="out" />
        </g>
        <SampleSquare position={taps[model.selected]!.position} four={model.four} pitch={pitch} />
        <Arrows model={model} />
        {inOrder(model.selected).map((tap) => (
          <Tap key={tap} {...props} tap={tap} />
        ))}
      </GridFigure>
      <div className="stack">
        <SampledPanel {...props} />
        <WeightsPanel weights={taps.map(({ weight }) => weight)} masks={masks} t={t} />
      </div>
    </div>
  );
}

const Input = memo(({ picture }: { picture: Model["picture"] }) => {
  const side = picture.length;
  const most = Math.max(...picture.flat());
  const byValue = new Map<number, Place[]>();
  for (const place of block(side)) {
    const value = picture[place.row]![place.column]!;
    byValue.set(value, [...(byValue.get(value) ?? []), place]);
  }
  // One ring: a tap in it may still share area with the picture; beyond it everything reads 0.
  const around = block(side + 2, side + 2, { row: -1, column: -1 }).filter(
    ({ row, column }) => Math.min(row, column) < 0 || Math.max(row, column) >= side,
  );
  return (
    <>
      <Cells at={around} pitch={pitch} kind="border" />
      {[...byValue].map(([value, places]) => (
        <Cells key={value} at={places} pitch={pitch} kind="in" symbol="x" shade={0.03 + (0.3 * value) / most} />
      ))}
      <CornerValues grid={picture} pitch={pitch} />
    </>
  );
});
Input.displayName = "Input";

/** The regular places, hollow, and how far each tap has moved. */
function Arrows({ model: { taps, selected } }: { model: Model }) {
  return (
    <>
      <g {...symbolProps("w")}>
        {taps.map(({ regular }, tap) => (
          <circle key={tap} className="df-regular" cx={centre(regular.x)} cy={centre(regular.y)} r={4.5} />
        ))}
      </g>
      <g {...symbolProps("Delta")}>
        {taps.map(({ regular, position }, tap) => (
          <path key={tap} className={`df-arrow ${tap === selected ? "now" : ""}`} d={arrow(regular, position)} />
        ))}
      </g>
    </>
  );
}

function Tap({ model, t, onTake, onMove, tap }: PictureProps & { tap: number }) {
  const { taps, offsets, selected } = model;
  const { position, value, mask } = taps[tap]!;
  const offset = offsets[tap]!;
  const current = tap === selected;
  return (
    <Point
      at={{ x: centre(position.x), y: centre(position.y) }}
      label={t.tap(tap + 1)}
      text={t.at(formatNumber(position.y), formatNumber(position.x), formatNumber(value))}
      range={{ min: -farthest, max: farthest, now: offset.x }}
      current={current}
      onTake={() => onTake(tap)}
      onDrag={({ x, y }) =>
        onMove(tap, {
          y: snapped(y / pitch - 0.5 - (position.y - offset.y)),
          x: snapped(x / pitch - 0.5 - (position.x - offset.x)),
        })
      }
      onStep={(by) => onMove(tap, { y: offset.y + by.y * step, x: offset.x + by.x * step })}
    >
      <g {...symbolProps("w")}>
        <circle className="df-tap" r={current ? 7 : 5.5} style={{ fillOpacity: mask }} />
      </g>
      {current && <circle className="df-now" r={10} />}
    </Point>
  );
}

/** What each tap reads; a tap is chosen here by key. */
function SampledPanel({ model: { taps, selected }, t, onTake }: PictureProps) {
  const values = taps.map(({ value }) => formatNumber(value, 3));
  return (
    <GridFigure
      label={t.grid(t.sampled, rows(values))}
      caption={
        <>
          {t.sampled} <b {...symbolProps("x")}>x(q)</b>
        </>
      }
      rows={3}
      columns={3}
      pitch={smallPitch}
      choice={{
        at: { row: Math.floor(selected / 3), column: selected % 3 },
        rows: 3,
        columns: 3,
        text: t.chosen(selected + 1, values[selected]!),
        onChoose: ({ row, column }) => onTake(row * 3 + column),
      }}
    >
      <Cells at={block(3)} pitch={smallPitch} kind="in" symbol="x" />
      <Numbers of={values} />
      <Frame
        at={{ row: Math.floor(selected / 3), column: selected % 3 }}
        rows={1}
        columns={1}
        pitch={smallPitch}
        kind="now"
      />
    </GridFigure>
  );
}

function WeightsPanel({ weights, masks, t }: { weights: readonly number[]; masks: readonly number[]; t: Texts }) {
  const written = weights.map((weight, tap) =>
    masks[tap] === 1 ? formatNumber(weight) : `${formatNumber(weight)}×${formatNumber(masks[tap]!, 2)}`,
  );
  return (
    <GridFigure
      label={t.grid(t.weights, rows(written))}
      caption={
        <>
          {t.weights} <b {...symbolProps("w")}>w</b> <b {...symbolProps("m")}>m</b>
        </>
      }
      rows={3}
      columns={3}
      pitch={smallPitch}
    >
      <Cells at={block(3)} pitch={smallPitch} kind="ker" symbol="w" />
      <Numbers of={written} />
    </GridFigure>
  );
}

function Numbers({ of }: { of: readonly string[] }) {
  return of.map((text, tap) => (
    <CellText key={tap} at={{ row: Math.floor(tap / 3), column: tap % 3 }} pitch={smallPitch}>
      {text}
    </CellText>
  ));
}

function rows(values: readonly string[]): string[] {
  return [0, 3, 6].map((start) => values.slice(start, start + 3).join(", "));
}

/** The selected one last, so that it lies on top. */
function inOrder(selected: number): number[] {
  return [...Array.from({ length: 9 }, (_, tap) => tap).filter((tap) => tap !== selected), selected];
}

function centre(position: number): number {
  return Math.round((position + 0.5) * pitch * 10) / 10;
}

function snapped(offset: number): number {
  return Math.round(offset / step) * step;
}

const headLength = 7;

/** From the rim of the hollow circle to the tap, with a head where there is room for one. */
function arrow(from: Position, to: Position): string {
  const [dx, dy] = [(to.x - from.x) * pitch, (to.y - from.y) * pitch];
  const length = Math.hypot(dx, dy);
  if (length < 6) return "";
  const [ux, uy] = [dx / length, dy / length];
  const [x0, y0] = [centre(from.x), centre(from.y)];
  const along = (distance: number, aside = 0) =>
    `${round(x0 + ux * distance - uy * aside)} ${round(y0 + uy * distance + ux * aside)}`;
  const tip = length - 8;
  if (tip < 12) return `M${along(4.5)}L${along(length)}`;
  return `M${along(4.5)}L${along(tip)}M${along(tip - headLength, 4)}L${along(tip)}L${along(tip - headLength, -4)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
