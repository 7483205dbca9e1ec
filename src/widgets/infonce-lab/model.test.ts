import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/infonce-lab.json" with { type: "json" };
import { added, descended, type Model, model, removed, turnTo, type Values } from "./model.ts";
import { mostNegatives, params } from "./params.ts";
import { presetIds, presets } from "./presets.ts";

const angleOf = ([x, y]: readonly number[]) => (Math.atan2(y!, x!) * 180) / Math.PI;
const start: Values = { ...presets.worked, sel: 1 };
const angle = fc.double({ min: 0, max: 360, noNaN: true });
const states = fc.record({
  q: angle,
  pos: angle,
  neg: fc.array(angle, { minLength: 1, maxLength: mostNegatives }),
  tau: fc.double({ min: 0.01, max: 2, noNaN: true }),
  sel: fc.nat(13),
});
const allOf = (result: Model) => ({ q: result.angles[0]!, pos: result.angles[1]!, neg: result.angles.slice(2) });

describe("the model of the InfoNCE lab", () => {
  it.each(vectors.map((vector) => [JSON.stringify(vector.in), vector] as const))("agrees with %s", (_, vector) => {
    const { q, positive, negatives, tau } = vector.in;
    const result = model({ q: angleOf(q), pos: angleOf(positive), neg: negatives.map(angleOf), tau, sel: 0 });
    const { K, logits, p, loss, miBound, gradPos, gradNeg } = vector.out;
    expect(result.candidates).toBe(K);
    near(result.logits, logits);
    near(result.probabilities, p);
    near([result.loss, result.bound], [loss, miBound]);
    near(result.gradients, [gradPos, ...gradNeg]);
  });

  it("starts with the example of the page, by the numbers of the page", () => {
    const result = model(start);
    expect(result.preset).toBe("worked");
    expect(result.similarities.map((each) => each.toFixed(4))).toEqual(["0.8000", "0.6000", "0.0000", "-1.0000"]);
    expect(result.probabilities.map((each) => each.toFixed(4))).toEqual(["0.7213", "0.2654", "0.0132", "0.0001"]);
    expect(result.gradients.map((each) => each.toFixed(4))).toEqual(["-1.3933", "1.3268", "0.0661", "0.0004"]);
    expect(result.loss.toFixed(4)).toBe("0.3267");
    expect(model({ ...start, tau: 1 }).loss.toFixed(4)).toBe("0.8893");
    expect(model({ ...start, tau: 1 }).share.toFixed(2)).toBe("0.57");
    expect(result.share.toFixed(2)).toBe("0.95");
    for (const [name, param] of Object.entries(params)) expect(start[name as keyof Values]).toEqual(param.default);
  });

  it("keeps the loss in its range, and the forces in balance", () => {
    fc.assert(
      fc.property(states, (state) => {
        const { loss, least, most, gradients, candidates, tau, turns } = model(state);
        expect(loss).toBeGreaterThan(0);
        expect(loss).toBeGreaterThanOrEqual(least * (1 - 1e-9));
        expect(loss).toBeLessThanOrEqual(most * (1 + 1e-9));
        expect(loss).toBeLessThanOrEqual(Math.log(candidates) + 2 / tau + 1e-9);
        expect(sum(gradients) * tau).toBeCloseTo(0, 9);
        // Turned all together, nothing changes.
        expect(sum(turns) * tau).toBeCloseTo(0, 9);
      }),
    );
  });

  it("is log K where all are equally similar, whatever the temperature", () => {
    fc.assert(
      fc.property(angle, fc.integer({ min: 1, max: 12 }), fc.constantFrom(0.01, 0.2, 2), (to, count, tau) => {
        const { loss, bound } = model({ q: 0, pos: to, neg: Array(count).fill(to), tau, sel: 0 });
        expect(loss).toBeCloseTo(Math.log(count + 1), 9);
        expect(bound).toBe(0);
      }),
    );
  });

  it("costs more with a further negative, and the same in any order", () => {
    fc.assert(
      fc.property(states, angle, (state, further) => {
        const { loss } = model(state);
        expect(model({ ...state, neg: [...state.neg, further] }).loss).toBeGreaterThanOrEqual(loss);
        expect(model({ ...state, neg: [...state.neg].reverse() }).loss).toBeCloseTo(loss, 9);
      }),
    );
  });

  it("turns each vector by the slope that finite differences find", () => {
    const state: Values = { q: 10, pos: 40, neg: [75, 200, 300], tau: 0.4, sel: 0 };
    const { turns, angles } = model(state);
    const step = 0.01;
    for (const which of angles.keys()) {
      const at = (by: number) => model({ ...state, ...turnTo({ angles }, which, angles[which]! + by) }).loss;
      const slope = (at(step) - at(-step)) / (2 * step * (Math.PI / 180));
      expect(-turns[which]!).toBeCloseTo(slope, 5);
    }
  });
});

