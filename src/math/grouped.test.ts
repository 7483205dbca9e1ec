import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightCount } from "./convolution-cost.ts";
import { channelMask, groupKind, possibleGroups, reachThroughTwo, shuffledChannels, wireCount } from "./grouped.ts";

const small = fc.integer({ min: 1, max: 4 });
/** g, C_in/g and C_out/g. */
const channels = fc
  .tuple(small, small, small)
  .map(([groups, depth, width]) => ({ groups, inputChannels: groups * depth, outputChannels: groups * width }));

describe("channelMask", () => {
  it("is one block a group", () => {
    const [on, off] = [true, false];
    expect(channelMask({ inputChannels: 4, outputChannels: 2, groups: 2 })).toEqual([
      [on, on, off, off],
      [off, off, on, on],
    ]);
  });

  it("has C_in·C_out/g wires, one weight plane each", () => {
    fc.assert(
      fc.property(channels, small, (layer, kernelSize) => {
        const wires = channelMask(layer).flat().filter(Boolean).length;
        expect(wires).toBe(wireCount(layer));
        expect(wires * layer.groups).toBe(layer.inputChannels * layer.outputChannels);
        expect(weightCount({ ...layer, kernelSize })).toBe(wires * kernelSize ** 2);
      }),
    );
  });

  it("wants groups that divide both sides, which may differ in width", () => {
    expect(() => channelMask({ inputChannels: 8, outputChannels: 6, groups: 3 })).toThrow(
      new RangeError("groups 3 must divide the 8 input channels"),
    );
    expect(possibleGroups(8, 12)).toEqual([1, 2, 4]);
    expect(possibleGroups(8, 8)).toEqual([1, 2, 4, 8]);
  });
});

describe("groupKind", () => {
  it.each([
    [8, 8, 1, "standard"],
    [8, 8, 2, "grouped"],
    [8, 8, 8, "depthwise"],
    [8, 16, 8, "depthwise"],
    [1, 8, 1, "standard"],
  ] as const)("%i → %i in %i groups is %s", (inputChannels, outputChannels, groups, kind) => {
    expect(groupKind({ inputChannels, outputChannels, groups })).toBe(kind);
  });
});

describe("shuffledChannels", () => {
  // torch.nn.ChannelShuffle(2) on channels 0 … 5
  it("takes one of each group in turn", () => {
    expect(shuffledChannels(6, 2)).toEqual([0, 3, 1, 4, 2, 5]);
  });

  it("is a permutation that the shuffle by C/g undoes", () => {
    fc.assert(
      fc.property(small, small, (groups, width) => {
        const shuffle = shuffledChannels(groups * width, groups);
        const back = shuffledChannels(groups * width, width);
        expect([...shuffle].sort((a, b) => a - b)).toEqual(shuffle.map((_, i) => i));
        expect(back.map((place) => shuffle[place])).toEqual(shuffle.map((_, i) => i));
      }),
    );
  });
});

describe("reachThroughTwo", () => {
  it("stays within the group without a shuffle, and leaves it with one", () => {
    fc.assert(
      fc.property(small, small, (groups, width) => {
        const layer = { inputChannels: groups * width, outputChannels: groups * width, groups };
        expect(reachThroughTwo(layer, layer, false)).toEqual(channelMask(layer));
        const reach = reachThroughTwo(layer, layer, true);
        for (const row of reach) {
          const count = row.filter(Boolean).length;
          expect(count).toBe(Math.min(groups, width) * width);
          // All inputs exactly when a group is at least as wide as there are groups.
          expect(count === layer.inputChannels).toBe(width >= groups);
        }
      }),
    );
  });

  it("wants the layers to meet", () => {
    const layer = (inputChannels: number, outputChannels: number) => ({ inputChannels, outputChannels, groups: 1 });
    expect(() => reachThroughTwo(layer(4, 6), layer(4, 4), true)).toThrow(
      new RangeError("the first layer gives 6 channels, the second takes 4"),
    );
  });
});
