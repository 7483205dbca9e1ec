import { describe, expect, it } from "vitest";
import { readValues } from "../kit/values.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";

const of = (text: Readonly<Record<string, string>>) => model(readValues(definition.params, text).values);

describe("the gallery of pretext tasks", () => {
  it("starts with a quarter turn anticlockwise", () => {
    expect(of({})).toMatchObject({
      tiles: [
        [3, 6, 9],
        [2, 5, 8],
        [1, 4, 7],
      ],
      classes: 4,
      accuracy: 0.25,
    });
  });

  it("takes its label from what was done", () => {
    expect(of({ task: "jigsaw", perm: "1_2_3_4_5_6_7_8_9" })).toMatchObject({ rank: 0, label: "1 2 3 4 5 6 7 8 9" });
    expect(of({ task: "patch", pos: "3" })).toMatchObject({ label: "3", beside: { row: 1, column: 0 } });
    expect(of({ task: "instance" }).loss).toBeCloseTo(14.0633, 4);
  });

  it("crops inside the picture", () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      for (const { x, y, size } of of({ task: "instance", seed: String(seed) }).crops) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y) + size).toBeLessThanOrEqual(1);
      }
    }
  });
});