describe("changes", () => {
  it("walk downhill", () => {
    fc.assert(
      fc.property(states, (state) => {
        const { loss } = model(state);
        expect(model({ ...state, ...descended(model(state), 0.05) }).loss).toBeLessThanOrEqual(loss + 0.03);
      }),
    );
    let state = start;
    const losses = Array.from({ length: 12 }, () => {
      state = { ...state, ...descended(model(state)) };
      return model(state).loss;
    });
    expect(losses[0]).toBeLessThan(0.3266);
    expect(losses.at(-1)).toBeLessThan(0.02);
    expect(descended(model({ ...start, pos: 0, neg: [0] }))).toEqual({});
  });

  it("add a negative in the widest gap, up to twelve", () => {
    expect(added(model(start))).toEqual({ neg: [53.13, 90, 180, 270], sel: 5 });
    const full = { ...start, neg: Array.from({ length: 12 }, (_, i) => i) };
    expect(added(model(full))).toEqual({});
  });

  it("remove the selected negative, else the last, down to one", () => {
    expect(removed(model({ ...start, sel: 2 })).neg).toEqual([90, 180]);
    expect(removed(model(start))).toEqual({ neg: [53.13, 90], sel: 1 });
    expect(removed(model({ ...start, sel: 4 }))).toEqual({ neg: [53.13, 90], sel: 3 });
    expect(removed(model({ ...start, neg: [5] }))).toEqual({});
  });

  it("turn one vector and leave the others", () => {
    expect(turnTo(model(start), 2, -30)).toEqual({ q: 0, pos: 36.87, neg: [330, 90, 180], sel: 2 });
  });
});

describe("parameters", () => {
  it("come back from the address as they were", () => {
    for (const id of presetIds) {
      expect(params.neg.read(params.neg.write(presets[id].neg))).toEqual({ ok: true, value: presets[id].neg });
      expect(allOf(model({ ...presets[id], sel: 0 }))).toEqual({
        q: presets[id].q,
        pos: presets[id].pos,
        neg: presets[id].neg,
      });
    }
    expect(params.neg.read("-90，450")).toEqual({ ok: true, value: [270, 90] });
  });

  it.each(["", "90_west", Array(13).fill("1").join("_")])(
    "refuse the directions “%s” and say what is expected",
    (text) => {
      expect(params.neg.read(text)).toMatchSnapshot();
    },
  );

  it("refuse a temperature of 0", () => {
    expect(params.tau.read("0")).toMatchInlineSnapshot(`
      {
        "message": {
          "en": "Temperature must be a number from 0.01 to 2; it is 0.",
          "zh": "温度要取 0.01 到 2 的数，现在是 0。",
        },
        "ok": false,
      }
    `);
  });
});

function near(found: readonly number[], expected: readonly number[]) {
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) {
    expect(Math.abs(found[i]! - value)).toBeLessThanOrEqual(1e-6 * Math.abs(value) + 1e-9);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
