import "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/memory-bank.json" with { type: "json" };
import { circlePoint } from "./contrastive.ts";
import {
  dataPosterior,
  estimatedNormaliser,
  instanceProbabilities,
  nceLoss,
  proximalPenalty,
  updatedEntry,
} from "./memory-bank.ts";

const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
const angles = fc.array(angle, { minLength: 1, maxLength: 12 });
const tau = fc.double({ min: 0.05, max: 2, noNaN: true });

describe("the memory bank", () => {
  it.each(vectors["memory-bank"])(
    "agrees with the reference, case %#",
    ({ in: { bank, feature, index, tau, m }, out }) => {
      const { probabilities, normaliser, losses } = instanceProbabilities(bank, feature, tau);
      probabilities.forEach((p, j) => {
        expect(p / out.P[j]!).toBeCloseTo(1, 6);
        expect(dataPosterior(p, bank.length, m) / out.h[j]!).toBeCloseTo(1, 6);
      });
      expect(normaliser / out.Z).toBeCloseTo(1, 6);
      expect(losses[index]).toBeCloseTo(out.nll, 8);
    },
  );

  it.each(vectors["memory-update"])("updates as the reference, case %#", ({ in: { old, feature, momentum }, out }) => {
    const next = updatedEntry(old, feature, momentum);
    next.forEach((component, j) => {
      expect(component).toBeCloseTo(out.next[j]!, 6);
    });
    expect(proximalPenalty(old, feature)).toBeCloseTo(out.proximal, 7);
  });

  it("has probabilities that sum to 1 and don't change when everything is turned", () => {
    fc.assert(
      fc.property(angles, angle, angle, tau, (bank, feature, by, temperature) => {
        const at = (turn: number) =>
          instanceProbabilities(
            bank.map((each) => circlePoint(each + turn)),
            circlePoint(feature + turn),
            temperature,
          ).probabilities;
        const [before, after] = [at(0), at(by)];
        expect(before.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
        before.forEach((p, j) => {
          expect(after[j]).toBeCloseTo(p, 8);
        });
      }),
    );
  });

  it("agrees with TensorFlow.js", () => {
    fc.assert(
      fc.property(angles, angle, fc.double({ min: 0.2, max: 2, noNaN: true }), (bank, feature, temperature) => {
        const rows = bank.map(circlePoint);
        const products = tf.matMul(tf.tensor2d(rows), tf.tensor2d([circlePoint(feature)]), false, true);
        const expected = tf.softmax(tf.div(tf.reshape(products, [rows.length]), temperature)).dataSync();
        const { probabilities } = instanceProbabilities(rows, circlePoint(feature), temperature);
        probabilities.forEach((p, j) => {
          expect(p).toBeCloseTo(expected[j]!, 4);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("judges data against noise: between 0 and 1, rising with P, 1/(1 + m) where nothing is known", () => {
    const p = fc.double({ min: 1e-6, max: 1, noNaN: true });
    fc.assert(
      fc.property(p, p, fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 4096 }), (a, b, n, m) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((each) => dataPosterior(each, n, m)) as [
          number,
          number,
        ];
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThan(1);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(dataPosterior(1 / n, n, m)).toBeCloseTo(1 / (1 + m), 12);
      }),
    );
  });

  it("is binary cross-entropy over one data sample and m noise samples, and its Z is exact when all are drawn", () => {
    const noise = [0.1, 0.2, 0.05];
    const h = [0.4, ...noise].map((p) => dataPosterior(p, 10, 3));
    const byHand = -Math.log(h[0]!) - Math.log(1 - h[1]!) - Math.log(1 - h[2]!) - Math.log(1 - h[3]!);
    expect(nceLoss(0.4, noise, 10)).toBeCloseTo(byHand, 12);
    expect(estimatedNormaliser([1, 0, -1, 0], 4, 1)).toBeCloseTo(5.08616127, 7);
  });

  it("keeps entries on the sphere", () => {
    fc.assert(
      fc.property(angle, angle, fc.double({ min: 0, max: 0.49, noNaN: true }), (old, feature, momentum) => {
        const next = updatedEntry(circlePoint(old), circlePoint(feature), momentum);
        expect(Math.hypot(...next)).toBeCloseTo(1, 12);
        const penalty = proximalPenalty(circlePoint(old), circlePoint(feature));
        expect(penalty).toBeGreaterThanOrEqual(0);
        expect(penalty).toBeLessThanOrEqual(4);
      }),
    );
  });

  it("refuses what has no answer", () => {
    expect(() => instanceProbabilities([], [1, 0], 1)).toThrow("the memory bank is empty");
    expect(() => updatedEntry([1, 0], [-1, 0], 0.5)).toThrow("the sum is zero");
    expect(() => updatedEntry([1, 0], [0, 1], 1)).toThrow(RangeError);
  });
});
