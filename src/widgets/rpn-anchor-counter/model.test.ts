import { expect, it } from "vitest";
import { model } from "./model.ts";

it("counts the page's example, and draws as many anchors as a cell has", () => {
  expect(model({ width: 1000, height: 600, stride: 16, k: 9 })).toMatchObject({
    columns: 63,
    rows: 38,
    anchors: 21546,
    objectness: 18,
    offsets: 36,
  });
  for (let k = 1; k <= 15; k += 1) expect(model({ width: 640, height: 480, stride: 32, k }).shapes).toHaveLength(k);
});

it("begins with the paper's nine anchors: areas 128², 256², 512² at ratios 1:2, 1:1, 2:1", () => {
  const { shapes } = model({ width: 1000, height: 600, stride: 16, k: 9 });
  expect(shapes.map(({ width, height }) => Math.round(Math.sqrt(width * height)))).toEqual(
    [128, 256, 512].flatMap((size) => [size, size, size]),
  );
  expect(shapes.slice(0, 3).map(({ width, height }) => height / width)).toEqual(
    [0.5, 1, 2].map((r) => expect.closeTo(r)),
  );
});
