import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readValues } from "../kit/values.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";

const values = (written: Record<string, string> = {}) => readValues(definition.params, written).values;

describe("the wiring of a grouped convolution", () => {
  // torch.nn.Conv2d(C_in, C_out, k, groups=g, bias=False).weight.numel()
  it.each([
    [{}, "grouped", 32, 288],
    [{ g: "1" }, "standard", 64, 576],
    [{ g: "8" }, "depthwise", 8, 72],
    [{ ci: "4", co: "8", k: "1" }, "grouped", 16, 16],
  ])("for %j is %s with %d wires and %d weights", (written, kind, wires, weights) => {
    const shown = model(values(written));
    expect([shown.kind, shown.wires, shown.weights]).toEqual([kind, wires, weights]);
  });

  it("reaches every input through two layers when shuffled, and half of them otherwise", () => {
    const count = (layers: string) => model(values({ layers })).reached.filter(Boolean).length;
    expect([count("one"), count("two"), count("shuffled")]).toEqual([4, 4, 8]);
  });

  it("draws the largest possible number of groups below one that does not divide", () => {
    const shown = model(values({ g: "3" }));
    expect([shown.divides, shown.groups, shown.possible]).toEqual([false, 2, [1, 2, 4, 8]]);
  });

  it("has C_in·C_out/g wires, the same number of inputs for each output, and weights in proportion", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 1, max: 16 }),
        (ci, co, g) => {
          const shown = model({ ...values(), ci, co, g });
          expect(shown.wires * shown.groups).toBe(ci * co);
          expect(shown.mask.flat().filter(Boolean)).toHaveLength(shown.wires);
          expect(shown.weights * shown.groups).toBe(shown.ungrouped);
          for (const row of shown.mask) expect(row.filter(Boolean)).toHaveLength(ci / shown.groups);
        },
      ),
    );
  });
});
