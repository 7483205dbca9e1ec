import type { ReactNode } from "react";
import { radians, turned } from "./angles.ts";
import { GridFigure } from "./grid.tsx";
import { Point } from "./point.tsx";

/** Pixels of the unit circle, and from its middle to the edge of the picture. */
export const radius = 132;
const reach = 186;

interface Spot {
  x: number;
  y: number;
}

interface CircleProps {
  /** One sentence that states what is shown. */
  label: string;
  caption?: ReactNode;
  /** SVG content in pixels around the middle of the circle. */
  children: ReactNode;
}

/** The unit circle on the pad. */
export function Circle({ label, caption, children }: CircleProps) {
  return (
    <GridFigure label={label} caption={caption} rows={2 * reach} columns={2 * reach} from={-reach} pitch={1} group>
      <circle className="circle-rim" r={radius} />
      <path className="circle-axes" d={`M${-radius - 8} 0H${radius + 8}M0 ${-radius - 8}V${radius + 8}`} />
      {children}
    </GridFigure>
  );
}

interface CirclePointProps {
  /** In degrees, anticlockwise from the right. */
  angle: number;
  /** Distance from the middle, where points in one direction stand one behind the other. */
  at?: number;
  label: string;
  text: string;
  current: boolean;
  onTake(): void;
  onTurn(angle: number): void;
  children: ReactNode;
}

/** A point that is dragged around the circle, in whole degrees; by key 1° a step, Home and End to the right and left. */
export function CirclePoint(props: CirclePointProps) {
  const { angle, at = radius, label, text, current, onTake, onTurn, children } = props;
  return (
    <Point
      at={onCircle(angle, at)}
      label={label}
      text={text}
      range={{ min: 0, max: 360, now: angle }}
      current={current}
      onTake={onTake}
      onDrag={({ x, y }) => onTurn(turned(Math.round((Math.atan2(-y, x) * 180) / Math.PI)))}
      onStep={({ x, y }) => onTurn(stepped(angle, x - y))}
    >
      {children}
    </Point>
  );
}

/** Where a direction meets the circle, or comes so far. */
export function onCircle(angle: number, at = radius): Spot {
  return { x: round(at * Math.cos(radians(angle))), y: round(-at * Math.sin(radians(angle))) };
}

/** Distances from the middle for points: those within a bead's width of each other stand one behind the other. */
export function stacked(angles: readonly number[]): number[] {
  const levels: number[] = [];
  for (const [i, angle] of angles.entries()) {
    const taken = new Set(levels.filter((_, j) => apart(angle, angles[j]!) < bead));
    let level = 0;
    while (taken.has(level)) level += 1;
    levels[i] = level;
  }
  const deepest = Math.max(...levels);
  const step = Math.min(23, 112 / Math.max(1, deepest));
  return levels.map((level) => round(radius - level * step));
}

/** An arrow from a spot, with a head where it is long enough to have one. */
export function arrow(from: Spot, { x, y }: Spot): string {
  const length = Math.hypot(x, y);
  if (length < 1.5) return "";
  const [ux, uy] = [x / length, y / length];
  const along = (distance: number, aside = 0) =>
    `${round(from.x + ux * distance - uy * aside)} ${round(from.y + uy * distance + ux * aside)}`;
  const head = Math.min(7, length * 0.6);
  return `M${along(0)}L${along(length)}M${along(length - head, head * 0.55)}L${along(length)}L${along(length - head, -head * 0.55)}`;
}

/** Degrees of the circle that a bead covers. */
const bead = 9;

function apart(a: number, b: number): number {
  const difference = Math.abs(a - b) % 360;
  return Math.min(difference, 360 - difference);
}

function stepped(angle: number, by: number): number {
  if (Number.isFinite(by)) return turned(angle + by);
  return by < 0 ? 0 : 180;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
