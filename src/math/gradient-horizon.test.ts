import fc from "fast-check";
import { expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/gradient-horizon.json";
import { halfLife, largestSingularValue, type Matrix2, matrixPowers, spectralRadius } from "./gradient-horizon.ts";

it.each(vectors["gradient-horizon"])("agrees with torch.linalg: %j", ({ in: { W, slope, steps }, out }) => {
  const J = W.flat().map((entry) => entry * slope) as unknown as Matrix2;
  expect(spectralRadius(J)).toBeCloseTo(out.rho, 6);
  expect(largestSingularValue(J)).toBeCloseTo(out.sigma1, 6);
  expect(largestSingularValue(matrixPowers(J, steps)[steps]!) / out.normProduct).toBeCloseTo(1, 5);
  if (out.halfLife === null) expect(halfLife(spectralRadius(J))).toBeUndefined();
  else expect(halfLife(spectralRadius(J))).toBeCloseTo(out.halfLife, 5);
});

it("keeps the norm of a power between those of ρ and σ", () => {
  const entry = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(entry, entry, entry, entry), fc.integer({ min: 1, max: 20 }), (J, k) => {
      const norm = largestSingularValue(matrixPowers(J, k)[k]!);
      expect(norm).toBeLessThanOrEqual(largestSingularValue(J) ** k * (1 + 1e-6) + 1e-9);
      expect(norm).toBeGreaterThanOrEqual(spectralRadius(J) ** k * (1 - 1e-6) - 1e-9);
    }),
  );
});
