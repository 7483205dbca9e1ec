import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/ntxent-matrix.json" with { type: "json" };
import { model, turnTo, type Values, withImages } from "./model.ts";
import { mostImages, params } from "./params.ts";
import { presets } from "./presets.ts";

const angleOf = ([x, y]: readonly number[]) => (Math.atan2(y!, x!) * 180) / Math.PI;
const start: Values = { ...presets.worked, z: [...presets.worked.z], row: 1, show: "s" };
const angle = fc.double({ min: 0, max: 360, noNaN: true });
const states = fc.integer({ min: 2, max: mostImages }).chain((images) =>
  fc.record({
    z: fc.array(angle, { minLength: 2 * images, maxLength: 2 * images }),
    tau: fc.double({ min: 0.05, max: 2, noNaN: true }),
    row: fc.integer({ min: 1, max: 12 }),
    show: fc.constantFrom("s" as const, "p" as const),
  }),
);

describe("the model of the NT-Xent matrix", () => {
  it.each(vectors.map((vector) => [JSON.stringify(vector.in), vector] as const))("agrees with %s", (_, vector) => {
    const { z, tau } = vector.in;
    const result = model({ ...start, z: z.map(angleOf), tau });
    const { perAnchor, loss, ceilingUniform } = vector.out;
    near(result.losses, perAnchor);
    near([result.loss, result.uniform], [loss, ceilingUniform]);
  });

  it("has the numbers of the page in its presets", () => {
    const digits = (id: keyof typeof presets) => model({ ...start, ...presets[id] }).loss.toFixed(4);
    expect(["worked", "collapse", "opposite", "uneven"].map((id) => digits(id as keyof typeof presets))).toEqual([
      "0.2395",
      "1.0986",
      "0.0360",
      "0.4302",
    ]);
    const { losses } = model({ ...start, ...presets.uneven });
    expect(losses.slice(0, 2).map((each) => each.toFixed(4))).toEqual(["0.2333", "0.6271"]);
    for (const [name, param] of Object.entries(params)) expect(start[name as keyof Values]).toEqual(param.default);
  });

  it("ignores a view's similarity to itself, and keeps to the least", () => {
    fc.assert(
      fc.property(states, (state) => {
        const { row, weights, sum, probabilities, losses, loss, least, partner, similarities } = model(state);
        expect(weights[row]).toBe(0);
        expect(probabilities[row]![row]).toBe(0);
        expect(losses[row]).toBeCloseTo(Math.log(sum) - similarities[row]![partner]! / state.tau, 6);
        expect(loss).toBeGreaterThanOrEqual(least * (1 - 1e-9));
      }),
    );
  });

  it("does not mind which view of an image comes first", () => {
    fc.assert(
      fc.property(states, (state) => {
        const swapped = state.z.map((_, i) => state.z[i % 2 === 0 ? i + 1 : i - 1]!);
        expect(model({ ...state, z: swapped }).loss).toBeCloseTo(model(state).loss, 9);
      }),
    );
  });

  it("is log(2N − 1) where all views coincide", () => {
    for (let images = 2; images <= mostImages; images += 1) {
      const result = model({ ...start, z: Array(2 * images).fill(77) });
      expect(result.loss).toBeCloseTo(Math.log(2 * images - 1), 12);
    }
  });

  it("adds images between the others and takes the last ones away", () => {
    const result = model(start);
    expect(withImages(result, 3).z).toEqual([0, 0, 90, 90, 220, 230]);
    expect(withImages(model({ ...start, z: withImages(result, 6).z!, row: 12 }), 2)).toEqual({ z: start.z, row: 4 });
  });

  it("turns one view, which then asks", () => {
    expect(turnTo(model(start), 2, 370)).toEqual({ z: [0, 0, 10, 90], row: 3 });
  });

  it("wants views in pairs", () => {
    expect(params.z.read("0_0_90")).toMatchSnapshot();
    expect(params.z.read("0_0_90_90_")).toEqual({ ok: true, value: [0, 0, 90, 90] });
  });
});

function near(found: readonly number[], expected: readonly number[]) {
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(Math.abs(found[i]! - value)).toBeLessThanOrEqual(1e-6 * value);
}
