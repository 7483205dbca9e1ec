import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/rnn.json";
import type { ChainActivation } from "./gradient-flow.ts";
import { rnnParameters, unroll } from "./rnn.ts";

const weight = fc.double({ min: -3, max: 3, noNaN: true });
const inputs = fc.array(weight, { minLength: 2, maxLength: 8 });
const cells = fc.record({ u: weight, w: weight, b: weight, v: weight, c: weight });
const still = { b: 0, v: 1, c: 0 };

describe("an unrolled cell", () => {
  it.each(vectors["rnn-unroll"])("agrees with PyTorch: %j", ({ in: { x, h0, act, ...cell }, out }) => {
    const { h, o } = unroll(x, cell, h0, act as ChainActivation);
    out.h.forEach((value, t) => void expect(h[t]).toBeCloseTo(value, 8));
    out.o.forEach((value, t) => void expect(o[t]).toBeCloseTo(value, 7));
  });

  it("never looks ahead", () => {
    fc.assert(
      fc.property(inputs, cells, weight, (x, cell, last) => {
        const changed = unroll([...x.slice(0, -1), last], cell, 0, "tanh");
        expect(changed.h.slice(0, -1)).toEqual(unroll(x, cell, 0, "tanh").h.slice(0, -1));
      }),
    );
  });

  it("keeps tanh's states within 1, and stays at 0 without input", () => {
    fc.assert(
      fc.property(inputs, cells, (x, cell) => {
        for (const state of unroll(x, cell, 0, "tanh").h) expect(Math.abs(state)).toBeLessThanOrEqual(1);
        for (const name of ["tanh", "relu", "linear"] as const)
          for (const state of unroll(x, { ...cell, u: 0, b: 0 }, 0, name).h) expect(state).toBeCloseTo(0, 12);
      }),
    );
  });

  it("adds up where it is linear", () => {
    fc.assert(
      fc.property(inputs, inputs, weight, weight, (x, other, u, w) => {
        const length = Math.min(x.length, other.length);
        const run = (of: number[]) => unroll(of.slice(0, length), { ...still, u, w }, 0, "linear").h;
        const [one, two, sum] = [run(x), run(other), run(x.map((value, t) => value + (other[t] ?? 0)))];
        sum.forEach((value, t) => void expect(value).toBeCloseTo(one[t]! + two[t]!, 6));
      }),
    );
  });
});

it("counts the weights of torch.nn.RNN", () => {
  expect(rnnParameters(1, 1)).toBe(4);
  expect(rnnParameters(100, 256)).toBe(91_648);
  expect(rnnParameters(128, 128)).toBe(33_024);
  expect(() => rnnParameters(0, 4)).toThrow(/D must be a whole number ≥ 1; it is 0/);
});
