import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ceilingCorrelation, gaussianInformation, informationBound, informationCeiling } from "./mutual-information.ts";
import { mulberry32, normal } from "./random.ts";
import { crossEntropy } from "./softmax.ts";

describe("information and its ceiling", () => {
  // −½ ln(1 − ρ²) and min(I, ln K), by hand
  it.each([
    [0.9, 8, 0.830365603, 2.07944154, 0.830365603],
    [0.9999, 8, 4.2586216, 2.07944154, 2.07944154],
    [0.999, 64, 3.10755411, 4.15888308, 3.10755411],
    [0.5, 4, 0.143841036, 1.38629436, 0.143841036],
    [0, 256, 0, 5.54517744, 0],
  ])("ρ %f has with K %i: I %f, log K %f, at most %f", (correlation, candidates, information, limit, ceiling) => {
    expect(gaussianInformation(correlation)).toBeCloseTo(information, 7);
    expect(informationBound(0, candidates)).toBeCloseTo(limit, 7);
    expect(informationCeiling(gaussianInformation(correlation), candidates)).toBeCloseTo(ceiling, 7);
  });

  it("meet where ρ = √(1 − 1/K²)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 65_536 }), (candidates) => {
        expect(gaussianInformation(ceilingCorrelation(candidates))).toBeCloseTo(Math.log(candidates), 5);
      }),
    );
  });

  it("gives −1.6600 nats for a loss of 2.7586 among three", () => {
    expect(informationBound(2.75862368, 3)).toBeCloseTo(-1.66001139, 8);
  });

  // With the optimal critic the mean of log K − ℓ is the estimate; 4 000 queries, standard error below 0.03.
  it.each([
    [0.5, 8],
    [0.9, 8],
    [0.9999, 8],
    [0.99, 64],
  ])("bound what the optimal critic shows of two Gaussians with ρ %f among K %i", (correlation, candidates) => {
    const next = normal(mulberry32(5));
    const rest = Math.sqrt(1 - correlation ** 2);
    let sum = 0;
    for (let query = 0; query < 4000; query++) {
      const x = next();
      const keys = [correlation * x + rest * next(), ...Array.from({ length: candidates - 1 }, next)];
      // log p(y|x)/p(y), up to a constant that the softmax ignores
      const scores = keys.map((y) => (2 * correlation * x * y - correlation ** 2 * y ** 2) / (2 * rest ** 2));
      sum += informationBound(crossEntropy(scores, 0), candidates);
    }
    const estimate = sum / 4000;
    const ceiling = informationCeiling(gaussianInformation(correlation), candidates);
    expect(estimate).toBeLessThan(ceiling + 0.05);
    expect(estimate).toBeGreaterThan(0.75 * ceiling);
  });

  it("is not defined at ρ = ±1 or for one candidate", () => {
    expect(() => gaussianInformation(1)).toThrow(new RangeError("correlation must lie between −1 and 1; it is 1"));
    expect(() => informationCeiling(1, 1)).toThrow(new RangeError("K must be a whole number ≥ 2; it is 1"));
  });
});
