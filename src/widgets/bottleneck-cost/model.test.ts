import { describe, expect, it } from "vitest";
import { model } from "./model.ts";

const base = { kind: "bottleneck", C: 256, m: 64, t: 6, out: 32, k: 3, H: 14 } as const;

describe("the block that is shown", () => {
  it("is ResNet's by default: 69,632 of 589,824 weights", () => {
    const { total, plain, ratio, macs, channels } = model(base);
    expect([total, plain, macs]).toEqual([69632, 589824, 69632 * 196]);
    expect(ratio).toBeCloseTo(8.470588, 6);
    expect(channels).toEqual([256, 64, 64, 256]);
  });

  it("is GoogLeNet's 5×5 with its 1×1: 12,443,648 MACs of 120,422,400", () => {
    const { macs, plain } = model({ ...base, kind: "reduce", C: 192, m: 16, out: 32, k: 5, H: 28 });
    expect([macs, plain * 28 ** 2]).toEqual([12443648, 120422400]);
  });

  it("takes the next smaller factor where t does not divide C", () => {
    const shown = model({ ...base, kind: "sandglass", C: 96, t: 7 });
    expect([shown.t, shown.channels[2]]).toEqual([6, 16]);
  });

  it("says that a wide bottleneck saves nothing", () => {
    const { breakEven } = model(base);
    expect(model({ ...base, m: Math.ceil(breakEven) }).ratio).toBeLessThan(1);
    expect(model({ ...base, m: Math.floor(breakEven) }).ratio).toBeGreaterThan(1);
  });
});
