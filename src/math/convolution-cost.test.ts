import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  activationBytes,
  fullyConnectedWeights,
  macCount,
  parameterCount,
  separableCost,
  weightCount,
} from "./convolution-cost.ts";

const shape = (inputChannels: number, outputChannels: number, kernelSize: number, groups = 1) => ({
  inputChannels,
  outputChannels,
  kernelSize,
  groups,
});

describe("weights, parameters and MACs", () => {
  // sum(p.numel()) of nn.Conv2d; MACs by the formula over the output cells
  it.each([
    ["the ResNet stem", shape(3, 64, 7), 112, 9_408, 118_013_952],
    ["3×3 at 14", shape(512, 512, 3), 14, 2_359_296, 462_422_016],
    ["in 2 groups", shape(512, 512, 3, 2), 14, 1_179_648, 231_211_008],
    ["in 32 groups", shape(512, 512, 3, 32), 14, 73_728, 14_450_688],
    ["depthwise", shape(512, 512, 3, 512), 14, 4_608, 903_168],
    ["pointwise", shape(512, 512, 1), 14, 262_144, 51_380_224],
    ["3×3 at 112", shape(32, 64, 3), 112, 18_432, 231_211_008],
    ["depthwise at 112", shape(32, 32, 3, 32), 112, 288, 3_612_672],
    ["pointwise at 112", shape(32, 64, 1), 112, 2_048, 25_690_112],
    ["VGG16 fc6 as a convolution", shape(512, 4096, 7), 1, 102_760_448, 102_760_448],
  ])("of %s", (_, kernel, side, weights, macs) => {
    expect(weightCount(kernel)).toBe(weights);
    expect(macCount(kernel, side ** 2)).toBe(macs);
  });

  it("counts one bias an output channel", () => {
    expect(parameterCount(shape(64, 128, 3), true)).toBe(73_856);
    expect(parameterCount(shape(64, 128, 3, 4), false)).toBe(18_432);
    expect(parameterCount(shape(64, 128, 3, 4), true)).toBe(18_432 + 128);
  });

  it("has 1/g of the weights in g groups", () => {
    const widths = fc.integer({ min: 1, max: 16 });
    fc.assert(
      fc.property(widths, widths, widths, widths, (groups, depth, width, kernelSize) => {
        const [inputs, outputs] = [groups * depth, groups * width];
        const grouped = weightCount(shape(inputs, outputs, kernelSize, groups));
        expect(grouped * groups).toBe(weightCount(shape(inputs, outputs, kernelSize)));
      }),
    );
  });

  it("a fully connected layer reads everything: 116 508 times the 3×3 between 32×32×3 and 32×32×16", () => {
    const connected = fullyConnectedWeights([3, 32, 32], [16, 32, 32]);
    expect(connected).toBe(50_331_648);
    expect(weightCount(shape(3, 16, 3))).toBe(432);
    expect(connected / 432).toBeCloseTo(116_508.4444, 4);
  });

  it("a map of fp32 takes four bytes a value", () => {
    expect(activationBytes([8, 64, 112, 112])).toBe(4 * 8 * 64 * 112 * 112);
  });

  // ResNeXt-50 (32×4d) and ResNet-50 at 256 channels
  it("gives the two bottlenecks nearly the same cost", () => {
    const block = (width: number, groups: number) =>
      weightCount(shape(256, width, 1)) +
      weightCount(shape(width, width, 3, groups)) +
      weightCount(shape(width, 256, 1));
    expect(block(128, 32)).toBe(70_144);
    expect(block(64, 1)).toBe(69_632);
  });
});

describe("separableCost", () => {
  it("of 512 channels at 14×14 is 8.84 times less", () => {
    const cost = separableCost({ inputChannels: 512, outputChannels: 512, kernelSize: 3 }, 14 ** 2);
    expect(cost.standard).toEqual({ weights: 2_359_296, macs: 462_422_016 });
    expect(cost.depthwise).toEqual({ weights: 4_608, macs: 903_168 });
    expect(cost.pointwise).toEqual({ weights: 262_144, macs: 51_380_224 });
    expect(cost.separable).toEqual({ weights: 266_752, macs: 52_283_392 });
    expect(cost.ratio).toBeCloseTo(0.1130642361, 10);
    expect(1 / cost.ratio).toBeCloseTo(8.84, 2);
    expect(cost.pointwise.weights / cost.separable.weights).toBeCloseTo(0.98, 2);
  });

  it("has the ratio m(1/C_out + 1/k²), for weights and MACs", () => {
    const number = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(number(64), number(64), number(11), number(4), (inputChannels, outputChannels, kernelSize, m) => {
        const cost = separableCost({ inputChannels, outputChannels, kernelSize }, 49, m);
        expect(cost.ratio).toBeCloseTo(m * (1 / outputChannels + 1 / kernelSize ** 2), 12);
        expect(cost.separable.macs / cost.standard.macs).toBeCloseTo(cost.ratio, 12);
      }),
    );
  });
});
