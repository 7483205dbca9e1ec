import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/beam-search.json" with { type: "json" };
import { allFinished, beamSearch, lengthPenalty, type NextToken, score } from "./beam-search.ts";

const tables = vectors.tables as Record<string, NextToken>;

describe("beam search", () => {
  it.each(vectors.search)("finds $out.best in $in.lm with beam $in.beam and α = $in.alpha", ({ in: given, out }) => {
    const { best, finished } = beamSearch(tables[given.lm]!, {
      beam: given.beam,
      maxLength: given.maxLen,
      alpha: given.alpha,
    });
    expect(best.text).toBe(out.best);
    expect(best.logProbability).toBeCloseTo(out.logp, 7);
    expect(Math.exp(best.logProbability)).toBeCloseTo(out.prob, 9);
    expect(score(best, given.alpha)).toBeCloseTo(out.score, 7);
    expect(finished.map(({ text }) => text).sort()).toEqual([...out.finished].sort());
  });

  const row = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
    .map(([end, a, b]) => {
      const sum = end + a + b;
      return { $: end / sum, a: a / sum, b: b / sum };
    });
  const model = fc.record({ "": row, a: row, b: row });
  const length = fc.integer({ min: 1, max: 5 });

  it("is greedy with a beam of 1", () => {
    fc.assert(
      fc.property(model, length, (table, maxLength) => {
        let text = "";
        while (text.length < maxLength && !text.endsWith("$")) {
          const chances = table[(text.at(-1) ?? "") as "" | "a" | "b"];
          text += (["$", "a", "b"] as const).reduce((one, other) =>
            chances[other] > chances[one] + 1e-12 ? other : one,
          );
        }
        expect(beamSearch(table, { beam: 1, maxLength, alpha: 0 }).best.text).toBe(text);
      }),
    );
  });

  it("finds the most probable of all sequences when the beam holds them all", () => {
    fc.assert(
      fc.property(model, length, (table, maxLength) => {
        const { best, finished } = beamSearch(table, { beam: 3 * 2 ** maxLength, maxLength, alpha: 0 });
        const [truth] = allFinished(table, maxLength);
        expect(best.logProbability).toBeCloseTo(truth!.logProbability, 10);
        expect(finished).toHaveLength(2 ** maxLength - 1);
      }),
    );
  });

  it("keeps at most the beam, and its logarithms never rise", () => {
    fc.assert(
      fc.property(model, length, fc.integer({ min: 1, max: 4 }), (table, maxLength, beam) => {
        const { steps } = beamSearch(table, { beam, maxLength, alpha: 0 });
        for (const step of steps) {
          expect(step.filter(({ kept }) => kept).length).toBeLessThanOrEqual(beam);
          for (const { text, logProbability } of step) {
            expect(logProbability).toBeLessThanOrEqual(0);
            const before = steps.flat().find((other) => other.text === text.slice(0, -1));
            if (before) expect(logProbability).toBeLessThanOrEqual(before.logProbability + 1e-12);
          }
        }
      }),
    );
  });

  it("may do worse with a larger beam: a counterexample", () => {
    // A narrow beam keeps the winner by luck; a wider one lets another prefix crowd it out a step later.
    const found = fc.sample(model, { numRuns: 4000, seed: 3 }).some((table) =>
      [1, 2, 3].some((beam) => {
        const probability = (width: number) =>
          beamSearch(table, { beam: width, maxLength: 4, alpha: 0 }).best.logProbability;
        return probability(beam + 1) < probability(beam) - 1e-9;
      }),
    );
    expect(found).toBe(true);
  });

  it("says which row does not sum to 1", () => {
    const table = { ...tables.LM1!, a: { $: 0.5, a: 0.5, b: 0.5 } };
    expect(() => beamSearch(table, { beam: 1, maxLength: 3, alpha: 0 })).toThrow("the chances after “a” must sum to 1");
  });
});

it("has no penalty at α = 0 and at length 1", () => {
  expect(lengthPenalty(7, 0)).toBe(1);
  expect(lengthPenalty(1, 3)).toBe(1);
  expect(lengthPenalty(7, 1)).toBe(2);
});
