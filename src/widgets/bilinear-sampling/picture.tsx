import { memo } from "react";
import type { Position } from "../../math/bilinear.ts";
import { symbolProps } from "../../symbols.ts";
import { block, Cells, Frame, GridFigure, type Place } from "../kit/grid.tsx";
import { formatNumber } from "../kit/number.ts";
import { Point } from "../kit/point.tsx";
import { CornerValues, SampleSquare } from "../kit/sample.tsx";
import { MathText } from "../kit/svg.tsx";
import type { Model } from "./model.ts";
import { placeParams } from "./params.ts";
import type { Texts } from "./texts.ts";

interface PictureProps {
  model: Model;
  t: Texts;
  onMove: (to: Position) => void;
}

/** Pixels of the picture without its border, whatever its number of cells. */
const extent = 280;
const cutHeight = 92;
const { step } = placeParams.x;

/** The cells with the sample among them, a cut through the surface below, and the four neighbours enlarged. */
export function Picture(props: PictureProps) {
  const { model, t } = props;
  const { picture, position, value } = model;
  const side = picture.length;
  const pitch = side > 2 ? extent / side : 90;
  const [y, x, read] = [position.y, position.x, value].map((each) => formatNumber(each)) as [string, string, string];
  return (
    <div className="pad grids">
      <GridFigure
        label={t.figure(y, x, read)}
        caption={
          <>
            {t.picture} <b {...symbolProps("x")}>x</b>
          </>
        }
        rows={side + 2}
        columns={side + 2}
        from={-1}
        pitch={pitch}
        foot={cutHeight + 66}
        group
      >
        <PictureCells picture={picture} pitch={pitch} />
        <SampleSquare position={position} four={model.four} pitch={pitch} size={12} />
        <Cut model={model} t={t} pitch={pitch} />
        <Point
          at={{ x: centre(position.x, pitch), y: centre(position.y, pitch) }}
          label={t.point}
          text={t.at(y, x, read)}
          range={{ min: -1, max: side, now: position.x }}
          onDrag={(to) => props.onMove({ y: snapped(to.y / pitch - 0.5), x: snapped(to.x / pitch - 0.5) })}
          onStep={(by) => props.onMove({ y: position.y + by.y * step, x: position.x + by.x * step })}
        >
          <g {...symbolProps("x")}>
            <circle className="bl-point" r={7} />
          </g>
        </Point>
      </GridFigure>
      <Near model={model} t={t} />
    </div>
  );
}

const PictureCells = memo(({ picture, pitch }: { picture: Model["picture"]; pitch: number }) => {
  const side = picture.length;
  const most = Math.max(1, ...picture.flat());
  const around = block(side + 2, side + 2, { row: -1, column: -1 }).filter(
    ({ row, column }) => Math.min(row, column) < 0 || Math.max(row, column) >= side,
  );
  const byValue = new Map<number, Place[]>();
  for (const place of block(side)) {
    const value = picture[place.row]![place.column]!;
    byValue.set(value, [...(byValue.get(value) ?? []), place]);
  }
  return (
    <>
      <Cells at={around} pitch={pitch} kind="border" />
      {[...byValue].map(([value, places]) => (
        <Cells key={value} at={places} pitch={pitch} kind="in" symbol="x" shade={0.03 + (0.3 * value) / most} />
      ))}
      <CornerValues grid={picture} pitch={pitch} size={14} />
    </>
  );
});
PictureCells.displayName = "PictureCells";

/** The surface along the row coordinate, under the columns that it crosses; dashed what the nearest cell would give. */
function Cut({ model, t, pitch }: { model: Model; t: Texts; pitch: number }) {
  const { cut, position, value, slope, picture } = model;
  const top = (picture.length + 1) * pitch + 42;
  const most = Math.max(...cut.map((each) => each.value)) || 1;
  const height = (each: number) => Math.round((top + cutHeight - (each / most) * cutHeight) * 10) / 10;
  const x = centre(position.x, pitch);
  const y = height(value);
  const line = cut.map((each) => `${centre(each.x, pitch)} ${height(each.value)}`).join("L");
  const half = pitch * 0.75;
  const rise = (slope.x * cutHeight * 0.75) / most;
  const start = centre(-1, pitch);
  const end = centre(picture.length, pitch);
  // The nearest column's value: one flat piece each, from half a cell before it to half a cell after.
  const flat = cut.map((each, i) => `V${height(each.value)}H${Math.min(end, start + (i + 0.5) * pitch)}`);
  return (
    <g>
      <text className="bl-note" x={start - pitch / 2 + 2} y={height(0) + 18}>
        {t.nearest}
      </text>
      <path className="bl-axis" d={`M${start} ${height(0)}H${end}`} />
      <path className="bl-nearest" d={`M${start} ${height(0)}${flat.join("")}`} />
      <path className="bl-curve" d={`M${line}`} />
      <path className="bl-drop" d={`M${x} ${(picture.length + 1) * pitch + 2}V${y}`} />
      <text className="bl-note halo" x={start - pitch / 2 + 2} y={top - 14}>
        {t.cut(formatNumber(position.y))}
      </text>
      <path className="bl-slope" d={`M${x - half} ${y + rise}L${x + half} ${y - rise}`} />
      <circle className="bl-point" cx={x} cy={y} r={5} />
    </g>
  );
}

