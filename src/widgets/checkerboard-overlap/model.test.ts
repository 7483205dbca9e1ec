import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/checkerboard-overlap.json" with { type: "json" };
import { readValues } from "../kit/values.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { texts } from "./texts.ts";

const at = (written: Record<string, string> = {}) => model(readValues(definition.params, written).values);

describe("counts", () => {
  it.each(vectors.counts)("of six inputs, k $k s $s", ({ k, s, counts }) => {
    expect(at({ k: String(k), s: String(s) }).counts).toEqual(counts);
  });

  it("inside follow the groups of weights, and are even when s divides k", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (n, k, s) => {
          const { counts, interior, groups, even, total } = model({ n, k, s, view: "1d" });
          expect(total).toBe(n * k);
          expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: k }, (_, a) => a));
          expect(even).toBe(new Set(groups.map(({ length }) => length)).size === 1);
          if (!interior) return;
          for (let t = interior.first; t <= interior.last; t++) expect(counts[t]).toBe(groups[t % s]!.length);
        },
      ),
    );
  });
});

describe("the verdict", () => {
  it.each([
    [{}, "Stride 2 does not divide kernel 3: inner counts alternate between 1 and 2"],
    [{ k: "4" }, "Stride 2 divides kernel 4: every inner cell is covered 2 times"],
    [{ k: "2" }, "Stride 2 divides kernel 2: every inner cell is covered once"],
    [{ k: "5" }, "Stride 2 does not divide kernel 5: inner counts alternate between 2 and 3"],
    [{ k: "1" }, "Kernel 1 is smaller than stride 2: some cells are never covered"],
    [{ n: "2", k: "8" }, "The input is too short to have an inside: every cell is near an end"],
  ])("%j", (written, verdict) => {
    expect(texts.en.verdict(at(written))).toBe(verdict);
  });

  it("names the products in two dimensions", () => {
    expect(texts.en.verdict2(at())).toBe("1, 2, 4");
    expect(texts.zh.verdict2(at({ k: "5" }))).toBe("4、6、9");
  });
});
