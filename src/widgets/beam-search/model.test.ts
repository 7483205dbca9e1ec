import { describe, expect, it } from "vitest";
import { params } from "./index.ts";
import { model, type Values } from "./model.ts";
import { generators } from "./questions.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, param]) => [name, param.default]),
) as unknown as Values;

describe("the search that is shown", () => {
  it("is the worked example of the page: beam 2 finds 0.36 where greedy has 0.20", () => {
    const { best, greedy, truth, factors } = model(defaults);
    expect([best.text, greedy.text, truth?.text]).toEqual(["b$", "a$", "b$"]);
    expect(Math.exp(best.logProbability)).toBeCloseTo(0.36, 12);
    expect(Math.exp(greedy.logProbability)).toBeCloseTo(0.2, 12);
    expect(factors).toEqual([0.4, 0.9]);
  });

  it("ranks by score, which the penalty turns", () => {
    const lm3 = { ...defaults, start: [0.6, 0.1, 0.3], a: [0.55, 0.1, 0.35], b: [0.2, 0.2, 0.6], beam: 3 };
    expect([0, 2, 4].map((alpha) => model({ ...lm3, alpha }).best.text)).toEqual(["$", "a$", "aa$"]);
    const { ranked } = model({ ...lm3, alpha: 4 });
    expect(ranked[0]!.text).toBe("aa$");
    expect(ranked.map((each) => each.score)).toEqual(ranked.map((each) => each.score).sort((a, b) => b - a));
  });

  it("shows the answer of every question about two branches", () => {
    const { domain, keep, answer, state } = generators["two-branch"];
    for (let number = 0; number < domain.size; number += 1) {
      const draw = domain.at(number);
      if (!keep!(draw)) continue;
      const shown = Object.entries(state!(draw)!).map(([name, text]) => {
        const read = params[name as keyof typeof params].read(text);
        return [name, read.ok ? read.value : undefined];
      });
      const { best } = model({ ...defaults, ...Object.fromEntries(shown) });
      expect(best.text, JSON.stringify(draw)).toBe("b$");
      expect(Math.exp(best.logProbability)).toBeCloseTo(answer(draw), 9);
    }
  });

  it("may find less with a wider beam, as in the page's second table", () => {
    const table = { ...defaults, start: [0.45, 0.5, 0.05], a: [0.45, 0.55, 0], b: [0.25, 0.35, 0.4] };
    const found = [1, 2, 3].map((beam) => model({ ...table, beam }).best);
    expect(found.map(({ text }) => text)).toEqual(["b$", "ab$", "b$"]);
    expect(Math.exp(found[1]!.logProbability)).toBeCloseTo(0.099, 9);
  });

  it("names the rows that do not sum to 1 and goes on with them scaled", () => {
    const { wrong, best } = model({ ...defaults, a: [0.5, 0.5, 0.5], b: [0, 0, 0] });
    expect(wrong).toEqual(["a", "b"]);
    expect(best.text.length).toBeGreaterThan(0);
  });

  it("draws no more levels than asked", () => {
    expect(model({ ...defaults, t: 1 }).levels).toHaveLength(1);
    expect(model(defaults).levels).toHaveLength(model(defaults).steps.length);
  });
});
