import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layer as anyLayer, fitting } from "../../tests/arbitraries.ts";
import { convolve1d } from "./convolution.ts";
import {
  fittedSize,
  inputSizes,
  samePadding,
  tensorflowSamePadding,
  unusedCells,
  windowAt,
} from "./convolution-size.ts";
import { type Layer, outputSize, span } from "./receptive-field.ts";

const layerOf = (kernelSize: number, stride: number, padding: number, dilation: number): Layer => ({
  kernelSize,
  stride,
  padding,
  dilation,
});

describe("fittedSize", () => {
  // F.conv2d(torch.zeros(1, 1, i, i), torch.zeros(1, 1, k, k), stride=s, padding=p, dilation=d).shape[-1]
  it.each([
    [224, 7, 2, 3, 1, 112],
    [224, 11, 4, 2, 1, 55],
    [227, 11, 4, 0, 1, 55],
    [55, 3, 2, 0, 1, 27],
    [32, 3, 1, 1, 1, 32],
    [28, 3, 1, 2, 2, 28],
    [7, 3, 2, 1, 1, 4],
    [8, 3, 2, 1, 1, 4],
    [5, 2, 2, 0, 1, 2],
    [64, 4, 2, 1, 1, 32],
    [224, 16, 16, 0, 1, 14],
  ])("i %i, k %i, s %i, p %i, d %i → %i", (i, k, s, p, d, o) => {
    expect(fittedSize(i, layerOf(k, s, p, d))).toBe(o);
  });

  it("says what does not fit", () => {
    expect(() => fittedSize(10, layerOf(5, 1, 0, 3))).toThrow(
      new RangeError("effective kernel 13 does not fit the padded input 10: the output would be -2"),
    );
    expect(() => fittedSize(2, layerOf(6, 1, 1, 1))).toThrow(
      new RangeError("effective kernel 6 does not fit the padded input 4: the output would be -1"),
    );
  });

  it.each([
    [layerOf(0, 1, 0, 1), "kernel size must be a whole number ≥ 1; it is 0"],
    [layerOf(3, 0, 0, 1), "stride must be a whole number ≥ 1; it is 0"],
    [layerOf(3, 1, -1, 1), "padding must be a whole number ≥ 0; it is -1"],
    [layerOf(3, 1, 0, 1.5), "dilation must be a whole number ≥ 1; it is 1.5"],
  ])("refuses %o", (layer, message) => {
    expect(() => fittedSize(8, layer)).toThrow(new RangeError(message));
  });

  it("counts the windows that fit", () => {
    fc.assert(
      fc.property(fitting, ({ layer, size }) => {
        let stops = 0;
        while (stops * layer.stride + span(layer) <= size + 2 * layer.padding) stops += 1;
        expect(fittedSize(size, layer)).toBe(stops);
      }),
    );
  });

  it("grows with input and padding and falls with kernel, dilation and stride", () => {
    fc.assert(
      fc.property(fitting, ({ layer, size }) => {
        const cells = outputSize(size, layer);
        expect(outputSize(size + 1, layer)).toBeGreaterThanOrEqual(cells);
        expect(outputSize(size, { ...layer, padding: layer.padding + 1 })).toBeGreaterThanOrEqual(cells);
        expect(outputSize(size, { ...layer, kernelSize: layer.kernelSize + 1 })).toBeLessThanOrEqual(cells);
        expect(outputSize(size, { ...layer, dilation: layer.dilation + 1 })).toBeLessThanOrEqual(cells);
        expect(outputSize(size, { ...layer, stride: layer.stride + 1 })).toBeLessThanOrEqual(cells);
        expect(outputSize(size, layerOf(1, 1, 0, 1))).toBe(size);
      }),
    );
  });
});

describe("inputSizes", () => {
  it("are exactly those s sizes that give the output", () => {
    fc.assert(
      fc.property(anyLayer, fc.integer({ min: 1, max: 40 }), (layer, cells) => {
        const { first, last } = inputSizes(cells, layer);
        expect(last - first + 1).toBe(layer.stride);
        for (let size = first; size <= last; size++) expect(outputSize(size, layer)).toBe(cells);
        expect(outputSize(first - 1, layer)).toBe(cells - 1);
        expect(outputSize(last + 1, layer)).toBe(cells + 1);
      }),
    );
  });

  it("of 4 cells under k3 s2 p1 are 7 and 8", () => {
    expect(inputSizes(4, layerOf(3, 2, 1, 1))).toEqual({ first: 7, last: 8 });
  });
});

describe("windows", () => {
  it("end where the unused cells begin", () => {
    fc.assert(
      fc.property(fitting, ({ layer, size }) => {
        expect(windowAt(0, layer).first).toBeCloseTo(-layer.padding, 12);
        const { last } = windowAt(outputSize(size, layer) - 1, layer);
        expect(last + unusedCells(size, layer)).toBe(size + layer.padding - 1);
      }),
    );
  });

  it("leave one cell of the ResNet stem unused: (224 + 6 − 7) mod 2", () => {
    expect(unusedCells(224, layerOf(7, 2, 3, 1))).toBe(1);
  });
});

describe("padding that keeps the size", () => {
  it("is d(k − 1)/2 on each side", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 9 }), fc.nat(3), (size, k, more) => {
        const padding = samePadding({ kernelSize: k, dilation: 1 + more });
        fc.pre(Number.isInteger(padding));
        expect(outputSize(size, layerOf(k, 1, padding, 1 + more))).toBe(size);
      }),
    );
    expect(samePadding({ kernelSize: 5, dilation: 2 })).toBe(4);
    expect(samePadding({ kernelSize: 2, dilation: 1 })).toBe(0.5);
  });

  // tf.keras.layers.Conv2D(64, 7, strides=2, padding="same") on 224: pads 2 before and 3 after.
  it("in TensorFlow puts the odd cell at the end", () => {
    expect(tensorflowSamePadding(224, layerOf(7, 2, 0, 1))).toEqual({ outputSize: 112, before: 2, after: 3 });
    expect(tensorflowSamePadding(5, layerOf(1, 3, 0, 1))).toEqual({ outputSize: 2, before: 0, after: 0 });
  });

  it("in TensorFlow always gives ⌈i/s⌉ cells", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), anyLayer, (size, layer) => {
        const same = tensorflowSamePadding(size, layer);
        const padded = Array.from({ length: size + same.before + same.after }, () => 0);
        const kernel = Array.from({ length: layer.kernelSize }, () => 0);
        expect(convolve1d(padded, kernel, { ...layer, padding: 0 })).toHaveLength(Math.ceil(size / layer.stride));
        expect(same.after - same.before === 0 || same.after - same.before === 1).toBe(true);
      }),
    );
  });
});
