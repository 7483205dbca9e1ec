import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clip,
  closedFormSize,
  fieldOfCell,
  type Layer,
  mergedSize,
  nextTransposed,
  outputSize,
  outputSizes,
  receptiveFields,
  smallestInput,
} from "../../../src/math/receptive-field.ts";
import { layers as anyLayers, conv } from "./layers.ts";

const size = (layers: readonly Layer[]) => receptiveFields(layers).at(-1)!.size;

describe("receptiveFields", () => {
  it("of no layer is one pixel", () => {
    expect(receptiveFields([])).toEqual([{ size: 1, jump: 1, centre: 0 }]);
  });

  it("of the page's example is 3, 5, 13", () => {
    const fields = receptiveFields([conv(3, 1, 1), conv(3, 2, 1), conv(3, 1, 2, 2)]);
    expect(fields.map((field) => field.size)).toEqual([1, 3, 5, 13]);
    expect(fields.map((field) => field.jump)).toEqual([1, 1, 2, 2]);
    expect(fields.map((field) => field.centre)).toEqual([0, 0, 0, 0]);
  });

  it("equals the closed form", () => {
    fc.assert(fc.property(anyLayers, (layers) => void expect(size(layers)).toBe(closedFormSize(layers))));
  });

  it("is not changed by a 1×1 with stride 1 anywhere", () => {
    fc.assert(
      fc.property(anyLayers, fc.nat(8), (layers, place) => {
        expect(receptiveFields(layers.toSpliced(place, 0, conv(1))).at(-1)).toEqual(receptiveFields(layers).at(-1));
      }),
    );
  });

  it("does not depend on the order of the layers when all strides are 1", () => {
    const stride1 = anyLayers.map((layers) => layers.map((layer) => ({ ...layer, stride: 1 })));
    fc.assert(
      fc.property(
        stride1.chain((layers) =>
          fc.tuple(fc.constant(layers), fc.shuffledSubarray(layers, { minLength: layers.length })),
        ),
        ([layers, shuffled]) => {
          expect(size(shuffled)).toBe(size(layers));
        },
      ),
    );
  });

  it("keeps its size whatever the padding", () => {
    fc.assert(
      fc.property(anyLayers, fc.nat(32), (layers, padding) => {
        expect(size(layers.map((layer) => ({ ...layer, padding })))).toBe(size(layers));
      }),
    );
  });
});

describe("the field of a cell", () => {
  const conv53 = { size: 196, jump: 16, centre: 7.5 };

  it("lies around its centre and is clipped by the image", () => {
    expect(fieldOfCell(conv53, 7)).toEqual({ first: 22, last: 217 });
    expect(fieldOfCell(conv53, 0)).toEqual({ first: -90, last: 105 });
    expect(clip(fieldOfCell(conv53, 0), 224)).toEqual({ first: 0, last: 105 });
    expect(clip({ first: -9, last: -1 }, 224)).toBeUndefined();
  });
});

describe("outputSize", () => {
  it.each([
    [224, conv(7, 2, 3), 112],
    [112, conv(3, 2, 1), 56],
    [7, conv(7), 1],
    [6, conv(7), 0],
    [5, conv(3, 3, 0, 2), 1],
  ])("of %i through %o is %i", (input, layer, output) => {
    expect(outputSize(input, layer)).toBe(output);
  });

  it("stops at the first layer without a cell", () => {
    expect(outputSizes([conv(3), conv(9), conv(3)], 8)).toEqual([8, 6, -2]);
  });
});

describe("smallestInput", () => {
  it("is the least side with which every layer has a cell", () => {
    const fits = (layers: readonly Layer[], length: number) =>
      outputSizes(layers, length).length === layers.length + 1 && outputSizes(layers, length).every((n) => n > 0);
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const least = smallestInput(layers);
        expect(fits(layers, least)).toBe(true);
        if (least > 1) expect(fits(layers, least - 1)).toBe(false);
      }),
    );
  });
});

describe("nextTransposed", () => {
  it.each([
    [4, 32],
    [2, 0],
    [3, 32],
    [5, 64],
  ])("with k = %i and s = 2 adds %i at jump 32 and halves the jump", (kernelSize, added) => {
    expect(nextTransposed({ size: 100, jump: 32 }, { kernelSize, stride: 2 })).toEqual({ size: 100 + added, jump: 16 });
  });
});

describe("mergedSize", () => {
  it("is that of the widest branch", () => {
    expect(
      mergedSize([
        { size: 35, jump: 4 },
        { size: 11, jump: 4 },
      ]),
    ).toBe(35);
  });

  it("refuses branches whose strides disagree", () => {
    const merge = () =>
      mergedSize([
        { size: 35, jump: 4 },
        { size: 11, jump: 8 },
      ]);
    expect(merge).toThrowErrorMatchingInlineSnapshot(`[RangeError: branches with jumps 4 and 8 cannot be merged]`);
    expect(() => mergedSize([])).toThrowErrorMatchingInlineSnapshot(`[RangeError: no branch to merge]`);
  });
});
