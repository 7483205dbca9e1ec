import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/nt-xent.json";
import { circlePoint, infoNce, type Vector } from "./contrastive.ts";
import { ntXent, ntXentGradient, ntXentLeast, ntXentUniform, partner } from "./nt-xent.ts";

const point = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }).map(circlePoint);
const temperature = fc.double({ min: 0.1, max: 2, noNaN: true });
const views = fc
  .integer({ min: 1, max: 6 })
  .chain((images) => fc.array(point, { minLength: 2 * images, maxLength: 2 * images }));

describe("ntXent", () => {
  it.each(vectors.map((vector) => [JSON.stringify(vector.views), vector.temperature, vector] as const))(
    "equals PyTorch's cross-entropy with the diagonal at −∞: %s at τ %f",
    (_, tau, { views, losses, loss, probabilities, gradient }) => {
      const result = ntXent(views, tau);
      close(result.losses, losses);
      expect(result.loss).toBeCloseTo(loss, 10);
      close(result.probabilities.flat(), probabilities.flat());
      close(ntXentGradient(views, tau).flat(), gradient.flat());
    },
  );

  // −log(e²/(e² + 2)), log 3
  it("gives the worked examples", () => {
    const [right, up] = [
      [1, 0],
      [0, 1],
    ] as const;
    const apart = ntXent([right, right, up, up], 0.5);
    expect(apart.loss).toBeCloseTo(-Math.log(Math.E ** 2 / (Math.E ** 2 + 2)), 12);
    expect(apart.loss).toBeCloseTo(0.239544766, 9);
    expect(ntXent([right, right, right, right], 0.5).loss).toBeCloseTo(Math.log(3), 12);
  });

  it("is log(2N − 1) when all views agree, and never below log(1 + (2N − 2)e^{−2/τ})", () => {
    fc.assert(
      fc.property(views, temperature, (z, tau) => {
        const images = z.length / 2;
        expect(
          ntXent(
            z.map(() => z[0]!),
            tau,
          ).loss,
        ).toBeCloseTo(ntXentUniform(images), 10);
        expect(ntXent(z, tau).loss).toBeGreaterThanOrEqual(ntXentLeast(images, tau) * (1 - 1e-9));
      }),
    );
    expect(ntXentUniform(2)).toBeCloseTo(1.09861229, 8);
    expect(ntXentUniform(3)).toBeCloseTo(1.60943791, 8);
    const opposite = [
      [1, 0],
      [1, 0],
      [-1, 0],
      [-1, 0],
    ];
    expect(ntXent(opposite, 0.5).loss).toBeCloseTo(ntXentLeast(2, 0.5), 12);
  });

  it("does not mind which view comes first, nor the order of the images", () => {
    fc.assert(
      fc.property(views, temperature, (z, tau) => {
        const swapped = z.map((_, i) => z[partner(i)]!);
        const { loss, losses, similarities } = ntXent(z, tau);
        expect(ntXent(swapped, tau).loss).toBeCloseTo(loss, 10);
        close(
          ntXent(swapped, tau).losses,
          losses.map((_, i) => losses[partner(i)]!),
        );
        expect(ntXent([...z].reverse(), tau).loss).toBeCloseTo(loss, 10);
        for (const [i, row] of similarities.entries()) {
          for (const [k, similarity] of row.entries()) expect(similarity).toBeCloseTo(similarities[k]![i]!, 12);
        }
      }),
    );
  });

  it("has rows that sum to 1 and ignore the view itself; each is InfoNCE with 2N − 1 candidates", () => {
    fc.assert(
      fc.property(views, temperature, (z, tau) => {
        const { probabilities, losses } = ntXent(z, tau);
        for (const [i, row] of probabilities.entries()) {
          expect(row[i]).toBe(0);
          expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
          const negatives = z.filter((_, k) => k !== i && k !== partner(i));
          const single = infoNce(z[i]!, z[partner(i)]!, negatives, tau);
          expect(single.candidates).toBe(z.length - 1);
          expect(losses[i]).toBeCloseTo(single.loss, 10);
        }
      }),
    );
  });

  it("has the gradient that finite differences give", () => {
    fc.assert(
      fc.property(views, temperature, (z, tau) => {
        const step = 1e-5;
        for (const [v, slope] of ntXentGradient(z, tau).entries()) {
          for (const i of slope.keys()) {
            const moved = (by: number) =>
              ntXent(
                z.map((vector: Vector, w) => vector.map((one, k) => (w === v && k === i ? one + by : one))),
                tau,
              ).loss;
            const difference = (moved(step) - moved(-step)) / (2 * step);
            expect(Math.abs(slope[i]! - difference)).toBeLessThan(1e-5 * Math.max(1, Math.abs(difference)));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("wants pairs", () => {
    const message = "views must come in pairs, at least one; there are 3";
    expect(() => ntXent([[1], [1], [1]], 1)).toThrow(new RangeError(message));
    expect(() => ntXent([[1], [1]], 0)).toThrow(new RangeError("temperature must be > 0 and finite; it is 0"));
  });
});

function close(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, 10);
}
