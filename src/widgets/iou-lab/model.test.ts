import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { model, movedInside, resized } from "./model.ts";
import { params, side } from "./params.ts";

const halves = (least: number, most: number) => fc.integer({ min: 2 * least, max: 2 * most }).map((n) => n / 2);

describe("the boxes of the picture", () => {
  it("shows the page's example by default", () => {
    const { iou, giou, diou, ciou } = model({ a: params.a.default, b: params.b.default });
    for (const [value, expected] of [
      [iou, 0.1429],
      [giou, -0.0794],
      [diou, 0.0317],
      [ciou, 0.0317],
    ] as const)
      expect(value).toBeCloseTo(expected, 4);
  });

  it("draws curves that pass through the current value", () => {
    const { curves, b, ...now } = model({ a: [0, 0, 4, 4], b: [2, 2, 6, 6] });
    for (const metric of ["iou", "giou", "diou", "ciou"] as const)
      expect(curves[metric].find(([x]) => x === b[0])?.[1]).toBeCloseTo(now[metric], 12);
  });

  it("stays inside the picture and keeps a size, wherever it is dragged", () => {
    fc.assert(
      fc.property(halves(-20, 20), halves(-20, 20), (x, y) => {
        const moved = movedInside([2, 3, 6, 5], x, y);
        expect(params.a.read(moved.join("_")).ok).toBe(true);
        expect([moved[2] - moved[0], moved[3] - moved[1]]).toEqual([4, 2]);
        const other = resized([2, 3, 6, 5], x, y);
        expect(params.a.read(other.join("_")).ok).toBe(true);
        expect(other.slice(0, 2)).toEqual([2, 3]);
      }),
    );
  });

  it("says what is wrong with a box", () => {
    const message = (text: string) => {
      const read = params.b.read(text);
      return read.ok ? "" : read.message.en;
    };
    expect(message("3_0_3_2")).toBe("Box B must have a positive width and height; they are 0 and 2.");
    expect(message(`0_0_${side + 1}_2`)).toContain("from 0 to 12");
  });
});