const nearPitch = 140;

/** The four neighbours: how far the point is from the first, and how much of the square around it lies in each. */
function Near({ model, t }: { model: Model; t: Texts }) {
  const { four, down, right } = model;
  const parts = four.map(({ value, share }) => t.part(formatNumber(value), formatNumber(share)));
  const middle = { x: (0.5 + right) * nearPitch, y: (0.5 + down) * nearPitch };
  return (
    <GridFigure label={t.nearFigure(parts)} caption={t.near} rows={2} columns={2} pitch={nearPitch} head={34}>
      {four.map(({ inside, value, share }, i) => {
        const at = { row: Math.floor(i / 2), column: i % 2 };
        return (
          <g key={i}>
            <Cells at={[at]} pitch={nearPitch} kind={inside ? "in" : "border"} shade={0.05} />
            <Part at={at} down={down} right={right} share={share} />
            <text
              className="sample-value"
              x={at.column === 0 ? 8 : 2 * nearPitch - 8}
              y={at.row === 0 ? 20 : 2 * nearPitch - 9}
              style={{ fontSize: "15px", textAnchor: at.column === 0 ? "start" : "end" }}
            >
              {formatNumber(value)}
            </text>
          </g>
        );
      })}
      <Frame at={{ row: down, column: right }} rows={1} columns={1} pitch={nearPitch} kind="in" />
      <path className="dim" d={`M${0.5 * nearPitch} -13v10M${middle.x} -13v10M${0.5 * nearPitch} -8H${middle.x}`} />
      <MathText
        x={middle.x + 8}
        y={-10}
        anchor="start"
        terms={[{ letter: "f", sub: "x" }, ` = ${formatNumber(right)}`]}
      />
      <path className="dim" d={`M-13 ${0.5 * nearPitch}h10M-13 ${middle.y}h10M-8 ${0.5 * nearPitch}V${middle.y}`} />
      <g transform={`translate(-17 ${(0.5 * nearPitch + middle.y) / 2}) rotate(-90)`}>
        <MathText x={0} y={0} terms={[{ letter: "f", sub: "y" }, ` = ${formatNumber(down)}`]} />
      </g>
      <circle className="bl-point" cx={middle.x} cy={middle.y} r={6} />
    </GridFigure>
  );
}

interface PartProps {
  /** 0 or 1 each: which of the four. */
  at: Place;
  down: number;
  right: number;
  share: number;
}

/** What the square around the point has in common with one cell, and how much that is where there is room to say it. */
function Part({ at, down, right, share }: PartProps) {
  if (share === 0) return null;
  const [y, height] = at.row === 0 ? [down, 1 - down] : [1, down];
  const [x, width] = at.column === 0 ? [right, 1 - right] : [1, right];
  const room = width * nearPitch >= 34 && height * nearPitch >= 18;
  return (
    <>
      <rect
        className="bl-part"
        style={{ fillOpacity: 0.08 + 0.4 * share }}
        x={x * nearPitch}
        y={y * nearPitch}
        width={width * nearPitch}
        height={height * nearPitch}
      />
      {room && (
        <text className="bl-share" x={(x + width / 2) * nearPitch} y={(y + height / 2) * nearPitch + 5}>
          {formatNumber(share, 3)}
        </text>
      )}
    </>
  );
}

function centre(position: number, pitch: number): number {
  return Math.round((position + 0.5) * pitch * 10) / 10;
}

function snapped(position: number): number {
  return Math.round(position / step) * step;
}
