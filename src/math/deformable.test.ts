import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digit, grid } from "../../tests/arbitraries.ts";
import vectors from "../../tests/fixtures/vectors/deformable.json";
import { convolve2d, type Grid, unitWindow } from "./convolution.ts";
import {
  type Deformation,
  deformableConvolve,
  deformableGradient,
  deformableTaps,
  offsetChannels,
  patternOffsets,
  regularTaps,
  total,
  undeformed,
} from "./deformable.ts";

const ramp = Array.from({ length: 5 }, (_, row) => Array.from({ length: 5 }, (_, column) => row * 5 + column));
const ones = [
  [1, 1, 1],
  [1, 1, 1],
  [1, 1, 1],
];
const around = { ...unitWindow, padding: 1 };
const middle = { row: 2, column: 2 };
const nine = <T>(value: (tap: number) => T) => Array.from({ length: 9 }, (_, tap) => value(tap));

function atMiddle(kernel: Grid, deformation: Partial<Deformation>): number {
  return total(deformableTaps(ramp, kernel, { ...undeformed(9), ...deformation }, middle, around));
}

describe("deformableTaps", () => {
  // torchvision.ops.deform_conv2d of 0 … 24 in 5×5, 3×3, padding 1, cell (2, 2)
  it("give the worked values", () => {
    const counted = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    expect(atMiddle(ones, {})).toBe(108);
    expect(atMiddle(ones, { offsets: nine(() => ({ y: 0.5, x: 0.5 })) })).toBe(135);
    expect(atMiddle(ones, { offsets: regularTaps(3) })).toBe(108);
    expect(atMiddle(ones, { masks: nine(() => 0.5) })).toBe(54);
    expect(atMiddle(ones, { offsets: nine(() => ({ y: 0, x: 1.5 })) })).toBe(99);
    expect(atMiddle(counted, { offsets: nine((tap) => ({ y: 0.1 * tap, x: -0.2 * tap })) })).toBeCloseTo(684.2, 10);
  });

  it("say where each would read and where it does", () => {
    const [first] = deformableTaps(
      ramp,
      ones,
      { offsets: nine(() => ({ y: 0.5, x: -2 })), masks: nine(() => 1) },
      middle,
      around,
    );
    expect(first).toEqual({
      regular: { y: 1, x: 1 },
      position: { y: 1.5, x: -1 },
      weight: 1,
      mask: 1,
      value: 0,
      product: 0,
    });
  });

  it("want one offset and one mask a tap, and finite ones", () => {
    expect(() => deformableTaps(ramp, ones, undeformed(8), middle, around)).toThrow(
      new RangeError("9 taps, but 8 offsets and 8 masks"),
    );
    expect(() => atMiddle(ones, { offsets: nine(() => ({ y: Number.POSITIVE_INFINITY, x: 0 })) })).toThrow(
      new RangeError("position must be finite; it is (Infinity, 1)"),
    );
  });
});

/** Channel c of row i and column j; torchvision interleaves (Δy, Δx) tap by tap. */
function deformationAt(offsets: readonly Grid[], masks: readonly Grid[], row: number, column: number): Deformation {
  const at = (channel: Grid | undefined) => channel![row]![column]!;
  return {
    offsets: masks.map((_, tap) => ({ y: at(offsets[2 * tap]), x: at(offsets[2 * tap + 1]) })),
    masks: masks.map(at),
  };
}

describe("deformableConvolve", () => {
  it.each(vectors.map((vector) => [JSON.stringify(vector.window), vector] as const))(
    "equals torchvision's deform_conv2d and its gradients: %s",
    (_, { x, w, window, offsets, masks, y, gradientOf, gradient }) => {
      const at = ({ row, column }: { row: number; column: number }) => deformationAt(offsets, masks, row, column);
      close(deformableConvolve(x, w, at, window), y);
      const ours = deformableGradient(x, deformableTaps(x, w, at(gradientOf), gradientOf, window));
      close(ours.picture, gradient.picture);
      close([ours.weights], [gradient.weights]);
      close([ours.masks], [gradient.masks]);
      close([ours.offsets.flatMap(({ y: down, x: right }) => [down, right])], [gradient.offsets]);
    },
  );

  it("without offsets is the convolution", () => {
    fc.assert(
      fc.property(
        grid(6, 5),
        grid(3, 3),
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 1, max: 2 }),
        (x, w, s, d) => {
          const window = { stride: s, padding: d, dilation: d };
          expect(deformableConvolve(x, w, () => undeformed(9), window)).toEqual(convolve2d(x, w, window));
        },
      ),
    );
  });

  it("with Δp = (d − 1)p_t is dilation d", () => {
    fc.assert(
      fc.property(grid(7, 7), grid(3, 3), fc.integer({ min: 1, max: 3 }), (x, w, d) => {
        const offsets = patternOffsets(3, { scale: d, angle: 0 });
        expect(deformableConvolve(x, w, () => ({ ...undeformed(9), offsets }), around)).toEqual(
          convolve2d(x, w, { ...unitWindow, padding: d, dilation: d }),
        );
      }),
    );
  });

  it("with one whole offset for all taps is the shifted convolution inside", () => {
    fc.assert(
      fc.property(grid(7, 7), grid(3, 3), (x, w) => {
        const offsets = nine(() => ({ y: 1, x: -1 }));
        const moved = deformableConvolve(x, w, () => ({ ...undeformed(9), offsets }), around);
        const still = convolve2d(x, w, around);
        for (let row = 0; row < 6; row++) expect(moved[row]!.slice(1)).toEqual(still[row + 1]!.slice(0, 6));
      }),
    );
  });
});

