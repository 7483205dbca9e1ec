import "@tensorflow/tfjs-backend-cpu";
import "@tensorflow/tfjs-core/dist/register_all_gradients.js";
import * as tf from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/regularization.json";
import {
  ballEdge,
  ballNorms,
  ballSize,
  constrainedMinimum,
  proximalStep,
  ridge,
  softThreshold,
  subgradientStep,
  valleyGradient,
  valleyLoss,
  type Weights,
} from "./regularization.ts";

const number = fc.double({ min: -3, max: 3, noNaN: true });
const alpha = fc.double({ min: 0, max: 2, noNaN: true });
const valley = fc.record({
  centre: fc.tuple(number, number),
  curvature: fc.double({ min: 1, max: 10, noNaN: true }),
  angle: fc.double({ min: 0, max: Math.PI / 2, noNaN: true }),
});

describe("reference vectors", () => {
  it.each(vectors.soft)("soft threshold and ridge of $a at $alpha", ({ a, alpha: at, soft, ridge: shrunk }) => {
    expect(softThreshold(a, at)).toBeCloseTo(soft, 9);
    // The page's αw² is ½·(2α)w².
    expect(ridge(a, 2 * at)).toBeCloseTo(shrunk, 9);
  });
  it.each(vectors.projections)("projection of $centre to t = $t", ({ centre, t, l1, l2 }) => {
    const round = { centre: centre as unknown as Weights, curvature: 1, angle: 0 };
    expect(constrainedMinimum(round, t, "l1")).toEqual(l1.map((x) => expect.closeTo(x, 8)));
    expect(constrainedMinimum(round, t, "l2")).toEqual(l2.map((x) => expect.closeTo(x, 6)));
  });
  it("ISTA on ½(w − 1.2)² + ½|w| with step ½", () => {
    let w = 0;
    for (const expected of vectors.ista) {
      w = proximalStep(w, 0.5, { a: 1.2, alpha: 0.5 });
      expect(w).toBeCloseTo(expected, 9);
    }
  });
  it("subgradient descent on ½(w − 0.3)² + ½|w| with step 0.1", () => {
    let w = 0.3;
    for (const expected of vectors.subgradient) {
      w = subgradientStep(w, 0.1, { a: 0.3, alpha: 0.5 });
      expect(w).toBeCloseTo(expected, 9);
    }
  });
});

