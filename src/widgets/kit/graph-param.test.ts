import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGraph, graphNames } from "../../../tests/graphs.ts";
import {
  type DrawnGraph,
  graphParam,
  grown,
  mostNodes,
  named,
  shrunk,
  signalParam,
  spotsOf,
  toggled,
} from "./graph-param.ts";

const param = graphParam({ name: { zh: "图", en: "Graph" }, default: "seed7" });
const drawn = fc.record({ graph: anyGraph, like: fc.option(fc.constantFrom(...graphNames), { nil: undefined }) });
const wrong = (text: string) => {
  const read = param.read(text);
  return read.ok ? "" : read.message.en;
};

describe("graphParam", () => {
  it("reads what it writes, and knows the named graphs", () => {
    fc.assert(
      fc.property(drawn, ({ graph, like }) => {
        const value: DrawnGraph = { ...graph, ...(like && { like }) };
        const text = param.write(value);
        const read = param.read(text);
        if (!read.ok) throw new Error(read.message.en);
        expect(param.write(read.value)).toBe(text);
        expect(read.value.nodes).toBe(graph.nodes);
        expect(read.value.edges).toHaveLength(graph.edges.length);
      }),
    );
    for (const name of graphNames) {
      expect(param.write(named(name))).toBe(name);
      expect(param.read(name)).toEqual({ ok: true, value: named(name) });
    }
    expect(param.write(toggled(named("c4"), 0, 2))).toBe("c4_AB.AC.AD.BC.CD");
    expect(param.write(toggled(toggled(named("c4"), 0, 2), 2, 0))).toBe("c4");
    expect(param.write(shrunk(grown(named("c4"), 1)))).toBe("c4");
  });

  it("refuses self-loops, edges twice, more than 12 nodes, and other words", () => {
    expect(wrong("AB.BB")).toBe("No self-loops here: BB.");
    expect(wrong("AB.BA")).toBe("Edge already exists: BA.");
    expect(wrong("AM")).toBe("At most 12 nodes, A to L.");
    expect(wrong("A1")).toContain("“A1” can’t be read.");
    expect(wrong("ABC")).toContain("“ABC” can’t be read.");
  });

  it("has room for all nodes: none lies on another", () => {
    for (const name of graphNames) {
      let graph = named(name);
      while (graph.nodes < mostNodes) graph = grown(graph, 0);
      const spots = spotsOf(graph);
      for (const [i, [x, y]] of spots.entries()) {
        for (const [u, v] of spots.slice(0, i)) expect(Math.hypot(x - u, y - v), `${name} ${i}`).toBeGreaterThan(36);
      }
    }
  });
});

describe("signalParam", () => {
  it("takes up to 12 numbers in range", () => {
    const signal = signalParam({ name: { zh: "信号", en: "Signal" }, default: [0], most: 9 });
    expect(signal.read("1, −2；0.5")).toEqual({ ok: true, value: [1, -2, 0.5] });
    const read = signal.read("10");
    expect(read.ok || read.message.en).toBe("Signal must be at most 12 numbers within −9 … 9; one is “10”.");
  });
});
