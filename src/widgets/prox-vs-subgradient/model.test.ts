import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/regularization.json" with { type: "json" };
import { params } from "./index.ts";
import { model } from "./model.ts";

const page = { a: 0.3, alpha: 0.5, eta: 0.1, start: 0.3, t: 9 };
const close = (numbers: readonly number[]) => numbers.map((each) => expect.closeTo(each, 9));

describe("the two paths", () => {
  it("are the brief's", () => {
    const ista = model({ a: 1.2, alpha: 0.5, eta: 0.5, start: 0, t: 5 });
    expect(ista.prox.slice(1, 7)).toEqual(close(vectors.ista));
    expect(ista.lastProx).toEqual({ before: expect.closeTo(0.65625, 9), after: expect.closeTo(0.678125, 9) });
    expect(model(page).sub.slice(1, 13)).toEqual(close(vectors.subgradient));
  });

  it("are one until 0 is crossed, in step 9; from then on one is exactly 0", () => {
    const { prox, sub, lastSub, target } = model(page);
    expect(prox.slice(0, 9)).toEqual(close(sub.slice(0, 9)));
    expect(lastSub.before * lastSub.after).toBeLessThan(0);
    expect(new Set(prox.slice(9))).toEqual(new Set([0]));
    expect(target).toBe(0);
    expect(sub.slice(9)).not.toContain(0);
  });

  it("stay where they are before the first step", () => {
    expect(model({ ...page, t: 0 }).lastProx).toEqual({ before: 0.3, after: 0.3 });
  });

  it("end at the solution, or swing around 0 by no more than the longer of the steps beside it", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (a, alpha, eta, start) => {
          const { prox, sub, swing, target } = model({ a, alpha, eta, start, t: params.t.max });
          expect(prox.at(-1)).toBeCloseTo(target, 4);
          if (swing) for (const w of sub.slice(-10)) expect(Math.abs(w)).toBeLessThanOrEqual(swing[1] + 1e-4);
        },
      ),
    );
    expect(model(page).swing).toEqual([expect.closeTo(0.02, 12), expect.closeTo(0.08, 12)]);
    expect(model({ ...page, a: 0.5 }).swing).toBeUndefined();
  });
});
