import { describe, expect, it } from "vitest";
import { readValues } from "../kit/values.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";

const of = (text: Readonly<Record<string, string>>) => model(readValues(definition.params, text).values);

describe("the model of the memory bank", () => {
  it("starts with the example of the page", () => {
    const { probabilities, posteriors, normaliser, next, penalty } = of({});
    expect(probabilities[0]).toBeCloseTo(0.5344, 4);
    expect(posteriors[0]).toBeCloseTo(0.5166, 4);
    expect(normaliser).toBeCloseTo(5.0862, 4);
    expect([next, penalty]).toEqual([0, 0]);
  });

  it("moves an entry half way, or has no direction to move to", () => {
    expect(of({ f: "90" })).toMatchObject({ next: 45, penalty: 2 });
    expect(of({ f: "180" })).toMatchObject({ next: undefined, penalty: 4 });
    expect(of({ f: "180", mu: "0" })).toMatchObject({ next: 180 });
  });

  it("takes the last image where there are fewer", () => {
    expect(of({ bank: "0_90", i: "7" }).own).toBe(1);
  });
});
