import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/zero-shot.json" with { type: "json" };
import { attributePrediction, harmonicMean } from "./zero-shot.ts";

const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const accuracy = fc.double({ min: 0, max: 1, noNaN: true });
const problem = fc.integer({ min: 2, max: 6 }).chain((M) =>
  fc.record({
    present: fc.array(probability, { minLength: M, maxLength: M }),
    priors: fc.array(probability, { minLength: M, maxLength: M }),
    classes: fc.array(fc.array(fc.constantFrom(0, 1), { minLength: M, maxLength: M }), { minLength: 1, maxLength: 6 }),
  }),
);

describe("prediction by attributes", () => {
  it.each(vectors["attribute-zero-shot"])("agrees with the reference, case %#", ({ in: given, out }) => {
    const rows = given.classes.map(({ a }) => a);
    const { logScores, posterior } = attributePrediction(rows, given.p_attr, given.prior);
    logScores.forEach((score, y) => {
      expect(score).toBeCloseTo(out.logScore[y]!, 7);
      expect(posterior[y]).toBeCloseTo(out.post[y]!, 7);
    });
  });

  it("sums to 1, and gives equal descriptions equal shares", () => {
    fc.assert(
      fc.property(problem, ({ present, priors, classes }) => {
        const { posterior } = attributePrediction([...classes, classes[0]!], present, priors);
        expect(posterior.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
        expect(posterior.at(-1)).toBe(posterior[0]);
      }),
    );
  });

  it("knows nothing where the image says no more than the prior", () => {
    fc.assert(
      fc.property(problem, ({ priors, classes }) => {
        for (const p of attributePrediction(classes, priors, priors).posterior) {
          expect(p).toBeCloseTo(1 / classes.length, 9);
        }
      }),
    );
  });

  it("favours classes with an attribute as it is seen more clearly", () => {
    fc.assert(
      fc.property(problem, probability, ({ present, priors, classes }, p) => {
        const [low, high] = [Math.min(p, present[0]!), Math.max(p, present[0]!)];
        const odds = (first: number) => {
          const { logScores } = attributePrediction(
            [
              [1, ...classes[0]!.slice(1)],
              [0, ...classes[0]!.slice(1)],
            ],
            [first, ...present.slice(1)],
            priors,
          );
          return logScores[0]! - logScores[1]!;
        };
        expect(odds(high)).toBeGreaterThanOrEqual(odds(low) - 1e-12);
      }),
    );
  });

  it("refuses certainty and rows of another length", () => {
    expect(() => attributePrediction([[1]], [1], [0.5])).toThrow("strictly between 0 and 1");
    expect(() => attributePrediction([[1, 0]], [0.5], [0.5])).toThrow(RangeError);
    expect(() => attributePrediction([], [], [])).toThrow(RangeError);
  });
});

describe("the harmonic mean", () => {
  it.each(vectors["gzsl-harmonic"])("agrees with the reference, case %#", ({ in: { accSeen, accUnseen }, out }) => {
    expect(harmonicMean(accSeen, accUnseen)).toBeCloseTo(out.H, 8);
  });

  it("lies between the smaller and twice it, below the arithmetic mean, and is symmetric", () => {
    fc.assert(
      fc.property(accuracy, accuracy, (s, u) => {
        const h = harmonicMean(s, u);
        expect(h).toBeGreaterThanOrEqual(Math.min(s, u) - 1e-12);
        expect(h).toBeLessThanOrEqual(2 * Math.min(s, u) + 1e-12);
        expect(h).toBeLessThanOrEqual((s + u) / 2 + 1e-12);
        expect(harmonicMean(u, s)).toBe(h);
      }),
    );
    expect(() => harmonicMean(1.1, 0)).toThrow(RangeError);
  });
});
