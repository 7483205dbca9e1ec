import { describe, expect, it } from "vitest";
import { formatCount, formatNumber } from "./number.ts";

describe("formatCount", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [9408, "9,408"],
    [118013952, "118,013,952"],
    [-1000, "−1,000"],
  ])("writes %i as %s", (value, text) => {
    expect(formatCount(value)).toBe(text);
  });
});

describe("formatNumber", () => {
  it.each([
    [111.5, "111.5"],
    [-2, "−2"],
    [1 / 3, "0.3333"],
    [1.2e-7, "1.2 × 10⁻⁷"],
    [Number.POSITIVE_INFINITY, "∞"],
    [Number.NaN, "?"],
  ])("writes %d as %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
