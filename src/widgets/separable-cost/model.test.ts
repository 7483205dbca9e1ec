import { describe, expect, it } from "vitest";
import { separableCost } from "../../math/convolution-cost.ts";
import { readValues } from "../kit/values.ts";
import { definition } from "./index.ts";

describe("the cost of a separable convolution", () => {
  // weights and MACs of torch.nn.Conv2d, bias=False: standard, groups=C_in, 1×1.
  it.each([
    [512, 512, 14, [2359296, 462422016], [4608, 903168], [262144, 51380224]],
    [32, 64, 112, [18432, 231211008], [288, 3612672], [2048, 25690112]],
  ])("of %d → %d channels at %d pixels", (inputChannels, outputChannels, size, standard, depthwise, pointwise) => {
    const cost = separableCost({ inputChannels, outputChannels, kernelSize: 3 }, size ** 2);
    expect([cost.standard.weights, cost.standard.macs]).toEqual(standard);
    expect([cost.depthwise.weights, cost.depthwise.macs]).toEqual(depthwise);
    expect([cost.pointwise.weights, cost.pointwise.macs]).toEqual(pointwise);
    expect(cost.ratio).toBeCloseTo(1 / outputChannels + 1 / 9, 12);
  });

  it("of the default state is the ratio of the page", () => {
    const { ci, co, k, size, m } = readValues(definition.params, {}).values;
    expect(separableCost({ inputChannels: ci, outputChannels: co, kernelSize: k }, size ** 2, m).ratio).toBeCloseTo(
      0.1130642361,
      10,
    );
  });
});
