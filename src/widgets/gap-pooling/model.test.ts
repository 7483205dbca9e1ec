import fc from "fast-check";
import { expect, it } from "vitest";
import { readValues } from "../kit/values.ts";
import { params } from "./index.ts";
import { model } from "./model.ts";

const at = (written: Record<string, string>) => model(readValues(params, written).values);
const left = (written: Record<string, string>) => at(written).channels.map(({ pooled }) => pooled);

it("starts with the page's two channels, 0.25 and 0.5", () => {
  expect(left({})).toEqual([[[0.25]], [[0.5]]]);
  expect(left({ kind: "max" })).toEqual([[[2]], [[3]]]);
  // (1 + 8 + 1)/16 and (27 + 1 + 1 + 27)/16, cube roots.
  expect(left({ kind: "gem" }).flat(2)).toEqual([
    expect.closeTo(0.625 ** (1 / 3), 9),
    expect.closeTo(3.5 ** (1 / 3), 9),
  ]);
});

it("repeats the cells, channel after channel and row after row", () => {
  const { channels } = at({ cells: "1_2_3", H: "2", C: "2" });
  expect(channels.map(({ map }) => map)).toEqual([
    [
      [1, 2],
      [3, 1],
    ],
    [
      [2, 3],
      [1, 2],
    ],
  ]);
});

it("counts cells below 0 as 0 in GeM only, and says which was the least", () => {
  expect(at({ kind: "gem", cells: "-4_2", H: "2" })).toMatchObject({
    below: -4,
    channels: [
      {
        map: [
          [0, 2],
          [0, 2],
        ],
      },
      {},
    ],
  });
  expect(at({ cells: "-4_2", H: "2" }).below).toBeUndefined();
  expect(left({ cells: "-4_2", H: "2", C: "1" })).toEqual([[[-1]]]);
});

it("orders average, GeM and maximum, and adaptive pooling to one cell is the average", () => {
  const cells = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 64 });
  fc.assert(
    fc.property(cells, fc.integer({ min: 2, max: 8 }), fc.double({ min: 1, max: 10, noNaN: true }), (list, H, p) => {
      const one = (kind: "avg" | "max" | "gem" | "adaptive") =>
        model({ kind, p, o: 1, H, C: 1, cells: list }).channels[0]!.pooled[0]![0]!;
      expect(one("gem")).toBeGreaterThanOrEqual(one("avg") - 1e-9);
      expect(one("gem")).toBeLessThanOrEqual(one("max") + 1e-9);
      expect(one("adaptive")).toBe(one("avg"));
    }),
  );
});
