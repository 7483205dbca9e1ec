import { describe, expect, it } from "vitest";
import { languages } from "../../../src/languages.ts";
import { generators } from "../../../src/questions/catalogue.ts";
import { drawItem, optionsOf } from "../../../src/questions/generator.ts";

/** Every draw of every generator: what a reader may be asked at any time. */
describe.each([...generators])("%s", (_name, { generator }) => {
  const { domain, misconceptions } = generator;
  const answers = new Set<string>();
  const used = new Set<string>();
  let kept = 0;

  it("gives four different options in every draw that it keeps, one of them right", () => {
    for (let number = 0; number < domain.size; number += 1) {
      const draw = domain.at(number);
      const options = optionsOf(generator, draw);
      if (!options) continue;
      kept += 1;
      expect(new Set(options.map((option) => option.text)).size, JSON.stringify(draw)).toBe(4);
      expect(options.filter((option) => option.right).map((option) => option.value)).toEqual([generator.answer(draw)]);
      for (const { misconception } of options) if (misconception) used.add(misconception.name);
      answers.add(generator.format(generator.answer(draw)));
    }
    expect(kept).toBeGreaterThan(0);
  });

  it("has at least eight different answers", () => {
    expect(answers.size).toBeGreaterThanOrEqual(8);
  });

  it("keeps enough of its draws that drawing ends soon", () => {
    expect(kept / domain.size).toBeGreaterThan(0.1);
  });

  it("names each misconception once, and shows each in some draw", () => {
    const names = misconceptions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...used].sort()).toEqual([...names].sort());
  });

  it("draws the same question for the same seed, complete in both languages", () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const item = drawItem(generator, seed);
      expect(JSON.stringify(drawItem(generator, seed))).toBe(JSON.stringify(item));
      for (const language of languages) {
        expect(item.prompt[language].length).toBeGreaterThan(0);
        expect(item.solution[language].length).toBeGreaterThan(0);
        for (const { misconception } of item.options) {
          if (misconception) expect(misconception.why[language].length).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe("the catalogue", () => {
  it("finds generators beside widgets", () => {
    expect(generators.size).toBeGreaterThan(0);
  });
});