describe("a step on ½(w − a)² + α|w|", () => {
  const eta = fc.double({ min: 0.01, max: 1, noNaN: true });
  const loss = (w: number, a: number, at: number) => (w - a) ** 2 / 2 + at * Math.abs(w);

  it("by the proximal rule rests at the minimum alone, comes nearer to it, and never raises the loss", () => {
    fc.assert(
      fc.property(number, number, alpha, eta, (w, a, at, rate) => {
        const best = softThreshold(a, at);
        const next = proximalStep(w, rate, { a, alpha: at });
        expect(proximalStep(best, rate, { a, alpha: at })).toBeCloseTo(best, 12);
        expect(Math.abs(next - best)).toBeLessThanOrEqual((1 - rate) * Math.abs(w - best) + 1e-12);
        expect(loss(next, a, at)).toBeLessThanOrEqual(loss(w, a, at) + 1e-12);
      }),
    );
  });

  it("by the proximal rule is lowest for slope and distance together: no place of a grid is lower", () => {
    fc.assert(
      fc.property(number, number, alpha, eta, (w, a, at, rate) => {
        const cost = (u: number) => (w - a) * (u - w) + (u - w) ** 2 / (2 * rate) + at * Math.abs(u);
        const best = cost(proximalStep(w, rate, { a, alpha: at }));
        for (let u = -4; u <= 4; u += 0.05) expect(cost(u)).toBeGreaterThanOrEqual(best - 1e-9);
      }),
    );
  });

  it("is the same by both rules unless it crosses 0, and then the proximal one ends at 0 or takes the data's side", () => {
    fc.assert(
      fc.property(number, number, alpha, eta, (w, a, at, rate) => {
        fc.pre(w !== 0);
        const [prox, plain] = [proximalStep(w, rate, { a, alpha: at }), subgradientStep(w, rate, { a, alpha: at })];
        if (plain * w > 0) expect(prox).toBeCloseTo(plain, 12);
        else expect(prox * w).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("by the slope takes the one that TensorFlow.js derives, away from 0", () => {
    const slope = (w: number, a: number, at: number) =>
      tf.tidy(() => {
        const whole = (x: tf.Tensor) => tf.add(tf.div(tf.square(tf.sub(x, a)), 2), tf.mul(at, tf.abs(x))) as tf.Scalar;
        return tf.grad(whole)(tf.scalar(w)).dataSync()[0]!;
      });
    fc.assert(
      fc.property(number, number, alpha, eta, (w, a, at, rate) => {
        fc.pre(Math.abs(w) > 1e-6);
        expect((w - subgradientStep(w, rate, { a, alpha: at })) / rate).toBeCloseTo(slope(w, a, at), 4);
      }),
    );
  });

  it("refuses a rate and a penalty that are none", () => {
    for (const step of [proximalStep, subgradientStep]) {
      expect(() => step(1, 0, { a: 1, alpha: 1 })).toThrow("eta must be > 0 and finite; it is 0");
      expect(() => step(1, 0.1, { a: 1, alpha: -1 })).toThrow("alpha must be ≥ 0; it is -1");
    }
  });
});

it("the soft threshold minimises its loss: no place of a grid is lower", () => {
  fc.assert(
    fc.property(number, alpha, (a, at) => {
      const loss = (w: number) => (w - a) ** 2 / 2 + at * Math.abs(w);
      const best = loss(softThreshold(a, at));
      for (let w = -3; w <= 3; w += 0.05) expect(loss(w)).toBeGreaterThanOrEqual(best - 1e-9);
    }),
  );
});

it("is odd, never longer than a, and moves no two points apart", () => {
  fc.assert(
    fc.property(number, number, alpha, (a, b, at) => {
      expect(softThreshold(-a, at)).toBeCloseTo(-softThreshold(a, at), 12);
      expect(Math.abs(softThreshold(a, at))).toBeLessThanOrEqual(Math.abs(a));
      expect(Math.abs(softThreshold(a, at) - softThreshold(b, at))).toBeLessThanOrEqual(Math.abs(a - b) + 1e-12);
    }),
  );
  expect(() => softThreshold(1, -1)).toThrow("alpha must be ≥ 0; it is -1");
});

it("the constrained minimum lies within the budget, and nothing on a grid within it is lower", () => {
  fc.assert(
    fc.property(valley, fc.double({ min: 0.1, max: 3, noNaN: true }), fc.constantFrom(...ballNorms), (v, t, norm) => {
      const p = { half: 0.5, l1: 1, l2: 2, max: 60 }[norm];
      const size = ([x, y]: Weights) => (Math.abs(x) ** p + Math.abs(y) ** p) ** (1 / p);
      const found = constrainedMinimum(v, t, norm);
      // With p = 60 for ∞ a corner is a little larger.
      expect(size(found)).toBeLessThanOrEqual(t * (norm === "max" ? 2 ** (1 / 60) : 1) + 1e-9);
      expect(ballSize(norm, found)).toBeLessThanOrEqual(t + 1e-9);
      const best = valleyLoss(v, found);
      for (let i = -8; i <= 8; i += 1)
        for (let j = -8; j <= 8; j += 1) {
          const point: Weights = [(i / 8) * t, (j / 8) * t];
          if (size(point) <= t) expect(valleyLoss(v, point)).toBeGreaterThanOrEqual(best - 1e-9);
        }
    }),
  );
});

it("the edge of a ball is where its size is t", () => {
  for (const norm of ballNorms)
    for (const point of ballEdge(norm, 1.3, 72)) expect(ballSize(norm, point)).toBeCloseTo(1.3, 12);
});

it("the square cuts each weight of a round valley for itself", () => {
  fc.assert(
    fc.property(number, number, fc.double({ min: 0.1, max: 3, noNaN: true }), (a, b, t) => {
      const cut = (w: number) => Math.min(t, Math.max(-t, w));
      const found = constrainedMinimum({ centre: [a, b], curvature: 1, angle: 0 }, t, "max");
      expect(found).toEqual([expect.closeTo(cut(a), 9), expect.closeTo(cut(b), 9)]);
    }),
  );
});

it("the gradient is the loss's: finite differences", () => {
  fc.assert(
    fc.property(valley, number, number, (v, x, y) => {
      const [gx, gy] = valleyGradient(v, [x, y]);
      expect((valleyLoss(v, [x + 1e-5, y]) - valleyLoss(v, [x - 1e-5, y])) / 2e-5).toBeCloseTo(gx, 4);
      expect((valleyLoss(v, [x, y + 1e-5]) - valleyLoss(v, [x, y - 1e-5])) / 2e-5).toBeCloseTo(gy, 4);
    }),
  );
});
