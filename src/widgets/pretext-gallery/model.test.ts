import { expect, it } from "vitest";
import { params } from "./index.ts";
import { model, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, { default: value }]) => [name, value]),
) as Values;
const at = (change: Partial<Values>) => model({ ...defaults, ...change });

it("turns anticlockwise, as the page says", () => {
  expect(at({}).seen).toEqual([
    [3, 6, 9],
    [2, 5, 8],
    [1, 4, 7],
  ]);
  expect(at({}).chance).toBeCloseTo(1.3863, 4);
});

it("shows all tiles of a jigsaw once, two of a pair, four of a view", () => {
  for (let seed = 0; seed < 100; seed += 1) {
    expect(at({ task: "jigsaw", seed }).seen.flat().sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  }
  for (let place = 0; place < 8; place += 1) {
    const shown = at({ task: "relative", place })
      .seen.flat()
      .filter((tile) => tile !== undefined);
    expect(shown).toHaveLength(2);
    expect(shown).toContain(5);
  }
  expect([0, 1, 2, 3].map((view) => at({ task: "instance", view }).seen.flat().filter(Boolean))).toEqual([
    [1, 2, 4, 5],
    [2, 3, 5, 6],
    [4, 5, 7, 8],
    [5, 6, 8, 9],
  ]);
});

it("has as many classes as the papers", () => {
  const classes = params.task.options.map((task) => at({ task }).classes);
  expect(classes).toEqual([4, 1000, 8, 313, 1281167]);
  expect(at({ task: "instance" }).chance).toBeCloseTo(14.063, 3);
});
