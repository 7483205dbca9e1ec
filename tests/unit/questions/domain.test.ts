import { describe, expect, it } from "vitest";
import { mapped, product, repeated, union } from "../../../src/questions/domain.ts";

const all = <T>(domain: { size: number; at(number: number): T }) =>
  Array.from({ length: domain.size }, (_, number) => JSON.stringify(domain.at(number)));

describe("domains", () => {
  it("hold every combination once", () => {
    const draws = all(product({ k: [1, 3, 5], s: [1, 2] }));
    expect(draws).toHaveLength(6);
    expect(new Set(draws).size).toBe(6);
    expect(draws).toContain('{"k":5,"s":2}');
  });

  it("hold every sequence once", () => {
    expect(new Set(all(repeated(product({ k: [1, 3], s: [1, 2] }), 3))).size).toBe(64);
  });

  it("follow each other", () => {
    const both = union<{ n: number }>(product({ n: [1, 2] }), product({ n: [7, 8, 9] }));
    expect(all(mapped(both, ({ n }) => n * 10))).toEqual(["10", "20", "70", "80", "90"]);
    expect(() => both.at(5)).toThrow("a draw must have a number from 0 to 4; it is 5");
  });
});
