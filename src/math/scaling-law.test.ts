import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/scaling-law.json" with { type: "json" };
import { chinchilla, computeOptimal, predictedLoss, replication, trainingFlops } from "./scaling-law.ts";

const parameters = fc.double({ min: 6, max: 12, noNaN: true }).map((power) => 10 ** power);
const tokens = fc.double({ min: 8, max: 14, noNaN: true }).map((power) => 10 ** power);
const laws = fc.constantFrom(chinchilla, replication);

describe("the scaling law", () => {
  it.each(vectors["scaling-law"])("agrees with the reference, case %#", ({ in: { N, D }, out }) => {
    const { loss, ofParameters, ofTokens } = predictedLoss(N, D);
    expect(loss).toBeCloseTo(out.loss, 7);
    expect(ofParameters).toBeCloseTo(out.termN, 7);
    expect(ofTokens).toBeCloseTo(out.termD, 7);
    expect(trainingFlops(N, D) / out.flops).toBeCloseTo(1, 8);
    expect(D / N / out.tokensPerParam).toBeCloseTo(1, 6);
  });

  it("falls with parameters and with tokens, and stays above E", () => {
    fc.assert(
      fc.property(parameters, tokens, laws, (N, D, law) => {
        const { loss } = predictedLoss(N, D, law);
        expect(loss).toBeGreaterThan(law.E);
        expect(predictedLoss(2 * N, D, law).loss).toBeLessThan(loss);
        expect(predictedLoss(N, 2 * D, law).loss).toBeLessThan(loss);
      }),
    );
  });

  it("is least at the optimum of its compute, where its slope is 0", () => {
    fc.assert(
      fc.property(parameters, tokens, laws, (N, D, law) => {
        const flops = trainingFlops(N, D);
        const best = computeOptimal(flops, law);
        const at = (n: number) => predictedLoss(n, flops / 6 / n, law).loss;
        expect(trainingFlops(best.parameters, best.tokens) / flops).toBeCloseTo(1, 10);
        expect(at(best.parameters)).toBeLessThanOrEqual(at(N) + 1e-12);
        const step = 1e-4;
        const slope = (at(best.parameters * (1 + step)) - at(best.parameters * (1 - step))) / (2 * step);
        expect(Math.abs(slope)).toBeLessThan(1e-6);
      }),
    );
  });

  it("disagrees with its second fit about the best number of tokens per parameter", () => {
    const [first, second] = [chinchilla, replication].map((law) => computeOptimal(5.88e23, law)) as [
      ReturnType<typeof computeOptimal>,
      ReturnType<typeof computeOptimal>,
    ];
    expect(first.tokens / first.parameters).toBeGreaterThan(80);
    expect(second.tokens / second.parameters).toBeGreaterThan(15);
    expect(second.tokens / second.parameters).toBeLessThan(25);
  });

  it("refuses what is not above 0", () => {
    expect(() => predictedLoss(0, 1)).toThrow("N must be > 0");
    expect(() => predictedLoss(1, -1)).toThrow("D must be > 0");
  });
});
