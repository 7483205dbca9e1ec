import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/dilated-conv.json" with { type: "json" };
import { convolveByTensorflow } from "../../../tests/tensorflow.ts";
import { convolve2d } from "../../math/convolution.ts";
import { checkParams } from "../catalogue.ts";
import { readValues } from "../kit/values.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { presetIds, presets } from "./presets.ts";

const of = (written: Record<string, string> = {}) => model(readValues(definition.params, written).values);

describe("the worked case", () => {
  it("gives the page's numbers: −16 in the middle, and the whole output", () => {
    const { output, value, row, column, rowSums, effectiveSize } = of();
    expect(output).toEqual(vectors.output);
    expect(output[0]).toEqual([-16, -19, -12, 13, 16]);
    expect([row, column, value, effectiveSize]).toEqual([2, 2, -16, 5]);
    expect(rowSums).toEqual([-4, -8, -4]);
  });

  it("takes rows and columns 0, 2, 4", () => {
    const places = of().terms.map(({ row, column, value }) => [row, column, value]);
    expect(places).toEqual([0, 2, 4].flatMap((row) => [0, 2, 4].map((column) => [row, column, 5 * row + column])));
  });

  it("is −8 without dilation", () => {
    expect(of({ d: "1", p: "1" }).value).toBe(-8);
  });
});

const settings = fc.record({
  i: fc.integer({ min: 5, max: 9 }),
  d: fc.integer({ min: 1, max: 3 }),
  p: fc.integer({ min: 0, max: 4 }),
  x: fc.constantFrom("ramp" as const, "point" as const),
  w: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 }),
});
const open = { view: "skip", row: null, column: null } as const;

describe("any setting", () => {
  it("is what the kernel with zeros gives as a plain convolution, and what TensorFlow gives", () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const { input, kernel, stuffed, output, padding, dilation } = model({ ...setting, ...open });
        expect(convolve2d(input, stuffed, { stride: 1, padding, dilation: 1 })).toEqual(output);
        const [plane] = convolveByTensorflow([input], [[kernel]], { stride: 1, padding, dilation }, 1);
        expect(plane).toEqual(output.map((line) => line.map((value) => value + 0)));
      }),
      { numRuns: 40 },
    );
  });

  it("adds up row by row, keeps its size at p = d, and names padding that is too small", () => {
    fc.assert(
      fc.property(settings, fc.nat(16), fc.nat(16), (setting, row, column) => {
        const shown = model({ ...setting, ...open, row, column });
        expect(shown.rowSums.reduce((sum, each) => sum + each, 0)).toBe(shown.value);
        expect(shown.terms.every((term) => term.inside || term.value === 0)).toBe(true);
        if (shown.padding === setting.d) expect(shown.outputSize).toBe(setting.i);
        expect(shown.problem !== undefined).toBe(2 * setting.d + 1 > setting.i + 2 * setting.p);
        expect(shown.outputSize).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it("that does not fit names the least padding and the largest dilation", () => {
    expect(of({ d: "3", p: "0" }).problem).toEqual({
      padding: 0,
      inputSize: 5,
      dilation: 3,
      needed: 7,
      least: 1,
      mostDilation: 2,
    });
  });

  it("of a single 1 comes out as the kernel turned round, spread by d", () => {
    const { output } = of({ i: "7", x: "point" });
    expect([1, 3, 5].map((row) => [1, 3, 5].map((column) => output[row]![column]! + 0))).toEqual([
      [-1, 0, 1],
      [-2, 0, 2],
      [-1, 0, 1],
    ]);
    expect(output.flat().filter((value) => value !== 0)).toHaveLength(6);
  });
});

describe("params", () => {
  it("name each preset by what it sets, and can read every example", () => {
    for (const id of presetIds) {
      expect(model({ ...presets[id], ...open }).preset).toBe(id);
    }
    for (const written of Object.values(definition.examples)) expect(checkParams(definition.id, written)).toEqual([]);
  });
});
