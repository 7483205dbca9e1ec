import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/dilated-conv.json" with { type: "json" };
import { checkParams } from "../catalogue.ts";
import { readValues } from "../kit/values.ts";
import { definition } from "./index.ts";
import { model, type Values, verdict } from "./model.ts";
import { presetIds, presets } from "./presets.ts";

const of = (written: Record<string, string> = {}) => model(readValues(definition.params, written).values);
const values = (rates: readonly number[], k = 3): Values => ({ mode: "stack", k, d: rates, row: null, column: null });

describe("a stack", () => {
  it.each(vectors.coverage)("of $rates is $field wide and touches $touched", (expected) => {
    const { size, touched, counts, touched2d } = of({ d: expected.rates.join(",") });
    expect(size).toBe(expected.field);
    expect(touched).toBe(expected.touched);
    expect(counts).toEqual(expected.counts);
    expect(touched2d).toBe(expected.touched ** 2);
  });

  it.each(vectors.effectiveSizes)("a kernel of %i at dilation %i spans %i", (k, d, span) => {
    expect(model(values([d!], k)).spans).toEqual([span]);
  });

  it.each(vectors.gaps)("of $rates has the gaps $gaps", ({ rates, gaps }) => {
    expect(model(values(rates)).gaps).toEqual(gaps);
  });

  it("of 2, 2, 2 touches 49 of 169 cells, as the page says", () => {
    const { touched2d, size, countAt } = of({ d: "2,2,2" });
    expect([touched2d, size ** 2]).toEqual([49, 169]);
    expect(countAt(6, 6)).toBe(49);
    expect(countAt(6, 5)).toBe(0);
  });

  it("follows from paths: every level's paths lead to the chosen column and no other", () => {
    const rates = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rates, fc.integer({ min: 2, max: 5 }), fc.nat(), (stack, k, chosen) => {
        const { levels, counts, column, size } = model({ ...values(stack, k), column: chosen % 255 });
        expect(column).toBeLessThan(size);
        // Paths from the output down the marked cells, counted by walking: as many as the count says.
        let paths = new Map([[0, 1]]);
        for (const level of levels.slice(1).reverse()) {
          const above = levels[levels.indexOf(level) - 1]!;
          const next = new Map<number, number>();
          for (const { from, to } of level.taps) {
            if (level.through[from] && above.through[to]) next.set(to, (next.get(to) ?? 0) + (paths.get(from) ?? 0));
          }
          paths = next;
        }
        expect(paths.get(column) ?? 0).toBe(counts[column]);
        expect(levels.at(-1)!.counts).toEqual([1]);
      }),
    );
  });

  it("keeps the middle of its field under the output", () => {
    const { levels } = of({ k: "2", d: "1,2,4" });
    expect(levels.map(({ inset }) => inset)).toEqual([0, 0.5, 1.5, 3.5]);
  });
});

describe("branches", () => {
  it("of ASPP touch 25 of 37² cells, the centre three times", () => {
    const { size, touched, touched2d, countAt, most, gaps } = of({ mode: "parallel", d: "6,12,18" });
    expect([size, touched, touched2d, most]).toEqual([37, 7, 25, 3]);
    expect(countAt(18, 18)).toBe(3);
    expect(countAt(0, 36)).toBe(1);
    expect(gaps).toBeUndefined();
  });

  it("with an even kernel are shown with the next odd one", () => {
    const { askedKernel, kernelSize } = of({ mode: "parallel", k: "4" });
    expect([askedKernel, kernelSize]).toEqual([4, 5]);
  });
});

describe("the verdict", () => {
  it.each([
    ["1,1,1", { kind: "passes" }],
    ["1,2,4", { kind: "passes" }],
    ["2,2,2", { kind: "fails", gap: false, factor: true, holes: 6 }],
    ["1,2,9", { kind: "fails", gap: true, factor: false, holes: 4 }],
    ["2,4,8", { kind: "fails", gap: true, factor: true, holes: 14 }],
    ["2,3,4", { kind: "passes-with-holes", holes: 2 }],
    ["1,3,1", { kind: "fails", gap: true, factor: false, holes: 0 }],
    ["3", { kind: "one-layer", holes: 4 }],
  ])("on %s", (d, expected) => {
    expect(verdict(of({ d }))).toEqual(expected);
  });

  it("is right about d₁ = 1: with it no stack that passes has a hole", () => {
    const later = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(later, (rates) => {
        expect(verdict(model(values([1, ...rates]))).kind).not.toBe("passes-with-holes");
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves kernels other than 3 and branches to counting", () => {
    expect(verdict(of({ k: "5" })).kind).toBe("other-kernel");
    expect(verdict(of({ mode: "parallel" })).kind).toBe("parallel");
  });
});

describe("params", () => {
  it("name each preset by what it sets", () => {
    for (const id of presetIds) {
      const { mode, rates } = presets[id];
      expect(of({ mode, d: rates.join(",") }).preset).toBe(id);
    }
    expect(of({ d: "1,2,6" }).preset).toBeUndefined();
    expect(of({ k: "5" }).preset).toBeUndefined();
  });

  it("can read every example", () => {
    for (const written of Object.values(definition.examples)) expect(checkParams(definition.id, written)).toEqual([]);
  });

  it("say what is wrong with a list of rates", () => {
    const message = (d: string) => checkParams(definition.id, { d })[0]?.message;
    expect(message("1,0,4")).toEqual({
      zh: "空洞率要取 1 到 32 的整数，现在是 0。",
      en: "Dilation must be a whole number from 1 to 32; it is 0.",
    });
    expect(message("1,2,3,4,5,6,7")).toEqual({
      zh: "空洞率要写 1 到 6 个，现在是 7 个。",
      en: "There must be 1 to 6 dilation rates; there are 7.",
    });
    expect(of({ d: "1.2.5" }).rates).toEqual([1, 2, 5]);
  });
});
