import { describe, expect, it } from "vitest";
import { positive, wholeNumber } from "./range.ts";

describe("ranges", () => {
  it("pass on what lies within", () => {
    expect(wholeNumber("stride", 1, 1)).toBe(1);
    expect(wholeNumber("class", 0, 0, 0)).toBe(0);
    expect(positive("temperature", 0.01)).toBe(0.01);
  });

  it.each([0, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("name the value %s and where it should lie", (value) => {
    expect(() => wholeNumber("stride", value, 1)).toThrow(
      new RangeError(`stride must be a whole number ≥ 1; it is ${value}`),
    );
  });

  it("name both ends where there are two", () => {
    expect(() => wholeNumber("class", 3, 0, 2)).toThrow(
      new RangeError("class must be a whole number from 0 to 2; it is 3"),
    );
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a temperature of %s is none", (value) => {
    expect(() => positive("temperature", value)).toThrow(
      new RangeError(`temperature must be > 0 and finite; it is ${value}`),
    );
  });
});