describe("deformableGradient", () => {
  it("is the finite difference with respect to offsets, masks, weights and picture", () => {
    const parts = fc
      .tuple(digit, fc.double({ min: 0.05, max: 0.95, noNaN: true }))
      .map(([whole, part]) => whole / 3 + part);
    const offLine = fc.array(
      parts.filter((p) => Math.abs(p - Math.round(p)) > 0.01),
      { minLength: 18, maxLength: 18 },
    );
    const masks = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(grid(5, 5), grid(3, 3), offLine, masks, (x, w, flat, m) => {
        const deformation = { offsets: nine((tap) => ({ y: flat[2 * tap]!, x: flat[2 * tap + 1]! })), masks: m };
        const value = (change: { x?: Grid; w?: Grid; deformation?: Deformation }) =>
          total(deformableTaps(change.x ?? x, change.w ?? w, change.deformation ?? deformation, middle, around));
        const slope = deformableGradient(x, deformableTaps(x, w, deformation, middle, around));
        const step = 1e-4;
        const difference = (changed: (by: number) => number) => (changed(step) - changed(-step)) / (2 * step);
        for (const tap of [0, 4, 7]) {
          const moved = (axis: "y" | "x") => (by: number) =>
            value({
              deformation: {
                masks: m,
                offsets: deformation.offsets.map((o, t) => (t === tap ? { ...o, [axis]: o[axis] + by } : o)),
              },
            });
          expect(slope.offsets[tap]!.y).toBeCloseTo(difference(moved("y")), 6);
          expect(slope.offsets[tap]!.x).toBeCloseTo(difference(moved("x")), 6);
          const masked = (by: number) =>
            value({ deformation: { ...deformation, masks: m.map((one, t) => (t === tap ? one + by : one)) } });
          expect(slope.masks[tap]).toBeCloseTo(difference(masked), 6);
          const weighted = (by: number) => value({ w: bumped(w, Math.floor(tap / 3), tap % 3, by) });
          expect(slope.weights[tap]).toBeCloseTo(difference(weighted), 6);
          expect(slope.picture[tap % 5]![2]).toBeCloseTo(
            difference((by) => value({ x: bumped(x, tap % 5, 2, by) })),
            6,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("patterns", () => {
  it("turn clockwise: a quarter turn takes the tap on the right to the one below", () => {
    const offsets = patternOffsets(3, { scale: 1, angle: Math.PI / 2 });
    const [right, below] = [regularTaps(3)[5]!, regularTaps(3)[7]!];
    expect(right).toEqual({ y: 0, x: 1 });
    expect(right.y + offsets[5]!.y).toBeCloseTo(below.y, 12);
    expect(right.x + offsets[5]!.x).toBeCloseTo(below.x, 12);
  });

  it("turn and scale every tap about the centre", () => {
    for (const [tap, { y, x }] of patternOffsets(3, { scale: 2, angle: Math.PI / 6 }).entries()) {
      const regular = regularTaps(3)[tap]!;
      const before = Math.atan2(regular.y, regular.x);
      const length = 2 * Math.hypot(regular.y, regular.x);
      expect(regular.y + y).toBeCloseTo(length * Math.sin(before + Math.PI / 6), 12);
      expect(regular.x + x).toBeCloseTo(length * Math.cos(before + Math.PI / 6), 12);
    }
  });

  it("move nothing at scale 1 and angle 0", () => {
    for (const { y, x } of patternOffsets(5, { scale: 1, angle: 0 }))
      expect([Math.abs(y), Math.abs(x)]).toEqual([0, 0]);
  });

  it("need 18 offset channels for 3×3, 27 with the masks", () => {
    expect(offsetChannels(3, 1)).toBe(18);
    expect(offsetChannels(3, 2)).toBe(27);
    expect(offsetChannels(5, 1, 4)).toBe(200);
    expect(256 * offsetChannels(3, 1) * 9).toBe(41_472);
  });
});

function bumped(cells: Grid, row: number, column: number, by: number): number[][] {
  return cells.map((values, i) => values.map((value, j) => (i === row && j === column ? value + by : value)));
}

function close(actual: Grid, expected: Grid): void {
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  for (const [i, row] of expected.entries()) {
    for (const [j, value] of row.entries()) expect(actual[i]![j]).toBeCloseTo(value, 9);
  }
}
