import { expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/residual.json" with { type: "json" };
import { model } from "./model.ts";

it("finds the page's stretch of paths, and the shorter one that carries the gradient", () => {
  const { paths, around, mean } = model({ n: vectors.paths.n, gain: 0.25 });
  expect(paths[27]).toBeCloseTo(vectors.paths.middle, 9);
  expect(around.paths).toEqual({ first: 19, last: 35, held: expect.closeTo(vectors.paths.from19to35, 8) });
  // Exact binomials of q = γ/(1 + γ) = 1/5, summed apart.
  expect(around.gradient).toEqual({ first: 5, last: 18, held: expect.closeTo(0.983207828, 8) });
  expect(mean).toBeCloseTo(10.8, 9);
});

it("multiplies out (1 + γ)³", () => {
  const { gradient, total } = model({ n: 3, gain: 0.5 });
  expect(gradient.map((share) => share * total)).toEqual([1, 1.5, 0.75, 0.125].map((term) => expect.closeTo(term, 9)));
});
