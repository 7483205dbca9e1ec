import "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/batch-size.json";
import {
  accumulated,
  accumulationWeights,
  costOfBatch,
  scaledRate,
  steadyVariance,
  stepsPerEpoch,
  warmupRate,
} from "./batch-size.ts";
import { mulberry32, normal } from "./random.ts";

const batch = fc.integer({ min: 1, max: 65536 });

describe("reference vectors", () => {
  it.each(vectors.scaling)("$eta at $from, for $to", ({ eta, from, to, linear, sqrt }) => {
    expect(scaledRate(eta, from, to, "linear")).toBeCloseTo(linear, 9);
    expect(scaledRate(eta, from, to, "sqrt")).toBeCloseTo(sqrt, 9);
  });
  it.each(vectors.variance)("the variance at eta $eta, a $a, B $B", ({ eta, a, s, B, v }) => {
    expect(steadyVariance(eta, a, s, B)).toBeCloseTo(v, 8);
  });
  it.each(vectors.steps)("an epoch of ImageNet at $batch", ({ batch: size, steps }) => {
    expect(stepsPerEpoch(1281167, size)).toBe(steps);
  });
  it.each(vectors.cost)("batch $batch at a noise scale of 1000", ({ batch: size, steps, examples }) => {
    const cost = costOfBatch(size, 1000);
    expect(cost.steps).toBeCloseTo(steps, 9);
    expect(cost.examples).toBeCloseTo(examples, 9);
  });
  it.each(vectors.accumulation)("$values in micro-batches of $sizes", ({ values, sizes, batches, examples }) => {
    expect(accumulated(values, sizes, "batches")).toBeCloseTo(batches, 9);
    expect(accumulated(values, sizes, "examples")).toBeCloseTo(examples, 9);
  });
});

it("rules can be applied in stages", () => {
  fc.assert(
    fc.property(batch, batch, batch, fc.constantFrom("linear", "sqrt"), (a, b, c, rule) => {
      const staged = scaledRate(scaledRate(0.1, a, b, rule), b, c, rule);
      expect(staged / scaledRate(0.1, a, c, rule)).toBeCloseTo(1, 9);
    }),
  );
});

it("steps and examples lie on a hyperbola", () => {
  fc.assert(
    fc.property(batch, batch, (size, noise) => {
      const { steps, examples } = costOfBatch(size, noise);
      expect((steps - 1) * (examples - 1)).toBeCloseTo(1, 9);
    }),
  );
});

describe("accumulation", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 });
  const some = (count: number) => fc.array(fc.integer({ min: -99, max: 99 }), { minLength: count, maxLength: count });
  const cut = sizes.chain((parts) => fc.tuple(fc.constant(parts), some(parts.reduce((sum, n) => sum + n, 0))));

  it("is TensorFlow's mean of all, or the mean of its means", () => {
    fc.assert(
      fc.property(cut, ([parts, values]) => {
        const [all, means] = tf.tidy(() => {
          const pieces = tf.split(tf.tensor1d(values), parts).map((part) => tf.mean(part));
          return [tf.mean(tf.tensor1d(values)).arraySync(), tf.mean(tf.stack(pieces)).arraySync()] as number[];
        });
        expect(accumulated(values, parts, "examples")).toBeCloseTo(all!, 3);
        expect(accumulated(values, parts, "batches")).toBeCloseTo(means!, 3);
      }),
      { numRuns: 40 },
    );
  });

  it("of equal micro-batches is the large batch, whichever way", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(fc.nat(99)),
        (m, n, stream) => {
          const values = [...stream.take(m * n)];
          const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
          for (const way of ["examples", "batches"] as const) {
            expect(accumulated(values, Array(m).fill(n), way)).toBeCloseTo(mean, 9);
          }
        },
      ),
    );
  });

  it("has weights that sum to 1", () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom("examples", "batches"), (parts, way) => {
        expect(accumulationWeights(parts, way).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("names what does not fit", () => {
    expect(() => accumulated([1, 2], [4], "examples")).toThrow(
      "the number of values must be a whole number from 4 to 4; it is 2",
    );
    expect(() => accumulationWeights([2, 0], "batches")).toThrow(
      "the size of a micro-batch must be a whole number ≥ 1; it is 0",
    );
  });
});

it.each([
  [0.1, 1, 8],
  [0.8, 1, 8],
  [0.5, 2, 1],
])("SGD on a parabola settles in that variance: eta %f, a %f, B %i", (eta, a, size) => {
  const noise = normal(mulberry32(1));
  let [w, sum, count] = [0, 0, 0];
  for (let step = 0; step < 200_000; step += 1) {
    w -= eta * (a * w + noise() / Math.sqrt(size));
    if (step < 1000) continue;
    sum += w * w;
    count += 1;
  }
  expect(sum / count / steadyVariance(eta, a, 1, size)).toBeCloseTo(1, 1);
});

it("warms up from the base rate to the target", () => {
  expect([0, 2.5, 5, 9].map((epoch) => warmupRate(epoch, 0.1, 3.2, 5))).toEqual([0.1, expect.closeTo(1.65), 3.2, 3.2]);
  expect(warmupRate(0, 0.1, 3.2, 0)).toBe(3.2);
});

it("names what does not fit", () => {
  expect(() => stepsPerEpoch(100, 256)).toThrow("the batch size must be a whole number from 1 to 100; it is 256");
  expect(() => steadyVariance(2.1, 1, 1, 1)).toThrow("eta times the curvature must be below 2; it is 2.1");
});
