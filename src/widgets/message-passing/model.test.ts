import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/message-passing.json";
import { read } from "../../../tests/params.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";

const at = (given: Record<string, string>) => model(read(definition, given));

describe("message-passing", () => {
  it.each(vectors.vectors.map(({ in: given, out }) => [JSON.stringify(given), given, out] as const))(
    "equals the reference: %s",
    (_, { graph, x, aggregate, rounds, wSelf, wNeigh }, { h }) => {
      const { states } = at({
        graph,
        x: x.join("_"),
        aggregate,
        rounds: String(rounds),
        self: String(wSelf),
        neighbours: String(wNeigh),
      });
      for (const [v, value] of h.entries()) expect(states.at(-1)![v]).toBeCloseTo(value, 10);
    },
  );

  it("works the example out at C: 3 + 24, 3 + 4.8, 3 + 7", () => {
    expect(at({}).rounds).toEqual([{ own: 3, messages: [2, 4, 5, 6, 7], together: 24, result: 27 }]);
    expect(at({ aggregate: "mean" }).rounds[0]?.result).toBe(7.8);
    expect(at({ aggregate: "max" }).rounds[0]?.result).toBe(10);
  });

  it("brings an impulse at A to C in round 2 and to D in round 3", () => {
    const { states, hops, v } = at({ x: "1", rounds: "3" });
    expect(states.map((state) => state[v])).toEqual([0, 0, 1, 3]);
    expect(states.map((state) => state[3])).toEqual([0, 0, 0, 1]);
    expect(hops).toEqual([2, 1, 0, 1, 1, 1, 1]);
  });

  it("cannot tell two neighbours from one by mean or max", () => {
    const twins = { graph: "AB.AC.DE", x: "1_1_1_1_1" };
    for (const aggregate of ["mean", "max"]) {
      const last = at({ ...twins, aggregate }).states.at(-1)!;
      expect(last[0]).toBe(last[3]);
    }
    const last = at(twins).states.at(-1)!;
    expect([last[0], last[3]]).toEqual([3, 2]);
  });
});
