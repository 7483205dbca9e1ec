import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/infonce.json";
import {
  circlePoint,
  cosineGradient,
  cosineSimilarity,
  guessingLoss,
  infoNce,
  infoNceGradient,
  infoNceRange,
  turning,
  type Vector,
} from "./contrastive.ts";

const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
const temperature = fc.double({ min: 0.01, max: 2, noNaN: true });
const point = angle.map(circlePoint);
const points = fc.array(point, { minLength: 1, maxLength: 12 });
const component = fc.double({ min: -3, max: 3, noNaN: true });
const long = fc.array(component, { minLength: 4, maxLength: 4 }).filter((vector) => Math.hypot(...vector) > 0.3);

describe("infoNce", () => {
  it.each(vectors.map((vector) => [JSON.stringify(vector.keys), vector.temperature, vector] as const))(
    "equals PyTorch's cross-entropy of cosines: keys %s at τ %f",
    (_, tau, { query, keys, probabilities, loss, gradients, queryGradient, keyGradients }) => {
      const [positive, ...negatives] = keys as [number[], ...number[][]];
      const result = infoNce(query, positive, negatives, tau);
      expect(result.candidates).toBe(keys.length);
      close(result.probabilities, probabilities);
      expect(result.loss).toBeCloseTo(loss, 10);
      close(result.gradients, gradients);
      const slopes = infoNceGradient(query, positive, negatives, tau);
      close(slopes.query, queryGradient);
      close([slopes.positive, ...slopes.negatives].flat(), keyGradients.flat());
    },
  );

  it("gives the worked example", () => {
    const negatives = [
      [0.6, 0.8],
      [0, 1],
      [-1, 0],
    ];
    const cold = infoNce([1, 0], [0.8, 0.6], negatives, 0.2);
    close(cold.logits, [4, 3, 0, -5]);
    close(cold.probabilities, [0.721334965, 0.265364304, 0.0132117107, 0.0000890198068], 9);
    expect(cold.loss).toBeCloseTo(0.326651665, 9);
    expect(cold.bound).toBeCloseTo(1.0596427, 7);
    close(cold.gradients, [-1.39332517, 1.32682152, 0.0660585537, 0.000445099034], 8);
    expect(infoNce([1, 0], [0.8, 0.6], negatives, 1).loss).toBeCloseTo(0.889272445, 9);
  });

  it("is log K at equal similarities", () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: 1, max: 12 }), temperature, (query, key, count, tau) => {
        const result = infoNce(query, key, Array<Vector>(count).fill(key), tau);
        expect(result.loss).toBeCloseTo(guessingLoss(count + 1), 12);
        expect(result.bound).toBeCloseTo(0, 12);
      }),
    );
  });

  it("does not mind the order of the negatives, nor any vector's length", () => {
    fc.assert(
      fc.property(point, point, points, temperature, (query, positive, negatives, tau) => {
        const { loss } = infoNce(query, positive, negatives, tau);
        expect(infoNce(query, positive, [...negatives].reverse(), tau).loss).toBeCloseTo(loss, 10);
        const longer = (vector: Vector) => vector.map((one) => 7 * one);
        expect(infoNce(longer(query), longer(positive), negatives.map(longer), tau).loss).toBeCloseTo(loss, 10);
      }),
    );
  });

  it("lies above 0 and within its range, grows with a negative, and its gradients sum to 0", () => {
    fc.assert(
      fc.property(point, point, points, point, temperature, (query, positive, negatives, one, tau) => {
        const result = infoNce(query, positive, negatives, tau);
        const { least, most } = infoNceRange(result.candidates, tau);
        expect(result.loss).toBeGreaterThan(0);
        expect(result.loss).toBeGreaterThanOrEqual(least * (1 - 1e-9));
        expect(result.loss).toBeLessThanOrEqual(most * (1 + 1e-9));
        expect(most).toBeLessThanOrEqual(Math.log(result.candidates) + 2 / tau + 1e-9);
        expect(infoNce(query, positive, [...negatives, one], tau).loss).toBeGreaterThanOrEqual(result.loss);
        expect(result.gradients.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 10);
        expect(result.gradients[0]).toBeLessThanOrEqual(0);
        for (const slope of result.gradients.slice(1)) expect(slope).toBeGreaterThanOrEqual(0);
        for (const [i, slope] of result.gradients.entries()) {
          expect(slope).toBeCloseTo((result.probabilities[i]! - (i === 0 ? 1 : 0)) / tau, 12);
        }
      }),
    );
  });

  it("without a negative has nothing to tell apart", () => {
    expect(infoNce([1, 0], [0, 1], [], 0.5).loss).toBe(0);
  });

  it.each([
    [() => infoNce([0, 0], [1, 0], [], 1), "a vector must be finite and not zero; it is (0, 0)"],
    [() => infoNce([1, 0], [1, 0, 0], [], 1), "vectors of 2 and 3 components"],
    [() => infoNce([1, 0], [1, 0], [], 0), "temperature must be > 0 and finite; it is 0"],
  ])("refuses %s", (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});

