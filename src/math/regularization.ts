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

export const ballNorms = ["half", "l1", "l2", "max"] as const;
/** p of ‖w‖_p = (Σ|wᵢ|ᵖ)^(1/p): ½ (no norm, as its ball is not convex), 1, 2, ∞. */
export type BallNorm = (typeof ballNorms)[number];

const sizes: Readonly<Record<BallNorm, (a: number, b: number) => number>> = {
  half: (a, b) => (Math.sqrt(a) + Math.sqrt(b)) ** 2,
  l1: (a, b) => a + b,
  l2: Math.hypot,
  max: Math.max,
};

/** ‖w‖_p of two weights. */
export function ballSize(norm: BallNorm, [x, y]: Weights): number {
  return sizes[norm](Math.abs(x), Math.abs(y));
}

/** `count` points around the edge ‖w‖_p = t, those on the axes and the diagonals among them when 8 divides it. */
export function ballEdge(norm: BallNorm, t: number, count: number): Weights[] {
  return Array.from({ length: count }, (_, i) => onEdge(norm, t, (2 * Math.PI * i) / count));
}

function onEdge(norm: BallNorm, t: number, angle: number): Weights {
  const dusted = (value: number) => (Math.abs(value) < 1e-15 ? 0 : value);
  const [cos, sin] = [dusted(Math.cos(angle)), dusted(Math.sin(angle))];
  // √|w₁| + √|w₂| = √t holds for t·cos⁴ and t·sin⁴; elsewhere the direction is scaled to size t.
  if (norm === "half") return [t * Math.sign(cos) * cos ** 4, t * Math.sign(sin) * sin ** 4];
  const scale = t / ballSize(norm, [cos, sin]);
  return [scale * cos, scale * sin];
}

/**
 * The lowest point of a valley within ‖w‖_p ≤ t. On the straight edges of p = 1 and ∞ the loss is a parabola and solved
 * exactly; on the curved ones the angle is found by halving around the best of many.
 * @throws RangeError unless t ≥ 0
 */
export function constrainedMinimum(valley: Valley, t: number, norm: BallNorm): Weights {
  notNegative("t", t);
  if (ballSize(norm, valley.centre) <= t) return valley.centre;
  if (norm === "l1" || norm === "max") return onStraight(valley, cornersOf(norm, t));
  return onCurved(valley, (angle) => onEdge(norm, t, angle));
}

function cornersOf(norm: "l1" | "max", t: number): Weights[] {
  const diamond: Weights[] = [
    [t, 0],
    [0, t],
    [-t, 0],
    [0, -t],
  ];
  return norm === "l1" ? diamond : diamond.map(([x, y]) => [x - y, x + y]);
}

function onStraight(valley: Valley, corners: readonly Weights[]): Weights {
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

function onCurved(valley: Valley, at: (angle: number) => Weights): Weights {
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
