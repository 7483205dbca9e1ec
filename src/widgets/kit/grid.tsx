import { type KeyboardEvent, type MouseEvent, memo, type PointerEvent, type ReactNode } from "react";
import { type SymbolName, symbolProps } from "../../symbols.ts";

/** A cell of a grid. Both count from 0; cells before 0 belong to a border. */
export interface Place {
  row: number;
  column: number;
}

interface GridFigureProps {
  /** One sentence that states what is shown. */
  label: string;
  /** Over the picture. */
  caption?: ReactNode;
  rows: number;
  columns: number;
  /** First row and column, where a border comes before 0. */
  from?: number;
  /** First row, where it is another one. */
  fromRow?: number;
  /** Pixels from cell to cell. */
  pitch: number;
  /** Pixels over and under the cells, for dimension lines. */
  head?: number;
  foot?: number;
  /** Lets the reader choose a cell by pointer and by key. */
  choice?: GridChoice;
  /** Says that there are controls of their own in the picture. */
  group?: boolean;
  /** SVG content in pixels; cell (0, 0) begins at (0, 0). */
  children: ReactNode;
}

export interface GridChoice {
  at: Place;
  /** Cells that can be chosen: rows and columns from 0. */
  rows: number;
  columns: number;
  /** What stands at the chosen cell, told after each step. */
  text: string;
  onChoose(place: Place): void;
  /** Whole rows are chosen, wherever the pointer is in them; `columns` is 1 then. */
  wide?: boolean;
  /** The place that a cell under the pointer stands for, where it is another one. */
  under?(cell: Place): Place;
  /** The mouse is over this place, or has left. */
  onPoint?(place: Place | undefined): void;
}

/** Cells on the pad. Where there is less room than it needs, it is drawn smaller. */
export function GridFigure(props: GridFigureProps) {
  const {
    label,
    caption,
    rows,
    columns,
    from = 0,
    fromRow = from,
    pitch,
    head = 0,
    foot = 0,
    choice,
    group,
    children,
  } = props;
  const width = columns * pitch + 2;
  const height = rows * pitch + head + foot + 2;
  const start = from * pitch - 1;
  const top = fromRow * pitch - 1 - head;
  const place = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>): Place | undefined => {
    const box = currentTarget.getBoundingClientRect();
    const scale = width / box.width;
    const cell = {
      row: Math.floor(((clientY - box.top) * scale + top) / pitch),
      column: choice?.wide ? 0 : Math.floor(((clientX - box.left) * scale + start) / pitch),
    };
    const { row, column } = choice?.under?.(cell) ?? cell;
    const inside = choice && row >= 0 && row < choice.rows && column >= 0 && column < choice.columns;
    return inside ? { row, column } : undefined;
  };
  const role = choice
    ? {
        role: "slider",
        tabIndex: 0,
        "aria-valuemin": 0,
        "aria-valuemax": choice.rows * choice.columns - 1,
        "aria-valuenow": choice.at.row * choice.columns + choice.at.column,
        "aria-valuetext": choice.text,
        onKeyDown: (event: KeyboardEvent) => {
          const next = moved(choice, event);
          if (!next) return;
          event.preventDefault();
          choice.onChoose(next);
        },
        onClick: (event: MouseEvent<SVGSVGElement>) => {
          const chosen = place(event);
          if (chosen) choice.onChoose(chosen);
        },
        // The mouse drags; a finger scrolls the page.
        onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
          if (event.pointerType !== "mouse") return;
          const pointed = place(event);
          if (event.buttons !== 1) choice.onPoint?.(pointed);
          else if (pointed) choice.onChoose(pointed);
        },
        ...(choice.onPoint && { onPointerLeave: () => choice.onPoint?.(undefined) }),
      }
    : { role: group ? "group" : "img" };
  return (
    <div className="grid-fig pic">
      {caption !== undefined && <p>{caption}</p>}
      <svg
        {...role}
        aria-label={label}
        viewBox={`${start} ${top} ${width} ${height}`}
        style={{ "--w": `${width}px` } as object}
      >
        {children}
      </svg>
    </div>
  );
}

/** Arrow keys go to the neighbour, with Shift ten further; Home and End to the ends of the row. */
function moved({ at, rows, columns, wide }: GridChoice, { key, shiftKey }: KeyboardEvent): Place | undefined {
  const by = shiftKey ? 10 : 1;
  const row = (to: number) => ({ row: Math.min(rows - 1, Math.max(0, to)), column: at.column });
  const column = (to: number) => ({ row: at.row, column: Math.min(columns - 1, Math.max(0, to)) });
  switch (wide ? (alongRows[key] ?? key) : key) {
    case "ArrowUp":
      return row(at.row - by);
    case "ArrowDown":
      return row(at.row + by);
    case "ArrowLeft":
      return column(at.column - by);
    case "ArrowRight":
      return column(at.column + by);
    case "First":
      return row(0);
    case "Last":
      return row(rows - 1);
    case "Home":
      return column(0);
    case "End":
      return column(columns - 1);
    default:
      return undefined;
  }
}

