import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultTolerance, grade, isWithin, parseTolerance } from "../../../src/questions/grade.ts";

describe("choices", () => {
  const multiple = { kind: "multiple", right: [true, true, false] } as const;

  it("says of each option what became of it", () => {
    expect(grade(multiple, { chosen: [0, 2] })).toEqual({ right: false, parts: ["right", "missed", "wrong"] });
    expect(grade(multiple, { chosen: [1, 0] })).toEqual({ right: true, parts: ["right", "right", "left"] });
  });

  it("is right for exactly one set of options", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (right) => {
        const sets = Array.from({ length: 2 ** right.length }, (_, bits) =>
          right.flatMap((_, i) => ((bits >> i) & 1 ? [i] : [])),
        );
        expect(sets.filter((chosen) => grade({ kind: "multiple", right }, { chosen }).right)).toHaveLength(1);
      }),
    );
  });
});

describe("numbers", () => {
  const question = { kind: "number", answer: 0.3267, tolerance: { absolute: 0.001 } } as const;

  it.each([
    ["0.3267", "right"],
    ["0,327", "right"],
    ["0.325", "wrong"],
    ["about a third", "unread"],
    ["", "unread"],
  ])("judges %j as %s", (typed, part) => {
    expect(grade(question, { typed: [typed] }).parts).toEqual([part]);
  });

  it("takes whole numbers exactly unless said", () => {
    expect(isWithin(196.4, 196, defaultTolerance(196))).toBe(false);
    expect(isWithin(0.5012, 0.5, defaultTolerance(0.5))).toBe(true);
    expect(isWithin(0.0001, 0.0002, defaultTolerance(0.0002))).toBe(false);
  });

  it("does not fail on the last binary digit", () => {
    expect(isWithin(0.1 + 0.2, 0.3, { absolute: 0 })).toBe(true);
  });

  it("reads tolerances", () => {
    expect(parseTolerance("0")).toEqual({ absolute: 0 });
    expect(parseTolerance("0.5%")).toEqual({ relative: 0.005 });
    expect(parseTolerance("-1")).toBeUndefined();
    expect(parseTolerance("some")).toBeUndefined();
  });
});

describe("blanks", () => {
  const question = { kind: "blank", answers: [["√n", "\\sqrt{n}", "平方根"], ["2"]] } as const;

  it("takes any alternative, whatever its case, width and spaces", () => {
    expect(grade(question, { typed: [" 平 方 根 ", "２"] }).right).toBe(true);
    expect(grade(question, { typed: ["$\\sqrt{n}$", "2.0"] }).right).toBe(true);
  });

  it("tells an empty gap from a wrong one", () => {
    expect(grade(question, { typed: ["n", ""] }).parts).toEqual(["wrong", "unread"]);
  });
});
