import {
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
  /** The penalty weight that gives the same solution. */
  alpha: number;
  /** Solutions as the budget grows from 0. */
  path: readonly Weights[];
  inside: boolean;
}

export function model({ norm, t, a1, a2, kappa, angle }: Values): Model {
  const valley = { centre: [a1, a2] as const, curvature: kappa, angle: (angle * Math.PI) / 180 };
  const solution = constrainedMinimum(valley, t, norm);
  const [g1, g2] = valleyGradient(valley, solution);
  const size = Math.hypot(...solution);
  const most = norm === "l1" ? Math.abs(a1) + Math.abs(a2) : Math.hypot(a1, a2);
  return {
    valley,
    solution: [clean(solution[0]), clean(solution[1])],
    pull: [clean(-g1), clean(-g2)],
    loss: valleyLoss(valley, solution),
    // L1: the largest pull. L2 with ½α‖w‖²: the pull is α times w.
    alpha: clean(
      norm === "l1"
        ? Math.max(Math.abs(g1), Math.abs(g2))
        : size === 0
          ? Number.POSITIVE_INFINITY
          : Math.hypot(g1, g2) / size,
    ),
    path: Array.from({ length: 41 }, (_, i) => constrainedMinimum(valley, (most * i) / 40, norm)),
    inside: most <= t,
  };
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
