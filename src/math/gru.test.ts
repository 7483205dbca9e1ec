import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/gru.json" with { type: "json" };
import { type GruWeights, gruParameters, gruStep } from "./gru.ts";
import { lstmParameters } from "./lstm.ts";

describe("a step of a GRU", () => {
  it.each(vectors.cell)("is nn.GRUCell's and both papers': $in.note", ({ in: given, out }) => {
    const { W, U, b, x, h } = given;
    const hiddenBias = given.bhn ?? h.map(() => 0);
    const step = gruStep({ input: W, hidden: U, bias: b, hiddenBias }, x, h);
    const expected = {
      r: out.r,
      z: out.z,
      before: out.n_before,
      after: out.n_after,
      chung: out.seedChung,
      cho: out.cho,
      torch: out.pytorch,
    };
    for (const [name, values] of Object.entries(expected))
      for (const [unit, value] of values.entries())
        expect(step[name as keyof typeof expected][unit], `${name} ${unit}`).toBeCloseTo(value, 7);
  });

  const value = fc.double({ min: -3, max: 3, noNaN: true });
  const pair = fc.tuple(value, value);
  const square = fc.tuple(pair, pair);
  const column = fc.tuple(fc.tuple(value), fc.tuple(value));
  const byGate = <T>(of: fc.Arbitrary<T>) => fc.record({ r: of, z: of, n: of });
  const weights = fc.record({
    input: byGate(column),
    hidden: byGate(square),
    bias: byGate(pair),
    hiddenBias: pair,
  });
  const state = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }));

  it("mixes: the new state lies between the old one and the candidate, and within ±1", () => {
    fc.assert(
      fc.property(weights, value, state, (given, x, h) => {
        const step = gruStep(given, [x], h);
        for (const [next, candidate] of [
          [step.chung, step.before],
          [step.cho, step.before],
          [step.torch, step.after],
        ] as const) {
          for (const unit of [0, 1] as const) {
            const [low, high] = [Math.min(h[unit], candidate[unit]!), Math.max(h[unit], candidate[unit]!)];
            expect(next[unit]).toBeGreaterThanOrEqual(low - 1e-12);
            expect(next[unit]).toBeLessThanOrEqual(high + 1e-12);
            expect(Math.abs(next[unit]!)).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
    );
  });

  it("turns one paper's convention into the other's when z's weights change their sign", () => {
    const negated = ({ input, hidden, bias, hiddenBias }: GruWeights): GruWeights => ({
      input: { ...input, z: input.z.map((row) => row.map((weight) => -weight)) },
      hidden: { ...hidden, z: hidden.z.map((row) => row.map((weight) => -weight)) },
      bias: { ...bias, z: bias.z.map((weight) => -weight) },
      hiddenBias,
    });
    fc.assert(
      fc.property(weights, value, state, (given, x, h) => {
        const [chung, cho] = [gruStep(given, [x], h).chung, gruStep(negated(given), [x], h).cho];
        for (const unit of [0, 1]) expect(cho[unit]).toBeCloseTo(chung[unit]!, 10);
      }),
    );
  });

  it("cares not where the reset stands if U is diagonal and there is no second bias", () => {
    fc.assert(
      fc.property(weights, value, state, ({ hidden, ...given }, x, h) => {
        const [[a], [, d]] = hidden.n;
        const diagonal = {
          ...hidden,
          n: [
            [a, 0],
            [0, d],
          ] as const,
        };
        const step = gruStep({ ...given, hidden: diagonal, hiddenBias: [0, 0] }, [x], h);
        for (const unit of [0, 1]) expect(step.after[unit]).toBeCloseTo(step.before[unit]!, 12);
      }),
    );
  });

  it("says which sizes don't fit", () => {
    const one = { r: [[0]], z: [[0]], n: [[0]] };
    const given = { input: one, hidden: one, bias: { r: [0], z: [0], n: [0] }, hiddenBias: [0] };
    expect(() => gruStep(given, [1], [0, 0])).toThrow("weights of r must have 2 rows; they have 1");
    expect(() => gruStep(given, [1, 2], [0])).toThrow("a row must have 2 numbers; it has 1");
  });
});

it("has three quarters of an LSTM's parameters: 274,944 for 100 inputs and 256 units", () => {
  expect(gruParameters(100, 256)).toBe(274944);
  expect(gruParameters(100, 256) / lstmParameters(100, 256)).toBe(0.75);
});
