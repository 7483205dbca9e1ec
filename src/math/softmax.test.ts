import "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/softmax.json";
import { crossEntropy, crossEntropyGradient, logSoftmax, logSumExp, softmax } from "./softmax.ts";

const logit = fc.double({ min: -20, max: 20, noNaN: true });
const someLogits = fc.array(logit, { minLength: 1, maxLength: 8 });
const temperature = fc.double({ min: 0.05, max: 5, noNaN: true });
const question = someLogits.chain((logits) =>
  fc.record({ logits: fc.constant(logits), target: fc.nat(logits.length - 1), temperature }),
);

describe("PyTorch's vectors", () => {
  it.each(vectors.map((vector) => [JSON.stringify(vector.logits), vector.temperature, vector] as const))(
    "logsumexp, softmax, F.cross_entropy and its gradient: %s at τ %f",
    (_, temperature, vector) => {
      expect(logSumExp(vector.logits)).toBeCloseTo(vector.logSumExp, 10);
      close(softmax(vector.logits, temperature), vector.probabilities);
      expect(crossEntropy(vector.logits, vector.target, temperature)).toBeCloseTo(vector.loss, 10);
      close(crossEntropyGradient(vector.logits, vector.target, temperature), vector.gradient);
    },
  );
});

describe("TensorFlow.js, in single precision", () => {
  it("gives the same logSumExp and the same cross-entropy", () => {
    fc.assert(
      fc.property(question, ({ logits, target, temperature }) => {
        // Its oneHot knows no single class.
        fc.pre(logits.length >= 2);
        const [sum, loss] = tf.tidy(() => {
          const z = tf.div(tf.tensor1d(logits), temperature);
          const label = tf.oneHot(tf.tensor1d([target], "int32"), logits.length);
          const scores = tf.reshape(z, [1, -1]);
          return [
            tf.logSumExp(tf.tensor1d(logits)).dataSync()[0]!,
            tf.losses.softmaxCrossEntropy(label, scores).dataSync()[0]!,
          ];
        });
        relative(logSumExp(logits), sum!, 1e-5);
        relative(crossEntropy(logits, target, temperature), loss!, 1e-4);
      }),
    );
  });
});

describe("softmax", () => {
  it("of (1, 2, 3) is (.0900, .2447, .6652), and the same for (1001, 1002, 1003)", () => {
    close(softmax([1, 2, 3]), [0.09003057317, 0.2447284711, 0.6652409558]);
    close(softmax([1001, 1002, 1003]), softmax([1, 2, 3]));
    expect(logSumExp([1000, 1001, 1002])).toBeCloseTo(1002.407605964444, 10);
  });

  it("sums to 1, and neither a constant nor the order matters", () => {
    fc.assert(
      fc.property(someLogits, temperature, logit, (logits, tau, constant) => {
        const p = softmax(logits, tau);
        expect(p.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
        close(
          softmax(
            logits.map((one) => one + constant),
            tau,
          ),
          p,
        );
        close(softmax([...logits].reverse(), tau), [...p].reverse());
      }),
    );
  });

  it("is even when hot and picks the largest when cold", () => {
    close(softmax([1, 2, 3], 1e9), [1 / 3, 1 / 3, 1 / 3], 8);
    close(softmax([1, 2, 3], 1e-9), [0, 0, 1]);
    close(softmax([1, 2, 3], Number.MIN_VALUE), [0, 0, 1]);
  });

  it("gives nothing to a class that is ruled out", () => {
    expect(softmax([0, Number.NEGATIVE_INFINITY, 0])).toEqual([0.5, 0, 0.5]);
    expect(logSumExp([Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY);
    expect(crossEntropy([0, Number.NEGATIVE_INFINITY], 0)).toBe(0);
  });
});

describe("crossEntropy", () => {
  it("is at least 0 and log K at equal logits", () => {
    fc.assert(
      fc.property(question, ({ logits, target, temperature }) => {
        expect(crossEntropy(logits, target, temperature)).toBeGreaterThanOrEqual(0);
        const equal = logits.map(() => 3);
        expect(crossEntropy(equal, target, temperature)).toBeCloseTo(Math.log(logits.length), 12);
      }),
    );
  });

  it("has the gradient (p − 1[target])/τ: sums to 0 and is the finite difference", () => {
    fc.assert(
      fc.property(question, ({ logits, target, temperature }) => {
        const gradient = crossEntropyGradient(logits, target, temperature);
        expect(gradient.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 10);
        for (const [i, slope] of gradient.entries()) {
          const moved = (by: number) =>
            crossEntropy(
              logits.map((one, k) => (k === i ? one + by : one)),
              target,
              temperature,
            );
          const step = 1e-5 * temperature;
          relative(slope, (moved(step) - moved(-step)) / (2 * step), 1e-4);
        }
      }),
    );
  });

  it("keeps its digits when the answer is nearly certain, and is ∞ for a class that is ruled out", () => {
    const loss = crossEntropy([1, -1], 0, 0.01);
    expect(loss / Math.exp(-200)).toBeCloseTo(1, 12);
    expect(crossEntropyGradient([1, -1], 0, 0.01)[0]! / (-100 * Math.exp(-200))).toBeCloseTo(1, 12);
    expect(crossEntropy([0, Number.NEGATIVE_INFINITY], 1)).toBe(Number.POSITIVE_INFINITY);
    expect(crossEntropyGradient([0, Number.NEGATIVE_INFINITY], 1)).toEqual([1, -1]);
    expect(crossEntropy([0, 1], 0, Number.MIN_VALUE)).toBe(Number.MAX_VALUE);
    expect(crossEntropy([5], 0)).toBe(0);
  });

  it("has temperature 1 unless told", () => {
    expect(crossEntropy([1, 2], 0)).toBe(crossEntropy([1, 2], 0, 1));
    expect(crossEntropyGradient([1, 2], 0)).toEqual(crossEntropyGradient([1, 2], 0, 1));
    expect(logSoftmax([1, 2])).toEqual(logSoftmax([1, 2], 1));
  });

  it.each([
    [() => crossEntropy([1, 2], 2), "target must be a whole number from 0 to 1; it is 2"],
    [() => softmax([1], 0), "temperature must be > 0 and finite; it is 0"],
    [() => softmax([]), "no logits"],
    [() => crossEntropy([1], 0, -1), "temperature must be > 0 and finite; it is -1"],
    [() => crossEntropy([Number.NEGATIVE_INFINITY], 0), "every class is ruled out: all logits are −∞"],
    [() => logSumExp([0, Number.NaN]), "logit 1 must be a number below ∞; it is NaN"],
    [() => logSoftmax([Number.NEGATIVE_INFINITY]), "every class is ruled out: all logits are −∞"],
  ])("refuses %s", (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});

function close(actual: readonly number[], expected: readonly number[], digits = 10): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, digits);
}

/** Up to the larger of the expected size and 1. */
function relative(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}
