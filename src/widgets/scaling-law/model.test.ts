import { describe, expect, it } from "vitest";
import { readValues } from "../kit/values.ts";
import { definition } from "./index.ts";
import { model, scientific } from "./model.ts";

const of = (text: Readonly<Record<string, string>>) => model(readValues(definition.params, text).values);

describe("the model of the scaling law", () => {
  it("starts with Chinchilla, the example of the page", () => {
    const { loss, flops, best } = of({});
    expect(loss).toBeCloseTo(1.937, 3);
    expect(scientific(flops)).toBe("5.88 × 10²³");
    expect(best.parameters / 1e9).toBeCloseTo(32.5, 1);
  });

  it("keeps the compute where that is fixed", () => {
    expect(of({ fixed: "yes", N: "280" }).flops / 5.88e23).toBeCloseTo(1, 12);
    expect(of({ fixed: "yes", N: "70" }).tokens / 1.4e12).toBeCloseTo(1, 12);
  });

  it("writes powers of ten", () => {
    expect([7e10, 1.4e12, 0.00123].map(scientific)).toEqual(["7 × 10¹⁰", "1.4 × 10¹²", "1.23 × 10⁻³"]);
  });
});
