import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/layer-norm.json";
import { batchNorm, layerNorm, normalized, normalizedGradient } from "./normalization.ts";

const epsilon = 1e-5;
const value = fc.integer({ min: -90, max: 90 }).map((n) => n / 10);
const row = fc.array(value, { minLength: 2, maxLength: 8 });

describe("PyTorch's vectors", () => {
  it("F.layer_norm and F.batch_norm", () => {
    close(layerNorm(vectors.table, epsilon).flat(), vectors.layerNorm.flat());
    close(batchNorm(vectors.table, epsilon).flat(), vectors.batchNorm.flat());
  });
  it("the gradient by autograd", () => {
    const { x, g, result } = vectors.gradient;
    close(normalizedGradient(x, g, epsilon), result);
  });
});

describe("normalisation", () => {
  it("does not change when a row is shifted and scaled, as ϵ goes to 0", () => {
    fc.assert(
      fc.property(row, fc.double({ min: 0.5, max: 8, noNaN: true }), value, (x, a, b) => {
        fc.pre(normalized(x, 1e-12).variance > 0.1);
        close(
          normalized(
            x.map((v) => a * v + b),
            1e-12,
          ).values,
          normalized(x, 1e-12).values,
          5,
        );
      }),
    );
  });

  it("keeps every value within √(D−1), and the row's length within √D", () => {
    fc.assert(
      fc.property(row, (x) => {
        const { values } = normalized(x, epsilon);
        for (const v of values) expect(Math.abs(v)).toBeLessThanOrEqual(Math.sqrt(x.length - 1) + 1e-9);
        expect(Math.hypot(...values)).toBeLessThanOrEqual(Math.sqrt(x.length) + 1e-9);
      }),
    );
  });

  it("leaves other rows alone in LN, and not in BN", () => {
    const table = [
      [1, 2, 3],
      [4, 0, 5],
    ];
    const other = [
      [1, 2, 3],
      [9, -9, 0],
    ];
    expect(layerNorm(other, epsilon)[0]).toEqual(layerNorm(table, epsilon)[0]);
    expect(batchNorm(other, epsilon)[0]).not.toEqual(batchNorm(table, epsilon)[0]);
  });

  it("of one value is β, of two ±γ + β", () => {
    expect(layerNorm([[7]], epsilon, 3, 2)).toEqual([[2]]);
    close(layerNorm([[1, 5]], 1e-12, 3, 2)[0]!, [-1, 5], 6);
  });

  it("has that gradient: finite differences", () => {
    fc.assert(
      fc.property(row, fc.integer({ min: -3, max: 3 }), (x, gamma) => {
        fc.pre(normalized(x, epsilon).variance > 0.1);
        const g = x.map((_, i) => (i % 3) - 1.5);
        const loss = (at: readonly number[]) =>
          layerNorm([at], epsilon, gamma)[0]!.reduce((sum, v, i) => sum + v * g[i]!, 0);
        const gradient = normalizedGradient(x, g, epsilon, gamma);
        for (const [i, v] of x.entries()) {
          const slope = (loss(x.with(i, v + 1e-5)) - loss(x.with(i, v - 1e-5))) / 2e-5;
          expect(slope).toBeCloseTo(gradient[i]!, 4);
        }
      }),
    );
  });
});

function close(found: readonly number[], expected: readonly number[], digits = 8): void {
  expect(found).toHaveLength(expected.length);
  for (const [i, v] of expected.entries()) expect(found[i]).toBeCloseTo(v, digits);
}