/** Where only rows can be chosen, keys that go sideways go along them. */
const alongRows: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowUp",
  ArrowRight: "ArrowDown",
  Home: "First",
  End: "Last",
};

interface CellsProps {
  at: readonly Place[];
  pitch: number;
  /** `in`, `ker`, `out` fill in the colour of that role; see grid.css. */
  kind?: string;
  symbol?: SymbolName;
  /** How strong the fill is, 0 to 1. */
  shade?: number;
}

/** Any number of cells that look the same: rounded squares in one path. */
export const Cells = memo(
  ({ at, pitch, kind = "", symbol, shade }: CellsProps) => {
    if (at.length === 0) return null;
    const linked = symbol ? symbolProps(symbol) : {};
    const style = shade === undefined ? undefined : ({ "--shade": `${Math.round(shade * 100)}%` } as object);
    const d = at.map((place) => cellShape(place, pitch)).join("");
    return <path {...linked} className={`cell ${pitch < 12 ? "fine" : ""} ${kind}`} style={style} d={d} />;
  },
  (a, b) =>
    a.pitch === b.pitch && a.kind === b.kind && a.symbol === b.symbol && a.shade === b.shade && samePlaces(a.at, b.at),
);
Cells.displayName = "Cells";

/** A stroke through each cell: cut off, or not computed. */
export function Struck({ at, pitch, kind = "" }: { at: readonly Place[]; pitch: number; kind?: string }) {
  const gap = gapOf(pitch) + pitch * 0.12;
  const side = pitch - 2 * gap;
  const d = at.map(
    ({ row, column }) => `M${r(column * pitch + gap)} ${r((row + 1) * pitch - gap)}l${r(side)} ${r(-side)}`,
  );
  return at.length > 0 && <path className={`cell-struck ${pitch < 16 ? "fine" : ""} ${kind}`} d={d.join("")} />;
}

/** A dot in each cell: a zero. */
export function Dots({ at, pitch }: { at: readonly Place[]; pitch: number }) {
  const d = at.map(({ row, column }) => `M${r((column + 0.5) * pitch)} ${r((row + 0.5) * pitch)}h0`);
  const size = Math.min(6, pitch / 4);
  return at.length > 0 && <path className="cell-dots" d={d.join("")} style={{ strokeWidth: size }} />;
}

/** A frame around a block of cells. */
export function Frame(props: { at: Place; rows: number; columns: number; pitch: number; kind?: string }) {
  const { at, rows, columns, pitch, kind = "" } = props;
  return (
    <rect
      className={`cell-frame ${kind}`}
      x={at.column * pitch}
      y={at.row * pitch}
      width={columns * pitch}
      height={rows * pitch}
      rx={Math.min(4, pitch / 5)}
    />
  );
}

/** A number in its cell, as large as it fits; nothing where it would be too small to read. */
export function CellText({
  at,
  pitch,
  children,
  kind = "",
}: {
  at: Place;
  pitch: number;
  children: string;
  kind?: string;
}) {
  const size = Math.min(16, pitch * 0.46, (pitch * 0.9) / (Math.max(1, children.length) * 0.56));
  if (size < leastText) return null;
  return (
    <text
      className={`cell-text ${kind}`}
      x={r((at.column + 0.5) * pitch)}
      y={r((at.row + 0.5) * pitch + size * 0.36)}
      style={{ fontSize: `${r(size)}px` }}
    >
      {children}
    </text>
  );
}

const leastText = 8.5;

/** All cells of a block, row by row. */
export function block(rows: number, columns = rows, from: Place = { row: 0, column: 0 }): Place[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: from.row + Math.floor(i / columns),
    column: from.column + (i % columns),
  }));
}

function cellShape({ row, column }: Place, pitch: number): string {
  const gap = gapOf(pitch);
  const side = pitch - 2 * gap;
  const [x, y] = [column * pitch + gap, row * pitch + gap];
  if (pitch < 12) return `M${r(x)} ${r(y)}h${r(side)}v${r(side)}h${r(-side)}z`;
  const c = 3;
  const s = r(side - 2 * c);
  return `M${r(x + c)} ${r(y)}h${s}a3 3 0 0 1 3 3v${s}a3 3 0 0 1 -3 3h${-s}a3 3 0 0 1 -3 -3v${-s}a3 3 0 0 1 3 -3z`;
}

function gapOf(pitch: number): number {
  return pitch < 12 ? 0.5 : pitch < 24 ? 1 : 1.5;
}

function samePlaces(a: readonly Place[], b: readonly Place[]): boolean {
  return (
    a === b || (a.length === b.length && a.every(({ row, column }, i) => row === b[i]!.row && column === b[i]!.column))
  );
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
