import { describe, expect, it } from "vitest";
import { mulberry32, normal } from "./random.ts";

describe("mulberry32", () => {
  it("repeats by its seed and stays within [0, 1)", () => {
    const [first, second] = [mulberry32(42), mulberry32(42)];
    for (let i = 0; i < 1000; i++) {
      const value = first();
      expect(second()).toBe(value);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
    }
    expect(mulberry32(43)()).not.toBe(mulberry32(42)());
  });
});

describe("normal", () => {
  it("follows the formula: x = 1/2, then 1/4 of the turn, gives √(2 ln 2) on the second axis", () => {
    const uniform = [0.5, 0.25];
    const next = normal(() => uniform.shift()!);
    expect(next()).toBeCloseTo(0, 15);
    expect(next()).toBeCloseTo(Math.sqrt(2 * Math.LN2), 15);
  });

  it("is finite when the uniform number is 0", () => {
    expect(normal(() => 0)()).toBeCloseTo(0, 15);
  });

  // Standard errors of 100 000 draws: mean 0.003, variance 0.0045, kurtosis 0.016.
  it("has mean 0, variance 1, no skew and kurtosis 3", () => {
    const next = normal(mulberry32(1));
    const draws = Array.from({ length: 100_000 }, next);
    const moment = (power: number) => draws.reduce((sum, x) => sum + x ** power, 0) / draws.length;
    expect(Math.abs(moment(1))).toBeLessThan(0.01);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.02);
    expect(Math.abs(moment(3))).toBeLessThan(0.04);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.1);
  });
});
