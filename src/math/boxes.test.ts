import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/boxes.json";
import { type Box, type BoxFormat, boxFormats, boxHull, boxOverlap, convertBox } from "./boxes.ts";

const side = fc.integer({ min: 1, max: 40 }).map((n) => n / 2);
const place = fc.integer({ min: -40, max: 40 }).map((n) => n / 2);
const box: fc.Arbitrary<Box> = fc.tuple(place, place, side, side).map(([x, y, w, h]) => [x, y, x + w, y + h] as const);

describe("torchvision's vectors", () => {
  it.each(vectors.overlap)("IoU and its kin of $a and $b", ({ a, b, ...expected }) => {
    const overlap = boxOverlap(a as unknown as Box, b as unknown as Box);
    const { I, U, C, d2, c2, ...rest } = expected;
    expect(overlap).toMatchObject({ intersection: I, union: U, hull: C, distance2: d2, diagonal2: c2 });
    for (const name of ["iou", "giou", "diou", "v", "alpha", "ciou", "dice"] as const)
      expect(overlap[name]).toBeCloseTo(rest[name], 6);
  });

  it.each(vectors.convert)("box_convert of $box from $from to $to", ({ box: given, from, to, result }) => {
    expect(convertBox(given as unknown as Box, from as BoxFormat, to as BoxFormat)).toEqual(result);
  });
});

describe("boxOverlap", () => {
  it("is symmetric, and does not change when both are moved or scaled", () => {
    fc.assert(
      fc.property(box, box, place, fc.constantFrom(0.25, 2, 8), (a, b, by, scale) => {
        const overlap = boxOverlap(a, b);
        same(boxOverlap(b, a), overlap);
        same(boxOverlap(moved(a, by), moved(b, by)), overlap);
        same(boxOverlap(scaled(a, scale), scaled(b, scale)), overlap);
      }),
    );
  });

  it("keeps the order CIoU ≤ DIoU ≤ IoU and GIoU ≤ IoU, inside the ranges", () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        const { iou, giou, diou, ciou, dice } = boxOverlap(a, b);
        expect(iou).toBeGreaterThanOrEqual(0);
        expect(iou).toBeLessThanOrEqual(1);
        expect(giou).toBeLessThanOrEqual(iou);
        expect(giou).toBeGreaterThan(-1);
        expect(diou).toBeLessThanOrEqual(iou);
        expect(diou).toBeGreaterThan(-1);
        expect(ciou).toBeLessThanOrEqual(diou);
        expect(ciou).toBeGreaterThan(-1.5);
        expect(dice).toBeGreaterThanOrEqual(iou);
      }),
    );
  });

  it("counts pixels: areas on a half-unit raster are those of the sets", () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        const cells = (test: (x: number, y: number) => boolean) => {
          const [x1, y1, x2, y2] = boxHull(a, b);
          let count = 0;
          for (let x = x1 + 0.25; x < x2; x += 0.5)
            for (let y = y1 + 0.25; y < y2; y += 0.5) if (test(x, y)) count += 1;
          return count / 4;
        };
        const inside = ([x1, y1, x2, y2]: Box, x: number, y: number) => x > x1 && x < x2 && y > y1 && y < y2;
        const overlap = boxOverlap(a, b);
        expect(cells((x, y) => inside(a, x, y) && inside(b, x, y))).toBeCloseTo(overlap.intersection, 9);
        expect(cells((x, y) => inside(a, x, y) || inside(b, x, y))).toBeCloseTo(overlap.union, 9);
      }),
      { numRuns: 30 },
    );
  });

  it("has no slope in IoU where boxes are apart, and one in GIoU and DIoU", () => {
    const at = (x: number) => boxOverlap([0, 0, 2, 2], [x, 0, x + 2, 2]);
    const slope = (name: "iou" | "giou" | "diou") => (at(4 + 1e-6)[name] - at(4 - 1e-6)[name]) / 2e-6;
    expect(slope("iou")).toBe(0);
    // GIoU = −g/(4+g) with the gap g = x − 2; DIoU = −x²/((x+2)²+4).
    expect(slope("giou")).toBeCloseTo(-4 / 36, 6);
    expect(slope("diou")).toBeCloseTo(-(2 * 4 * 40 - 16 * 2 * 6) / 1600, 6);
  });

  it("names a box without an inside", () => {
    expect(() => boxOverlap([0, 0, 0, 4], [0, 0, 1, 1])).toThrow("the width of a must be > 0 and finite; it is 0");
    expect(() => boxOverlap([0, 0, 1, 1], [0, 3, 1, 1])).toThrow("the height of b must be > 0 and finite; it is -2");
  });
});

it("every format leads back to the box", () => {
  fc.assert(
    fc.property(box, fc.constantFrom(...boxFormats), fc.constantFrom(...boxFormats), (given, from, to) => {
      expect(convertBox(convertBox(given, from, to), to, from)).toEqual(given);
    }),
  );
});

function moved([x1, y1, x2, y2]: Box, by: number): Box {
  return [x1 + by, y1 + by, x2 + by, y2 + by];
}

function scaled([x1, y1, x2, y2]: Box, by: number): Box {
  return [x1 * by, y1 * by, x2 * by, y2 * by];
}

function same(a: ReturnType<typeof boxOverlap>, b: ReturnType<typeof boxOverlap>): void {
  for (const name of ["iou", "giou", "diou", "ciou", "dice"] as const) expect(a[name]).toBeCloseTo(b[name], 9);
}
