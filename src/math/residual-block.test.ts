import fc from "fast-check";
import { describe, expect, it } from "vitest";
import networks from "../../tests/fixtures/vectors/networks.json" with { type: "json" };
import { convolveByTensorflow } from "../../tests/tensorflow.ts";
import { blockWeights } from "./residual.ts";
import { type BlockPlan, residualBlock } from "./residual-block.ts";

const plain = { preActivation: false, stride: 1, strideAt: "3x3", shortcut: "B" } as const;
const plans = fc.record<BlockPlan>({
  kind: fc.constantFrom("basic", "bottleneck"),
  preActivation: fc.boolean(),
  input: fc.record({ channels: fc.integer({ min: 1, max: 64 }), side: fc.integer({ min: 1, max: 60 }) }),
  width: fc.integer({ min: 1, max: 16 }),
  stride: fc.integer({ min: 1, max: 2 }),
  strideAt: fc.constantFrom("1x1", "3x3"),
  shortcut: fc.constantFrom("identity", "A", "B", "C"),
});
const weightsOf = (plan: BlockPlan) => {
  const { branch, projection } = residualBlock(plan);
  return [...branch, ...(projection ? [projection] : [])].reduce((sum, { weights }) => sum + weights, 0);
};

describe("torchvision's ResNets, block after block", () => {
  it.each([
    ["resnet18", "basic", [2, 2, 2, 2]],
    ["resnet50", "bottleneck", [3, 4, 6, 3]],
  ] as const)("%s has these shapes and parameters", (name, kind, depths) => {
    for (const { rows, inputSize } of networks.filter(({ network }) => network === name)) {
      let input = { channels: 64, side: inputSize / 4 };
      const built = depths.flatMap((depth, stage) =>
        Array.from({ length: depth }, (_, i) => {
          const stride = i === 0 && stage > 0 ? 2 : 1;
          const block = residualBlock({ ...plain, kind, input, width: 64 * 2 ** stage, stride });
          input = block.output;
          return [...block.branch, ...(block.projection ? [block.projection] : [])].map((layer, at) => ({
            shape: [layer.output.channels, layer.output.side, layer.output.side],
            parameters: layer.weights + 2 * block.norms[at]!,
          }));
        }).flat(),
      );
      // Without conv1 and its pooling, the average and the dense layer.
      expect(built).toEqual(rows.slice(2, -2).map(({ shape, parameters }) => ({ shape, parameters })));
    }
  });
});

it("counts the blocks that the page counts", () => {
  const basic = residualBlock({ ...plain, kind: "basic", input: { channels: 64, side: 56 }, width: 64 });
  expect([basic.shortcut, basic.norms]).toEqual(["identity", [64, 64]]);
  const bottleneck = residualBlock({ ...plain, kind: "bottleneck", input: { channels: 256, side: 56 }, width: 64 });
  expect(bottleneck.norms.reduce((sum, channels) => sum + 2 * channels, 0)).toBe(768);
  expect(weightsOf({ ...plain, kind: "bottleneck", input: { channels: 256, side: 56 }, width: 128, stride: 2 })).toBe(
    376_832,
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 512 }), (width) => {
      const input = (channels: number) => ({ channels, side: 8 });
      expect(weightsOf({ ...plain, kind: "basic", input: input(width), width })).toBe(blockWeights.basic(width));
      expect(weightsOf({ ...plain, kind: "bottleneck", input: input(4 * width), width })).toBe(
        blockWeights.bottleneck(4 * width, width),
      );
    }),
  );
});

it("gives branch and shortcut one shape unless it says that there is none", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { branch, output, shortcut, projection } = residualBlock(plan);
      for (const [i, { input }] of branch.entries())
        expect(input).toEqual(i === 0 ? plan.input : branch[i - 1]!.output);
      if (projection) expect(projection.output).toEqual(output);
      if (shortcut === "identity") expect(plan.input).toEqual(output);
      // Every second cell from the first, which is what option A keeps.
      if (shortcut === "padding") {
        expect(Math.ceil(plan.input.side / plan.stride)).toBe(output.side);
        expect(output.channels).toBeGreaterThanOrEqual(plan.input.channels);
      }
      if (shortcut === "none") expect(plan.shortcut === "identity" || output.channels < plan.input.channels).toBe(true);
    }),
  );
});

it("has the sides that TensorFlow.js computes", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      for (const { kernelSize, stride, input, output } of residualBlock(plan).branch) {
        const plane = Array.from({ length: input.side }, () => Array.from({ length: input.side }, () => 1));
        const kernel = Array.from({ length: kernelSize }, () => Array.from({ length: kernelSize }, () => 1));
        const window = { stride, padding: (kernelSize - 1) / 2, dilation: 1 };
        expect(convolveByTensorflow([plane], [[kernel]], window, 1)[0]).toHaveLength(output.side);
      }
    }),
    { numRuns: 15 },
  );
});

it("puts the stride and the norms where they belong", () => {
  const plan = { ...plain, kind: "bottleneck", input: { channels: 256, side: 56 }, width: 128, stride: 2 } as const;
  const sides = (strideAt: "1x1" | "3x3") =>
    residualBlock({ ...plan, strideAt }).branch.map(({ output }) => output.side);
  expect(sides("1x1")).toEqual([28, 28, 28]);
  expect(sides("3x3")).toEqual([56, 28, 28]);
  expect(residualBlock(plan).norms).toEqual([128, 128, 512, 512]);
  expect(residualBlock({ ...plan, preActivation: true }).norms).toEqual([256, 128, 128]);
});
