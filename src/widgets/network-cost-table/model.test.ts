import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/network-cost-table.json" with { type: "json" };
import { networkNames } from "../../math/network-cost.ts";
import { readValues } from "../kit/values.ts";
import { definition } from "./index.ts";
import { model, weightsOf } from "./model.ts";
import { percent } from "./texts.ts";

const of = (written: Record<string, string>) => model(readValues(definition.params, written).values);

describe("model", () => {
  // sum(p.numel() for p in torchvision.models.<name>().parameters()), and MACs of convolutions and linear layers
  it.each(networkNames)("%s has its published totals at 224", (preset) => {
    const { total } = of({ preset });
    expect(total).toEqual({ parameters: vectors[preset].params, macs: vectors[preset].macs });
  });

  it.each([
    ["alexnet", "96.0", "8.2"],
    ["vgg16", "89.4", "0.8"],
    ["resnet18", "4.4", "0.03"],
    ["resnet50", "8.0", "0.05"],
  ] as const)(
    "%s has %s per cent of its parameters and %s of its MACs in linear layers",
    (preset, parameters, macs) => {
      const { linear, total } = of({ preset });
      expect(percent(linear.parameters, total.parameters)).toBe(parameters);
      expect(percent(linear.macs, total.macs)).toBe(macs);
    },
  );

  it("shows VGG16 and its largest layer first", () => {
    const { rows, selected, linear, convolutions } = of({});
    expect(rows[selected]).toMatchObject({ name: "fc6", parameters: 102764544, macs: 102760448 });
    expect(linear.parameters).toBe(123642856);
    expect(convolutions.macs).toBe(15346630656);
  });

  it("does four times the work of the convolutions at twice the side, with the same parameters", () => {
    const { total, convolutions, linear } = of({ input: "448" });
    expect(total.parameters).toBe(vectors.vgg16.params);
    expect(convolutions.macs).toBe(4 * 15346630656);
    expect(linear.macs).toBe(123633664);
    expect(total.macs).toBe(4 * 15346630656 + 123633664);
  });

  it("shows the least input that a network takes, and names the layer that does not fit", () => {
    const { input, shownInput, problem } = of({ preset: "alexnet", input: "40" });
    expect({ input, shownInput, problem }).toEqual({ input: 40, shownInput: 63, problem: "pool5" });
    expect(of({ preset: "vgg16", input: "32" }).problem).toBeUndefined();
  });

  it("takes a layer beyond the last for the last", () => {
    const { rows, selected } = of({ preset: "alexnet", layer: "60" });
    expect(rows[selected]?.name).toBe("fc8");
  });

  it("adds up to its totals, whatever the network and the input", () => {
    fc.assert(
      fc.property(fc.constantFrom(...networkNames), fc.integer({ min: 32, max: 512 }), (preset, input) => {
        const { rows, total, convolutions, linear } = of({ preset, input: String(input) });
        expect(convolutions.parameters + linear.parameters).toBe(total.parameters);
        expect(convolutions.macs + linear.macs).toBe(total.macs);
        expect(total.parameters).toBe(vectors[preset].params);
        for (const row of rows) {
          expect(Number.isInteger(weightsOf(row))).toBe(true);
          expect(weightsOf(row)).toBeLessThanOrEqual(row.parameters);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("percent", () => {
  it("leaves small shares to be seen", () => {
    const shares = [1, 0.894, 0.0003, 1e-6, 0].map((share) => percent(share, 1));
    expect(shares).toEqual(["100.0", "89.4", "0.03", "<0.01", "0"]);
  });
});

describe("definition", () => {
  it("can read its examples, but for the one out of range", () => {
    for (const [name, written] of Object.entries(definition.examples)) {
      expect(readValues(definition.params, written).problems.length, name).toBe(name === "out-of-range" ? 1 : 0);
    }
  });
});
