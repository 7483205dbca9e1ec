import { describe, expect, it } from "vitest";
import { model } from "./model.ts";

const seeds = Array.from({ length: 60 }, (_, i) => i + 1);
const rms = (values: readonly number[]) => Math.sqrt(values.reduce((sum, v) => sum + v ** 2, 0) / values.length);

describe("Pre-LN and Post-LN at initialisation", () => {
  it.each([
    [6, 1],
    [12, 0.5],
    [6, 2],
  ])("%d layers, gain %d: over many nets the last layer and the stream are as in wide ones, within 5%", (L, gain) => {
    const nets = seeds.map((seed) => model({ L, gain, seed }));
    for (const order of ["pre", "post"] as const) {
      const { last } = nets[0]![order];
      const measured = rms(nets.map((net) => net[order].gradients.at(-1)!));
      // Two of 64 directions do not pass a norm: the mean, and the length.
      expect(measured / (last.gradient * Math.sqrt(62 / 64))).toBeGreaterThan(0.95);
      expect(measured / (last.gradient * Math.sqrt(62 / 64))).toBeLessThan(1.05);
      const variance = nets.reduce((sum, net) => sum + net[order].variances.at(-1)!, 0) / nets.length;
      expect(variance / last.variance).toBeGreaterThan(0.95);
      expect(variance / last.variance).toBeLessThan(1.05);
    }
  });

  it("is the same net for the same seed, and deeper ones begin with its layers", () => {
    const [short, long] = [model({ L: 5, gain: 1, seed: 3 }), model({ L: 9, gain: 1, seed: 3 })];
    expect(long.pre.variances.slice(0, 6)).toEqual(short.pre.variances);
    expect(model({ L: 5, gain: 1, seed: 3 })).toEqual(short);
    expect(model({ L: 5, gain: 1, seed: 4 }).pre.variances).not.toEqual(short.pre.variances);
  });
});

it("is the same whatever was shown before", () => {
  const [deep, shallow, other] = [
    { L: 9, gain: 1, seed: 3 },
    { L: 4, gain: 0.5, seed: 3 },
    { L: 4, gain: 0.5, seed: 4 },
  ];
  const alone = model(shallow);
  for (const before of [deep, other, deep]) {
    model(before);
    expect(model(shallow)).toEqual(alone);
  }
  expect(model(deep).pre.variances.slice(0, 3)).toEqual(model({ ...deep, L: 2 }).pre.variances);
});
