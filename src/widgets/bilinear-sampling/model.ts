import { type Neighbour, neighbours, type Position, sampled, sampledSlope } from "../../math/bilinear.ts";
import type { Grid } from "../../math/convolution.ts";
import type { ParamValues } from "../kit/params.ts";
import { type params, side } from "./params.ts";

export type Values = ParamValues<typeof params>;

export interface Model {
  picture: Grid;
  /** Beyond one cell outside everything reads 0: there the place asked for is brought back to that border. */
  asked: Position;
  position: Position;
  /** What is too far out, if anything, and how far it may be. */
  problem: { axis: "y" | "x"; asked: number; most: number } | undefined;
  /** Fractions of the position, 0 ≤ f < 1. */
  down: number;
  right: number;
  /** Upper left, upper right, lower left, lower right. */
  four: readonly Neighbour[];
  value: number;
  /** ∂x/∂q, per cell. */
  slope: Position;
  /** Along the row coordinate of the position: the value at every column, from the border before to the one after. */
  cut: readonly { x: number; value: number }[];
}

const ramp: Grid = Array.from({ length: side }, (_, row) =>
  Array.from({ length: side }, (_, column) => row * side + column),
);

/** Everything the widget shows, from its state. */
export function model({ y, x, cells }: Values): Model {
  const picture = cells ? [cells.slice(0, 2), cells.slice(2)] : ramp;
  const most = picture.length;
  const position = { y: Math.min(y, most), x: Math.min(x, most) };
  const axis = y > most ? "y" : "x";
  const columns = Array.from({ length: most + 2 }, (_, i) => i - 1);
  return {
    picture,
    asked: { y, x },
    position,
    problem: y > most || x > most ? { axis, asked: axis === "y" ? y : x, most } : undefined,
    down: position.y - Math.floor(position.y),
    right: position.x - Math.floor(position.x),
    four: neighbours(picture, position),
    value: sampled(picture, position),
    slope: sampledSlope(picture, position),
    // Between two columns it is a straight line.
    cut: columns.map((column) => ({ x: column, value: sampled(picture, { y: position.y, x: column }) })),
  };
}

/** Kept in the picture and its border of one cell, without the dust of adding. */
export function placeAt({ picture }: Model, to: Position): Position {
  const kept = (value: number) => Number(Math.min(picture.length, Math.max(-1, value)).toFixed(4)) + 0;
  return { y: kept(to.y), x: kept(to.x) };
}
