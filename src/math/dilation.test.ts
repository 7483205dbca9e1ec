import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digit, grid } from "../../tests/arbitraries.ts";
import { convolve2d, unitWindow } from "./convolution.ts";
import {
  coverage,
  coverage2d,
  gapSequence,
  griddingRule,
  parallelCoverage2d,
  touchedCount,
  zeroStuffed,
} from "./dilation.ts";
import { closedFormSize, span } from "./receptive-field.ts";
import { reachedCells } from "./receptive-paths.ts";

// rates at k 3 → field, touched, counts of the middle cell, M₂; by plain loops over all 27 paths
const stacks = [
  [[1, 1, 1], 7, 7, 7, 1],
  [[1, 2, 4], 15, 15, 1, 2],
  [[2, 2, 2], 13, 7, 7, 2],
  [[1, 2, 5], 17, 17, 1, 2],
  [[1, 2, 9], 25, 21, 1, 5],
  [[2, 4, 8], 29, 15, 1, 4],
  [[1, 2, 3], 13, 13, 3, 2],
] as const;

const rates = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
const taps = fc.integer({ min: 1, max: 5 });

describe("coverage", () => {
  it.each(stacks)(
    "of %j has field %i, touches %i, the middle %i times; M₂ is %i",
    (stack, field, touched, middle, gap) => {
      const counts = coverage(3, stack);
      expect(counts).toHaveLength(field);
      expect(touchedCount(counts)).toBe(touched);
      expect(counts[(field - 1) / 2]).toBe(middle);
      expect(griddingRule(3, stack).gap).toBe(gap);
    },
  );

  it("of 1, 2, 5 and of 1, 2, 4, cell by cell", () => {
    expect(coverage(3, [1, 2, 5])).toEqual([1, 1, 2, 1, 2, 2, 2, 2, 1, 2, 2, 2, 2, 1, 2, 1, 1]);
    expect(coverage(3, [1, 2, 4])).toEqual([1, 1, 2, 1, 3, 2, 3, 1, 3, 2, 3, 1, 2, 1, 1]);
    expect(coverage(3, [2, 2, 2])).toEqual([1, 0, 3, 0, 6, 0, 7, 0, 6, 0, 3, 0, 1]);
  });

  it("sums to kⁿ, is symmetric, fills the receptive field and does not mind the order", () => {
    fc.assert(
      fc.property(rates, taps, (stack, kernelSize) => {
        const counts = coverage(kernelSize, stack);
        const layers = stack.map((dilation) => ({ kernelSize, stride: 1, padding: 0, dilation }));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(kernelSize ** stack.length);
        expect([...counts].reverse()).toEqual(counts);
        expect(counts).toHaveLength(closedFormSize(layers));
        expect(
          coverage(
            kernelSize,
            [...stack].sort((a, b) => b - a),
          ),
        ).toEqual(counts);
        expect([...reachedCells(layers, counts.length, 0)[0]!.paths]).toEqual(counts);
      }),
    );
  });

  it("touches multiples of the common factor alone", () => {
    fc.assert(
      fc.property(rates, taps, fc.integer({ min: 1, max: 4 }), (stack, kernelSize, factor) => {
        const counts = coverage(
          kernelSize,
          stack.map((rate) => rate * factor),
        );
        expect(counts.filter((_, i) => i % factor === 0)).toEqual(coverage(kernelSize, stack));
        expect(counts.every((count, i) => count === 0 || i % factor === 0)).toBe(true);
      }),
    );
  });

  it("in 2-D: three times dilation 2 touches 49 of 169 cells", () => {
    const counts = coverage2d(3, [2, 2, 2]).flat();
    expect(counts).toHaveLength(169);
    expect(touchedCount(counts)).toBe(49);
  });

  it("of branches side by side adds up: ASPP's 6, 12, 18 touch 25 cells, the middle three times", () => {
    const counts = parallelCoverage2d(3, [[6], [12], [18]]);
    expect(counts).toHaveLength(37);
    expect(counts[18]![18]).toBe(3);
    expect(touchedCount(counts.flat())).toBe(25);
    expect(parallelCoverage2d(3, [[1, 2]])).toEqual(coverage2d(3, [1, 2]));
    expect(() => parallelCoverage2d(2, [[1]])).toThrow(new RangeError("kernel size must be odd for a centre; it is 2"));
    expect(() => parallelCoverage2d(3, [])).toThrow(new RangeError("no branch to cover anything"));
  });
});

