import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/rnn.json";
import type { ChainActivation } from "./gradient-flow.ts";
import { backpropagate, rnnParameters, type ScalarCell, stackedParameters, unroll } from "./rnn.ts";

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

describe("back-propagation through time", () => {
  it.each(vectors["bptt-tape"])("agrees with torch.autograd: %j", ({ in: { x, h0, act, y, mask, ...cell }, out }) => {
    const { loss, local, future, delta, gradient } = backpropagate(x, cell, h0, act as ChainActivation, { y, mask });
    expect(loss).toBeCloseTo(out.L, 6);
    out.local.forEach((value, t) => void expect(local[t]).toBeCloseTo(value, 7));
    out.future.forEach((value, t) => void expect(future[t]).toBeCloseTo(value, 7));
    out.dh.forEach((value, t) => void expect(delta[t]).toBeCloseTo(value, 7));
    for (const [name, value] of Object.entries(out.grad))
      expect(gradient[name as keyof ScalarCell]).toBeCloseTo(value, 6);
  });

  it("agrees with finite differences", () => {
    const small = fc.double({ min: -1.2, max: 1.2, noNaN: true });
    const smallCells = fc.record({ u: small, w: small, b: small, v: small, c: small });
    const sequence = fc.array(small, { minLength: 5, maxLength: 5 });
    const acts = fc.constantFrom("tanh", "sigmoid", "linear");
    fc.assert(
      fc.property(sequence, sequence, smallCells, acts, (x, y, cell, name) => {
        const targets = { y, mask: [1, 0, 1, 1, 1] };
        const loss = (of: ScalarCell) => backpropagate(x, of, 0.3, name, targets).loss;
        const { gradient } = backpropagate(x, cell, 0.3, name, targets);
        for (const key of ["u", "w", "b", "v", "c"] as const) {
          const moved = (by: number) => loss({ ...cell, [key]: cell[key] + by });
          expect((moved(1e-5) - moved(-1e-5)) / 2e-5).toBeCloseTo(gradient[key], 5);
        }
      }),
    );
  });

  it("has no future at the last step, nor where the way back is cut", () => {
    const targets = { y: [0, 0, 0, 0], mask: [1, 1, 1, 1] };
    const { future } = backpropagate([1, 1, 1, 1], { ...still, u: 1, w: 0.5 }, 0, "tanh", targets, 2);
    expect(future.map((value) => value !== 0)).toEqual([true, false, true, false]);
  });

  it("is a power of w where it is linear", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), weight, (T, w) => {
        const [x, mask] = [Array(T).fill(1), [...Array(T - 1).fill(0), 1]];
        const { delta } = backpropagate(x, { ...still, u: 1, w }, 0, "linear", { y: Array(T).fill(0), mask });
        expect(Math.abs(delta[0]! - delta[T - 1]! * w ** (T - 1))).toBeLessThan(1e-6 * (1 + Math.abs(delta[0]!)));
      }),
    );
  });
});

it("counts stacked and bidirectional layers as torch.nn.RNN, GRU and LSTM do", () => {
  // sum(p.numel() for p in nn.RNN(D, H, layers, bidirectional=...).parameters()) of PyTorch 1.13
  for (const [D, H, layers, directions, count] of [
    [1, 1, 1, 1, 4],
    [100, 256, 1, 1, 91648],
    [300, 512, 2, 1, 942080],
    [300, 512, 2, 2, 2408448],
    [128, 128, 1, 1, 33024],
  ] as const) {
    expect(stackedParameters(D, H, layers, directions)).toBe(count);
  }
  expect(() => stackedParameters(1, 1, 0)).toThrow("layers must be a whole number ≥ 1; it is 0");
});