describe("infoNceGradient", () => {
  it("is the finite difference with respect to every vector, in any dimension", () => {
    const scene = fc.tuple(
      long,
      long,
      fc.array(long, { minLength: 1, maxLength: 3 }),
      fc.double({ min: 0.2, max: 2, noNaN: true }),
    );
    fc.assert(
      fc.property(scene, ([query, positive, negatives, tau]) => {
        const slopes = infoNceGradient(query, positive, negatives, tau);
        const at = (vectors: readonly Vector[]) => infoNce(vectors[0]!, vectors[1]!, vectors.slice(2), tau).loss;
        const vectors = [query, positive, ...negatives];
        const ours = [slopes.query, slopes.positive, ...slopes.negatives];
        const step = 1e-5;
        for (const [v, slope] of ours.entries()) {
          for (const i of slope.keys()) {
            const moved = (by: number) =>
              at(vectors.map((vector, w) => vector.map((one, k) => (w === v && k === i ? one + by : one))));
            const difference = (moved(step) - moved(-step)) / (2 * step);
            expect(Math.abs(slope[i]! - difference)).toBeLessThan(1e-5 * Math.max(1, Math.abs(difference)));
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("on the circle pulls at a right angle: all of it turns the point", () => {
    fc.assert(
      fc.property(angle, point, points, temperature, (theta, positive, negatives, tau) => {
        const { query } = infoNceGradient(circlePoint(theta), positive, negatives, tau);
        const slope = turning(circlePoint(theta), query);
        expect(Math.abs(slope)).toBeCloseTo(Math.hypot(...query), 8);
        const at = (by: number) => infoNce(circlePoint(theta + by), positive, negatives, tau).loss;
        const difference = (at(1e-6) - at(-1e-6)) / 2e-6;
        expect(Math.abs(slope - difference)).toBeLessThan(1e-4 * Math.max(1, Math.abs(slope)));
      }),
    );
  });
});

describe("cosineSimilarity", () => {
  it("has a gradient at a right angle to the vector", () => {
    fc.assert(
      fc.property(long, long, (a, b) => {
        const slope = cosineGradient(a, b);
        expect(slope.reduce((sum, one, i) => sum + one * a[i]!, 0)).toBeCloseTo(0, 10);
        expect(cosineSimilarity(a, b)).toBeCloseTo(cosineSimilarity(b, a), 12);
      }),
    );
  });
});

describe("infoNceRange", () => {
  it("is reached by opposite points", () => {
    const { least, most } = infoNceRange(4, 0.3);
    const [here, there] = [
      [1, 0],
      [-1, 0],
    ];
    expect(infoNce(here!, here!, [there!, there!, there!], 0.3).loss).toBeCloseTo(least, 12);
    expect(infoNce(here!, there!, [here!, here!, here!], 0.3).loss).toBeCloseTo(most, 12);
  });
});

function close(actual: readonly number[], expected: readonly number[], digits = 10): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, digits);
}