describe("hybrid dilated convolution", () => {
  // Wang et al. 2018, sec. 3.2: [1, 2, 5] has M₂ = 2, [1, 2, 9] has M₂ = 5
  it.each([
    [
      [1, 2, 5],
      [1, 2, 5],
    ],
    [
      [1, 2, 9],
      [3, 5, 9],
    ],
    [
      [2, 4, 8],
      [2, 4, 8],
    ],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [2, 2, 2],
      [2, 2, 2],
    ],
    [
      [1, 2, 4],
      [1, 2, 4],
    ],
  ])("the gaps of %j are %j", (stack, gaps) => {
    expect(gapSequence(stack)).toEqual(gaps);
  });

  it.each([
    [[1, 2, 5], 1, true],
    [[1, 2, 9], 1, false],
    [[1, 2, 4], 1, true],
    [[2, 2, 2], 2, false],
    [[2, 4, 8], 2, false],
    [[2], 2, false],
    [[1], 1, true],
  ])("%j has the common factor %i and passes: %s", (stack, commonFactor, passes) => {
    expect(griddingRule(3, stack)).toMatchObject({ commonFactor, passes });
  });

  const full = (kernelSize: number, stack: readonly number[]) => {
    const counts = coverage(kernelSize, stack);
    return touchedCount(counts) === counts.length;
  };

  it("leaves no hole where the first rate is 1 and the kernel odd: every stack of 2 to 4 with rates up to 9", () => {
    const stacks = (length: number): number[][] =>
      length === 1
        ? [[1]]
        : stacks(length - 1).flatMap((stack) => Array.from({ length: 9 }, (_, i) => [...stack, i + 1]));
    for (const stack of [2, 3, 4].flatMap(stacks)) {
      for (const kernelSize of [3, 5]) {
        if (griddingRule(kernelSize, stack).passes && !full(kernelSize, stack)) expect(stack).toBe("without a hole");
      }
    }
  });

  it("is neither enough without the rate 1 nor needed with it", () => {
    expect(griddingRule(3, [2, 3]).passes).toBe(true);
    expect(coverage(3, [2, 3])).toEqual([1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1]);
    expect(griddingRule(3, [1, 3, 1]).passes).toBe(false);
    expect(full(3, [1, 3, 1])).toBe(true);
    // And an even kernel may leave a hole even so.
    expect(griddingRule(2, [1, 1, 4]).passes).toBe(true);
    expect(full(2, [1, 1, 4])).toBe(false);
  });

  it("refuses an empty stack", () => {
    expect(() => gapSequence([])).toThrow(new RangeError("no dilation rate"));
    expect(() => coverage(3, [0])).toThrow(new RangeError("dilation must be a whole number ≥ 1; it is 0"));
  });
});

describe("zeroStuffed", () => {
  it("is d(k − 1) + 1 wide: 3 at dilation 6 is 13", () => {
    for (const [kernelSize, dilation, wide] of [
      [3, 1, 3],
      [3, 2, 5],
      [3, 6, 13],
      [3, 12, 25],
      [3, 18, 37],
      [5, 3, 13],
    ] as const) {
      const row = Array.from({ length: kernelSize }, () => 1);
      expect(zeroStuffed([row], dilation)[0]).toHaveLength(wide);
      expect(span({ kernelSize, dilation, stride: 1, padding: 0 })).toBe(wide);
    }
  });

  it("turns the dilated convolution into an ordinary one", () => {
    const scene = fc
      .record({
        k: fc.integer({ min: 1, max: 3 }),
        d: fc.integer({ min: 1, max: 3 }),
        s: fc.integer({ min: 1, max: 2 }),
      })
      .chain(({ k, d, s }) => fc.tuple(fc.constant({ d, s }), grid(8, 9), grid(k, k, digit)));
    fc.assert(
      fc.property(scene, ([{ d, s }, picture, kernel]) => {
        const window = { ...unitWindow, stride: s, padding: 1 };
        expect(convolve2d(picture, zeroStuffed(kernel, d), window)).toEqual(
          convolve2d(picture, kernel, { ...window, dilation: d }),
        );
      }),
    );
  });
});
