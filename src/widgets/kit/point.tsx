import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";

interface Pair {
  x: number;
  y: number;
}

interface PointProps {
  /** Where it is, in the units of its SVG; the children are drawn around (0, 0). */
  at: Pair;
  /** What it is, and where it is in words. */
  label: string;
  text: string;
  /** One of its coordinates, as screen readers ask for a number. */
  range: { min: number; max: number; now: number };
  /**
   * Of several points the one that Tab reaches and that a finger may drag. The others are taken by a click or a tap
   * first, so that a swipe across them scrolls the page.
   */
  current?: boolean;
  onTake?(): void;
  /** Dragged to here, in the units of its SVG. */
  onDrag(to: Pair): void;
  /** Moved by key: ±1 step, ±10 with Shift, ±∞ for Home and End. */
  onStep(by: Pair): void;
  children?: ReactNode;
}

/** A point that can be dragged by pointer and moved by key. */
export function Point({ at, label, text, range, current = true, onTake, onDrag, onStep, children }: PointProps) {
  /** From the pointer to the point's middle, while it is dragged. */
  const grip = useRef<Pair>(undefined);
  const down = (event: PointerEvent<SVGGElement>) => {
    if (event.button !== 0 || (event.pointerType === "touch" && !current)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const to = inPicture(event);
    grip.current = { x: at.x - to.x, y: at.y - to.y };
    onTake?.();
  };
  const move = (event: PointerEvent<SVGGElement>) => {
    if (!grip.current) return;
    const to = inPicture(event);
    onDrag({ x: to.x + grip.current.x, y: to.y + grip.current.y });
  };
  const release = () => {
    grip.current = undefined;
  };
  const key = (event: KeyboardEvent) => {
    const by = steps(event);
    if (!by) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <g
      className="point"
      data-current={current || undefined}
      transform={`translate(${at.x} ${at.y})`}
      role="slider"
      tabIndex={current ? 0 : -1}
      aria-label={label}
      aria-valuemin={range.min}
      aria-valuemax={range.max}
      aria-valuenow={range.now}
      aria-valuetext={text}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onClick={() => onTake?.()}
      onKeyDown={key}
    >
      <circle className="point-reach" r={20} />
      <circle className="point-focus" r={13} />
      {children}
    </g>
  );
}

const directions: Readonly<Record<string, Pair>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function steps({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): Pair | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === "Home") return { x: Number.NEGATIVE_INFINITY, y: 0 };
  if (key === "End") return { x: Number.POSITIVE_INFINITY, y: 0 };
  const direction = directions[key];
  const by = shiftKey ? 10 : 1;
  return direction && { x: direction.x * by, y: direction.y * by };
}

/** Where the pointer is, in the units of the SVG. */
function inPicture({ currentTarget, clientX, clientY }: PointerEvent<SVGGElement>): Pair {
  const matrix = currentTarget.ownerSVGElement?.getScreenCTM();
  if (!matrix) return { x: 0, y: 0 };
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return { x, y };
}
