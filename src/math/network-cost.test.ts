import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/networks.json";
import { type NetworkName, networkNames, networkRows, networkTotals } from "./network-cost.ts";

describe("networkRows", () => {
  it.each(vectors.map((vector) => [vector.network, vector.inputSize, vector] as const))(
    "equals torchvision layer by layer: %s at %i",
    (network, inputSize, { rows, parameters }) => {
      const ours = networkRows(network as NetworkName, inputSize);
      expect(ours.map(({ shape, parameters, macs }) => ({ shape, parameters, macs }))).toEqual(rows);
      expect(networkTotals(ours).parameters).toBe(parameters);
    },
  );

  // Parameters: sum(p.numel()) of torchvision.models. MACs: convolutions and fully connected layers at 224.
  it.each([
    ["alexnet", 61_100_840, 714_188_480],
    ["vgg16", 138_357_544, 15_470_264_320],
    ["resnet18", 11_689_512, 1_814_073_344],
    ["resnet50", 25_557_032, 4_089_184_256],
  ] as const)("of %s sum to %i parameters and %i MACs", (network, parameters, macs) => {
    expect(networkTotals(networkRows(network, 224))).toEqual({ parameters, macs });
  });

  it("puts 89 % of VGG16's parameters into the last three layers and 99 % of its MACs before them", () => {
    const rows = networkRows("vgg16", 224);
    const connected = networkTotals(rows.filter(({ kind }) => kind === "linear"));
    expect(connected.parameters).toBe(123_642_856);
    expect(connected.parameters / networkTotals(rows).parameters).toBeCloseTo(0.8936, 4);
    expect(connected.macs / networkTotals(rows).macs).toBeCloseTo(0.008, 3);
  });

  it("names the layers as the papers and torchvision do", () => {
    const names = (network: NetworkName) => networkRows(network, 224).map(({ name }) => name);
    expect(names("vgg16").slice(0, 4)).toEqual(["conv1_1", "conv1_2", "pool1", "conv2_1"]);
    expect(names("alexnet").slice(-5)).toEqual(["pool5", "avgpool", "fc6", "fc7", "fc8"]);
    expect(names("resnet18").filter((name) => name.startsWith("layer2.0"))).toEqual([
      "layer2.0.conv1",
      "layer2.0.conv2",
      "layer2.0.downsample",
    ]);
    expect(names("resnet50").slice(-3)).toEqual(["layer4.2.conv3", "avgpool", "fc"]);
    expect(networkRows("resnet18", 1).at(-1)!.shape).toEqual([1000, 1, 1]);
  });

  it("keeps its parameters on a larger image and needs four times the convolutions' MACs", () => {
    for (const network of networkNames.filter((name) => name !== "alexnet")) {
      const [small, large] = [networkRows(network, 224), networkRows(network, 448)];
      expect(networkTotals(large).parameters).toBe(networkTotals(small).parameters);
      for (const [i, row] of small.entries()) {
        expect(large[i]!.macs).toBe(row.kind === "linear" ? row.macs : 4 * row.macs);
      }
    }
  });

  it.each([
    ["alexnet", 63, "pool5: effective kernel 3 does not fit the padded input 2: the output would be 0"],
    ["vgg16", 32, "pool5: effective kernel 2 does not fit the padded input 1: the output would be 0"],
  ] as const)("of %s need an image of %i pixels", (network, least, message) => {
    expect(networkRows(network, least).at(-1)!.shape).toEqual([1000, 1, 1]);
    expect(() => networkRows(network, least - 1)).toThrow(new RangeError(message));
  });
});
