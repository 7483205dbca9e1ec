import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNumber } from "../../../src/questions/number.ts";

describe("parseNumber", () => {
  it.each([
    ["196", 196],
    [" 1 9 6 ", 196],
    ["１９６", 196],
    ["−3", -3],
    ["–3", -3],
    ["+.5", 0.5],
    ["5.", 5],
    ["3/4", 0.75],
    ["－３／４", -0.75],
    ["1/3", 1 / 3],
    ["1.2e-3", 0.0012],
    ["1.2E3", 1200],
    ["1.2×10^-3", 0.0012],
    ["1.2x10^(-3)", 0.0012],
    ["2*10^5", 200000],
    ["0,5", 0.5],
    ["0,125", 0.125],
    ["12,34", 12.34],
    ["1,234", 1234],
    ["1，234，567", 1234567],
    ["1,234.5", 1234.5],
    ["89%", 0.89],
    ["０．５％", 0.005],
  ])("reads %j as %d", (typed, value) => {
    expect(parseNumber(typed)).toBeCloseTo(value, 12);
  });

  it.each([
    "",
    " ",
    "abc",
    "1/0",
    "1/2/3",
    "1.2.3",
    "1,23,4",
    "1.234,5",
    "--3",
    "3px",
    "e5",
    ".",
    ",",
    "Infinity",
    "9e999",
  ])("does not read %j", (typed) => {
    expect(parseNumber(typed)).toBeUndefined();
  });

  it("reads back every number as JavaScript writes it", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(String(value))).toBe(value === 0 ? parseNumber("0") && 0 : value);
      }),
    );
  });
});
