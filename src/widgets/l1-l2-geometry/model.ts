import {
  type BallNorm,
  ballEdge,
  ballSize,
  constrainedMinimum,
  type Valley,
  valleyGradient,
  valleyLoss,
  type Weights,
} from "../../math/regularization.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;

export interface Model {
  valley: Valley;
  solution: Weights;
  /** −∇J₀ there: the pull towards the lowest point. */
  pull: Weights;
  loss: number;
  /** The penalty weight that gives the same solution; none for p = ½, whose ball is not convex. */
  alpha: number | undefined;
  /** ‖w‖ of the solution. */
  used: number;
  /** The edge of the ball. */
  ball: readonly Weights[];
  /** Directions in which a pull keeps the solution at its corner, in radians; none on an edge. */
  cone: { middle: number; half: number } | undefined;
  /** Solutions as the budget grows from 0. */
  path: readonly Weights[];
  inside: boolean;
}

export function model({ norm, t, a1, a2, kappa, angle }: Values): Model {
  const valley = { centre: [a1, a2] as const, curvature: kappa, angle: (angle * Math.PI) / 180 };
  const solution = constrainedMinimum(valley, t, norm);
  const [g1, g2] = valleyGradient(valley, solution);
  const most = ballSize(norm, [a1, a2]);
  const inside = most <= t;
  const cleaned: Weights = [clean(solution[0]), clean(solution[1])];
  return {
    valley,
    solution: cleaned,
    used: ballSize(norm, cleaned),
    ball: ballEdge(norm, t, 144),
    cone: inside || t === 0 ? undefined : coneAt(norm, cleaned),
    pull: [clean(-g1), clean(-g2)],
    loss: valleyLoss(valley, solution),
    alpha: norm === "half" ? undefined : clean(penaltyWeight(norm, [g1, g2], Math.hypot(...solution))),
    path: Array.from({ length: 41 }, (_, i) => constrainedMinimum(valley, (most * i) / 40, norm)),
    inside,
  };
}

/** L1: the largest pull; p = ∞: their sum. L2 with ½α‖w‖²: the pull is α times w. */
function penaltyWeight(norm: Exclude<BallNorm, "half">, [g1, g2]: Weights, size: number): number {
  if (norm === "l2") return size === 0 ? Number.POSITIVE_INFINITY : Math.hypot(g1, g2) / size;
  return norm === "max" ? Math.abs(g1) + Math.abs(g2) : Math.max(Math.abs(g1), Math.abs(g2));
}

/** The normal cone: a quarter turn at the corners of the diamond and the square, half a turn at the spikes of p = ½. */
function coneAt(norm: BallNorm, [w1, w2]: Weights): Model["cone"] {
  const corner =
    norm === "max" ? Math.abs(Math.abs(w1) - Math.abs(w2)) < 1e-9 : norm !== "l2" && (w1 === 0 || w2 === 0);
  return corner ? { middle: Math.atan2(w2, w1), half: norm === "half" ? Math.PI / 2 : Math.PI / 4 } : undefined;
}

/** A contour of the valley through this much loss, as points around it. */
export function contour({ centre, curvature, angle }: Valley, loss: number): Weights[] {
  const [along, across] = [Math.sqrt(2 * loss), Math.sqrt((2 * loss) / curvature)];
  return Array.from({ length: 73 }, (_, i) => {
    const turn = (i * Math.PI) / 36;
    const [u, v] = [along * Math.cos(turn), across * Math.sin(turn)];
    return [
      centre[0] + u * Math.cos(angle) - v * Math.sin(angle),
      centre[1] + u * Math.sin(angle) + v * Math.cos(angle),
    ] as const;
  });
}

/** Without the dust of computing. */
function clean(value: number): number {
  return Math.abs(value) < 1e-7 ? 0 : value;
}
