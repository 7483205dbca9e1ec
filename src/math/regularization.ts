import { positive } from "./range.ts";

/** S_α(a) = sign(a)·max(|a| − α, 0): the minimiser of ½(w − a)² + α|w|. Source: Tibshirani 1996, §2.2. */
export function softThreshold(a: number, alpha: number): number {
  notNegative("alpha", alpha);
  const size = Math.abs(a) - alpha;
  return size > 0 ? Math.sign(a) * size : 0;
}

/** The minimiser of ½λ(w − a)² + ½α w², aλ/(λ + α): shrunk, never 0. Source: Goodfellow et al. 2016, eq. 7.13. */
export function ridge(a: number, alpha: number, curvature = 1): number {
  notNegative("alpha", alpha);
  return (a * curvature) / (curvature + alpha);
}

/** J(w) = ½(w − a)² + α|w| of one weight, α ≥ 0. */
export interface AbsoluteLoss {
  a: number;
  alpha: number;
}

/**
 * A step of ISTA on J: S_ηα(w − η(w − a)). Its only fixed point is the minimum, S_α(a), and for η < 2 it leads there.
 * Source: Beck & Teboulle 2009, eq. 1.4.
 * @param eta learning rate η > 0
 * @throws RangeError unless η > 0 and α ≥ 0
 */
export function proximalStep(w: number, eta: number, { a, alpha }: AbsoluteLoss): number {
  return softThreshold(w - positive("eta", eta) * (w - a), eta * notNegative("alpha", alpha));
}

/**
 * A step down a slope of J, w − η(w − a + α sign(w)); at w = 0, where |w| has every slope from −1 to 1, by sign(0) = 0
 * as libraries do. Where it does not cross 0 it is the proximal step.
 * @param eta learning rate η > 0
 * @throws RangeError unless η > 0 and α ≥ 0
 */
export function subgradientStep(w: number, eta: number, { a, alpha }: AbsoluteLoss): number {
  return w - positive("eta", eta) * (w - a + notNegative("alpha", alpha) * Math.sign(w));
}

/** A point of the plane of two weights. */
export type Weights = readonly [number, number];

/** J₀(w) = ½ (w − a)ᵀ H (w − a): a valley around `centre`, `curvature` times as steep across as along `angle` (radians). */
export interface Valley {
  centre: Weights;
  curvature: number;
  angle: number;
}

export function valleyLoss({ centre, curvature, angle }: Valley, [x, y]: Weights): number {
  const [along, across] = turned([x - centre[0], y - centre[1]], -angle);
  return (along ** 2 + curvature * across ** 2) / 2;
}

export function valleyGradient({ centre, curvature, angle }: Valley, [x, y]: Weights): Weights {
  const [along, across] = turned([x - centre[0], y - centre[1]], -angle);
  return turned([along, curvature * across], angle);
}

/**
 * The lowest point of a valley within |w₁| + |w₂| ≤ t or √(w₁² + w₂²) ≤ t. On the diamond each edge is a parabola and
 * solved exactly; on the circle the angle is found by halving around the best of many.
 * @throws RangeError unless t ≥ 0
 */
export function constrainedMinimum(valley: Valley, t: number, norm: "l1" | "l2"): Weights {
  notNegative("t", t);
  const [a, b] = valley.centre;
  const size = norm === "l1" ? Math.abs(a) + Math.abs(b) : Math.hypot(a, b);
  if (size <= t) return valley.centre;
  return norm === "l1" ? onDiamond(valley, t) : onCircle(valley, t);
}

function onDiamond(valley: Valley, t: number): Weights {
  const corners: Weights[] = [
    [t, 0],
    [0, t],
    [-t, 0],
    [0, -t],
  ];
  let best: Weights = corners[0]!;
  for (const [i, from] of corners.entries()) {
    const to = corners[(i + 1) % 4]!;
    const step: Weights = [to[0] - from[0], to[1] - from[1]];
    // Along the edge the loss is a parabola: its slope at the start, and its curvature.
    const slope = dot(valleyGradient(valley, from), step);
    const bend = dot(valleyGradient(valley, [valley.centre[0] + step[0], valley.centre[1] + step[1]]), step);
    const part = bend === 0 ? 0 : Math.min(1, Math.max(0, -slope / bend));
    const point: Weights = [from[0] + part * step[0], from[1] + part * step[1]];
    if (valleyLoss(valley, point) < valleyLoss(valley, best) - 1e-15) best = point;
  }
  return best;
}

function onCircle(valley: Valley, t: number): Weights {
  const at = (angle: number): Weights => [t * Math.cos(angle), t * Math.sin(angle)];
  const loss = (angle: number) => valleyLoss(valley, at(angle));
  const angles = Array.from({ length: 360 }, (_, i) => (i * Math.PI) / 180);
  let best = angles.reduce((low, angle) => (loss(angle) < loss(low) ? angle : low));
  for (let step = Math.PI / 180; step > 1e-12; step /= 2) {
    for (const next of [best - step, best + step]) if (loss(next) < loss(best)) best = next;
  }
  return at(best);
}

function notNegative(name: string, value: number): number {
  if (value >= 0) return value;
  throw new RangeError(`${name} must be ≥ 0; it is ${value}`);
}

function turned([x, y]: Weights, angle: number): Weights {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos * x - sin * y, sin * x + cos * y];
}

function dot(a: Weights, b: Weights): number {
  return a[0] * b[0] + a[1] * b[1];
}
