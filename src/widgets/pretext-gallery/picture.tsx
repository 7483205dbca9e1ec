import { symbolProps } from "../../symbols.ts";
import type { Shown } from "../kit/explorer.tsx";
import { Frame, GridFigure } from "../kit/grid.tsx";
import { params } from "./index.ts";
import type { Crop, Model } from "./model.ts";
import type { Texts } from "./texts.ts";

const side = 150;
const tile = side / 3;
/** Where the right picture begins. */
const right = side + 52;

/** The image, and what is made of it. */
export function Task({ values, model, t, language }: Shown<typeof params, Model, Texts>) {
  const { task, k } = values;
  const label = t.label[task](model.label);
  return (
    <GridFigure
      label={t.figure(params.task.names?.[language][task] ?? task, label)}
      rows={side + 66}
      columns={right + side + 4}
      from={-2}
      fromRow={-28}
      pitch={1}
    >
      <text x={side / 2} y={-10} textAnchor="middle">
        {t.original}
      </text>
      <text x={right + side / 2} y={-10} textAnchor="middle">
        {t.seen}
      </text>
      <Part of={whole} x={0} y={0} size={side} />
      <path className="pg-arrow" d={`M${side + 10} ${tile * 1.5}H${right - 10}m-8 -5l8 5l-8 5`} />
      <g transform={`translate(${right} 0)`}>
        {task === "rotation" && (
          <g transform={`rotate(${-90 * k} ${side / 2} ${side / 2})`}>
            <Part of={whole} x={0} y={0} size={side} />
          </g>
        )}
        {task === "jigsaw" &&
          model.tiles
            .flat()
            .map((number, place) => (
              <Part
                key={place}
                of={{ x: ((number - 1) % 3) / 3, y: Math.floor((number - 1) / 3) / 3, size: 1 / 3 }}
                x={(place % 3) * tile + 1}
                y={Math.floor(place / 3) * tile + 1}
                size={tile - 2}
              />
            ))}
        {task === "patch" && (
          <>
            <Part of={{ x: 1 / 3, y: 1 / 3, size: 1 / 3 }} x={0} y={tile * 0.8} size={tile * 1.4} />
            <Part
              of={{ x: model.beside.column / 3, y: model.beside.row / 3, size: 1 / 3 }}
              x={tile * 1.6}
              y={tile * 0.8}
              size={tile * 1.4}
            />
          </>
        )}
        {task === "colour" && <Part of={whole} x={0} y={0} size={side} grey />}
        {task === "instance" &&
          model.crops.map((crop, view) => (
            <Part key={view} of={crop} x={view * 78} y={tile * 0.8} size={72} grey={view === 1} />
          ))}
      </g>
      {task === "instance" &&
        model.crops.map(({ x, y, size }, view) => (
          <rect key={view} className="pg-crop" x={x * side} y={y * side} width={size * side} height={size * side} />
        ))}
      {task === "patch" && (
        <>
          <Frame at={{ row: 1, column: 1 }} rows={1} columns={1} pitch={tile} kind="in" />
          <g {...symbolProps("k")}>
            <Frame at={model.beside} rows={1} columns={1} pitch={tile} kind="now" />
          </g>
        </>
      )}
      {(task === "rotation" || task === "jigsaw") && (
        <>
          <Numbers of={[1, 2, 3, 4, 5, 6, 7, 8, 9]} at={0} />
          <Numbers of={model.tiles.flat()} at={right} />
        </>
      )}
      <text className="pg-label" x={right + side} y={side + 26} textAnchor="end">
        {t.answer(label)}
      </text>
    </GridFigure>
  );
}

const whole: Crop = { x: 0, y: 0, size: 1 };

/** A part of the picture, drawn as large as `size`. */
function Part({ of, x, y, size, grey = false }: { of: Crop; x: number; y: number; size: number; grey?: boolean }) {
  const box = [of.x, of.y, of.size, of.size].map((part) => Math.round(part * 96 * 100) / 100).join(" ");
  return (
    <svg
      aria-hidden="true"
      className={grey ? "pg-grey" : undefined}
      x={x}
      y={y}
      width={size}
      height={size}
      viewBox={box}
    >
      <path className="pg-sky" d="M0 0H96V96H0z" />
      <circle className="pg-sun" cx={76} cy={18} r={10} />
      <path className="pg-hill" d="M0 66Q26 44 54 64T96 58V96H0z" />
      <path className="pg-wall" d="M18 52H52V84H18z" />
      <path className="pg-roof" d="M12 54L35 32L58 54z" />
      <path className="pg-door" d="M31 66H41V84H31z" />
      <path className="pg-trunk" d="M73 60H79V86H73z" />
      <circle className="pg-leaf" cx={76} cy={54} r={13} />
    </svg>
  );
}

/** The number of the tile in each place, and the lines between them. */
function Numbers({ of, at }: { of: readonly number[]; at: number }) {
  return (
    <g transform={`translate(${at} 0)`}>
      <path
        className="pg-lines"
        d={`M${tile} 0V${side}M${2 * tile} 0V${side}M0 ${tile}H${side}M0 ${2 * tile}H${side}`}
      />
      {of.map((number, place) => (
        <text key={place} className="halo num" x={(place % 3) * tile + 6} y={Math.floor(place / 3) * tile + 17}>
          {number}
        </text>
      ))}
    </g>
  );
}
