import { describe, expect, it } from "vitest";
import { bracketed, formatCount, formatFactor, formatNumber, shortNumber } from "./number.ts";

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

describe("formatFactor", () => {
  it.each([
    [0.0373, "0.0373"],
    [99999, "99999"],
    [1.412e21, "1.41 × 10²¹"],
    [-200000, "−2 × 10⁵"],
    [Number.POSITIVE_INFINITY, "∞"],
  ])("writes %d as %s", (value, text) => {
    expect(formatFactor(value)).toBe(text);
  });
});

describe("shortNumber", () => {
  it.each([
    [5, "5"],
    [0.3333, "0.33"],
    [-0.004, "0"],
    [41.235, "41.2"],
    [-1234.6, "−1235"],
    [9.996, "10"],
  ])("writes %d as %s", (value, text) => {
    expect(shortNumber(value)).toBe(text);
  });
});

describe("bracketed", () => {
  it("puts brackets around what has a sign", () => {
    expect([2, 0, -2].map((value) => bracketed(value))).toEqual(["2", "0", "(−2)"]);
  });
});
