import { describe, expect, it } from "vitest";
import { rules } from "../../../src/notes/problem.ts";
import { ruleTitles } from "../../../src/site/rule-titles.ts";
import { texts } from "../../../src/texts/index.ts";

describe("interface texts", () => {
  it.each(Object.keys(texts.zh) as (keyof typeof texts.zh)[])("%s is said in both languages, of one shape", (key) => {
    expect(typeof texts.en[key]).toBe(typeof texts.zh[key]);
    if (key !== "wordSpace") expect(texts.zh[key]).not.toBe("");
  });

  it("count in English", () => {
    expect(texts.en.minutes(1)).toBe("About 1 minute");
    expect(texts.en.minutes(9)).toBe("About 9 minutes");
    expect(texts.en.ownProblems(1)).toBe("1 place to look at, marked where it stands.");
  });

  it.each([
    [false, [], 0, "不依赖别的主题。", "rests on no other topic."],
    [false, ["A"], 0, "直接建立在“A”上（实线）。", "rests directly on “A” (solid)."],
    [
      true,
      ["A", "B"],
      3,
      "尚未写。直接建立在“A”“B”上（实线），间接 3 个（虚线）。",
      "is not yet written. It rests directly on “A” and “B” (solid), indirectly on 3 more (dashed).",
    ],
    [
      false,
      ["A", "B", "C", "D"],
      1,
      "直接建立在 4 个主题上（实线），间接 1 个（虚线）。",
      "rests directly on 4 topics (solid), indirectly on 1 more (dashed).",
    ],
  ])("what a topic rests on: planned %s, %j, %i more", (planned, direct, indirect, zh, en) => {
    expect(texts.zh.restsOn(planned, direct, indirect)).toBe(zh);
    expect(texts.en.restsOn(planned, direct, indirect)).toBe(en);
  });

  it("has a title for every rule", () => {
    expect(Object.keys(ruleTitles).sort()).toEqual(Object.keys(rules).sort());
  });
});
