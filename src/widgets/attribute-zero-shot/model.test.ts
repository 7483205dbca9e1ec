import { describe, expect, it } from "vitest";
import { readValues } from "../kit/values.ts";
import { definition } from "./index.ts";
import { model, resized, toggled } from "./model.ts";

const values = (text: Readonly<Record<string, string>>) => readValues(definition.params, text).values;

describe("the model of attribute prediction", () => {
  it("starts with the example of the page", () => {
    const { products, posterior } = model(values({}));
    [0.648, 0.002, 0.072].forEach((product, y) => {
      expect(products[y]).toBeCloseTo(product, 12);
    });
    expect(posterior.map((p) => p.toFixed(4))).toEqual(["0.8975", "0.0028", "0.0997"]);
  });

  it("shares with seen classes where they take part", () => {
    const { posterior, rows } = model(values({ g: "yes" }));
    expect(rows).toHaveLength(5);
    expect(posterior[0]).toBeLessThan(0.8975);
  });

  it("finds identical descriptions", () => {
    expect(model(values({ classes: "110_001_110" })).twins).toEqual([0, 2]);
    expect(model(values({})).twins).toBeUndefined();
  });

  it("turns an attribute over, adds a class and takes it away", () => {
    const start = values({});
    expect(toggled(start, 1, 0)).toEqual({
      classes: [
        [1, 1, 0],
        [1, 0, 1],
        [0, 1, 0],
      ],
    });
    expect(toggled(start, 3, 2)).toEqual({
      seen: [
        [1, 0, 1],
        [0, 1, 1],
      ],
    });
    expect(resized(start, 1).classes).toHaveLength(4);
    expect(resized({ ...start, ...resized(start, -1) }, -1)).toEqual({});
  });
});
