import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bottleneckLayers,
  breakEvenWidth,
  hourglass,
  invertedLayers,
  reducingLayers,
  sandglassLayers,
  totalWeights,
} from "./channel-block.ts";

/** Sums of `p.numel()` over `nn.Conv2d(..., bias=False)` in PyTorch, and the papers' own counts. */
describe("weights of a block", () => {
  it("are ResNet's: 69,632 in place of 589,824", () => {
    const layers = bottleneckLayers(256, 64, 3);
    expect(layers.map(({ weights }) => weights)).toEqual([16384, 36864, 16384]);
    expect(totalWeights(layers)).toBe(69632);
    expect((256 ** 2 * 9) / totalWeights(layers)).toBeCloseTo(8.470588, 6);
  });

  it("are MobileNetV2's, MobileNeXt's and GoogLeNet's", () => {
    expect(totalWeights(invertedLayers(24, 6, 3))).toBe(8208);
    expect(sandglassLayers(96, 6, 3).map(({ weights }) => weights)).toEqual([864, 1536, 1536, 864]);
    expect(totalWeights(sandglassLayers(96, 6, 3))).toBe(4800);
    const reduced = totalWeights(reducingLayers(192, 16, 32, 5));
    expect([192 * 32 * 25, reduced]).toEqual([153600, 15872]);
    expect([192 * 32 * 25 * 28 ** 2, reduced * 28 ** 2]).toEqual([120422400, 12443648]);
  });

  it("follow the closed forms", () => {
    const count = fc.integer({ min: 1, max: 64 });
    const kernel = fc.constantFrom(1, 3, 5, 7);
    fc.assert(
      fc.property(count, count, kernel, (narrow, t, k) => {
        const C = narrow * t;
        expect(totalWeights(bottleneckLayers(C, narrow, k))).toBe(2 * C * narrow + narrow ** 2 * k ** 2);
        expect(totalWeights(invertedLayers(narrow, t, k))).toBe(2 * t * narrow ** 2 + t * narrow * k ** 2);
        expect(totalWeights(sandglassLayers(C, t, k))).toBe(2 * C * k ** 2 + (2 * C ** 2) / t);
      }),
    );
  });

  it("save exactly below the break-even width", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 2048 }),
        fc.integer({ min: 1, max: 2048 }),
        fc.constantFrom(1, 3, 5, 7),
        (C, m, k) => {
          expect(totalWeights(bottleneckLayers(C, m, k)) < C ** 2 * k ** 2).toBe(m < breakEvenWidth(C, k));
        },
      ),
    );
    expect(breakEvenWidth(256, 3)).toBeCloseTo(229.13, 2);
  });

  it("have channels that read the same from both ends", () => {
    for (const layers of [bottleneckLayers(256, 64, 3), invertedLayers(24, 6, 3), sandglassLayers(96, 6, 3)]) {
      const channels = [layers[0]!.input, ...layers.map(({ output }) => output)];
      expect(channels).toEqual([...channels].reverse());
    }
  });

  it("name what cannot be divided", () => {
    expect(() => sandglassLayers(96, 5, 3)).toThrow("the reduction must divide 96; it is 5");
  });
});

describe("an hourglass", () => {
  it("goes 64, 32, 16, 8, 4 with jump 16 and 13 residual blocks, as Newell's", () => {
    expect(hourglass(64, 4)).toEqual({ sides: [64, 32, 16, 8, 4], jump: 16, residualBlocks: 13 });
  });

  it("ends at the input over the jump", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 40 }), (depth, smallest) => {
        const { sides, jump } = hourglass(smallest * 2 ** depth, depth);
        expect([sides.length, sides.at(-1), sides[0]]).toEqual([depth + 1, smallest, smallest * jump]);
      }),
    );
  });

  it("says what cannot be halved", () => {
    expect(() => hourglass(64, 7)).toThrow("64 cannot be halved 7 times");
  });
});
