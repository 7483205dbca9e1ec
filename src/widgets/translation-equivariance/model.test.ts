import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/translation-equivariance.json" with { type: "json" };
import { readValues } from "../kit/values.ts";
import { params } from "./index.ts";
import { type Model, model, type Values } from "./model.ts";

const of = (written: Record<string, string> = {}): Model => model(readValues(params, written).values);

describe("shifting before and after a convolution", () => {
  it("gives the same in the worked case of the page", () => {
    const shown = of();
    expect([shown.convolved, shown.shiftedBefore]).toEqual(vectors.shift);
    expect(shown.shiftedAfter).toEqual(shown.shiftedBefore);
    expect([shown.verdict, shown.differing, shown.outputShift]).toEqual(["same", 0, 1]);
  });

  it.each([0, 1, 2])("with stride 2 and shift %d", (shift) => {
    const shown = of({ s: "2", p: "0", shift: String(shift) });
    expect(shown.shiftedBefore).toEqual(vectors.stride2[shift]);
    expect(shown.verdict).toBe(["still", "stride", "same"][shift]);
    expect(shown.differing === 0).toBe(shift !== 1);
  });

  it("differs at the border alone", () => {
    const shown = of({ x: "3_1_4_1_5_9_2_6", shift: "2" });
    expect(shown.verdict).toBe("border");
    expect(shown.difference.map((each) => each > 0)).toEqual([false, true, ...Array(5).fill(false), true]);
  });

  it("differs round the ends when the stride does not divide the length", () => {
    expect(of({ x: "3_1_4_1_5_9_2_6", border: "circular", s: "3", shift: "3" }).verdict).toBe("length");
  });

  it("adds up the telling cell", () => {
    const { terms, shiftedBefore, telling } = of({ border: "circular", shift: "3", x: "3_1_4_1_5_9_2_6" });
    expect(terms.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBe(shiftedBefore[telling]);
  });
});

describe("for any signal, kernel and shift", () => {
  const values: fc.Arbitrary<Values> = fc.record({
    x: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 8, maxLength: 8 }),
    w: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }),
    shift: fc.integer({ min: -4, max: 4 }),
    s: fc.integer({ min: 1, max: 3 }),
    p: fc.integer({ min: 0, max: 2 }),
    border: fc.constantFrom("zero", "circular"),
  });

  it("a circular border leaves no difference when the stride divides the shift and the length", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(1, 2), (each, s) => {
        fc.pre(each.shift % s === 0);
        expect(model({ ...each, s, border: "circular" }).differing).toBe(0);
      }),
    );
  });

  it("the telling cell is the sum of its products, and the verdict agrees with the difference", () => {
    fc.assert(
      fc.property(values, (each) => {
        const { terms, shiftedBefore, telling, verdict, differing } = model(each);
        expect(terms.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(shiftedBefore[telling]!);
        expect(["same", "still", "chance"].includes(verdict)).toBe(differing === 0);
      }),
    );
  });
});
