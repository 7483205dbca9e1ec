import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/conv-arithmetic.json" with { type: "json" };
import { convolveByTensorflow } from "../../../tests/tensorflow.ts";
import { outputSize } from "../../math/receptive-field.ts";
import { readValues } from "../kit/values.ts";
import { centreOf, sceneOf } from "./geometry.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { presetIds } from "./presets.ts";

const of = (written: Record<string, string | number>) =>
  model(
    readValues(
      definition.params,
      Object.fromEntries(Object.entries(written).map(([name, value]) => [name, String(value)])),
    ).values,
  );

describe("model", () => {
  it.each(vectors)("i $i, k $k, s $s, p $p, d $d → $o", ({ i, k, s, p, d, o }) => {
    const { output, doesNotFit } = of({ i, k, s, p, d });
    if (o >= 1) expect([output, doesNotFit]).toEqual([o, undefined]);
    else expect(doesNotFit?.output).toBe(o);
  });

  it("starts with the first layer of ResNet, as the page works it out", () => {
    const { effective, room, unused, output, inverse, weights, parameters, macs, bytes, preset, window, zeros } = of(
      {},
    );
    expect({ effective, room, unused, output, preset }).toEqual({
      effective: 7,
      room: 223,
      unused: 1,
      output: 112,
      preset: "resnet",
    });
    expect(inverse).toEqual({ first: 223, last: 224 });
    expect([weights, parameters, macs, bytes]).toEqual([9408, 9408, 118013952, 3211264]);
    expect([window, zeros]).toEqual([{ first: 219, last: 225 }, 2]);
  });

  it.each([
    ["alexnet", 55, 23296],
    ["vgg", 224, 36928],
    ["vit", 14, 590592],
    ["dcgan", 32, 3072],
  ] as const)("%s gives %i with %i parameters", (preset, output, parameters) => {
    const found = of({ preset });
    expect([found.output, found.parameters, found.preset]).toEqual([output, parameters, preset]);
  });

  it("knows a preset made by hand", () => {
    expect(of({ k: 16, s: 16, p: 0, cout: 768, bias: "yes" }).preset).toBe("vit");
    expect(of({ k: 5 }).preset).toBeUndefined();
  });

  it("shows the longest kernel that fits", () => {
    const { doesNotFit, shown, output } = of({ i: 10, k: 5, s: 1, p: 0, d: 3 });
    expect(doesNotFit).toEqual({ effective: 13, padded: 10, output: -2, most: 4 });
    expect([shown.k, output]).toEqual([4, 1]);
  });

  it("names the nearest numbers of groups that divide both channels", () => {
    expect(of({ cin: 64, cout: 64, g: 3 }).indivisible).toEqual({ channels: 64, below: 2, above: 4 });
    expect(of({ cin: 6, cout: 8, g: 4 }).indivisible).toEqual({ channels: 6, below: 2, above: undefined });
    expect(of({ cin: 6, cout: 8, g: 3 }).indivisible).toEqual({ channels: 8, below: 2, above: undefined });
    expect(of({ cin: 64, cout: 64, g: 3 }).weights).toBe(of({ cin: 64, cout: 64, g: 2 }).weights);
  });

  it("takes a cell beyond the last for the last", () => {
    expect(of({ i: 7, k: 3, cell: 600 }).cell).toBe(of({ i: 7, k: 3 }).output - 1);
  });

  it("agrees with TensorFlow.js in size, parameters and MACs", () => {
    fc.assert(
      fc.property(small, (written) => {
        const { output, weights, macs, shown } = of(written);
        const cell = () => 1;
        const grid = (side: number) => Array.from({ length: side }, () => Array.from({ length: side }, cell));
        const filters = Array.from({ length: shown.cout }, () =>
          Array.from({ length: shown.cin / shown.g }, () => grid(shown.k)),
        );
        const planes = Array.from({ length: shown.cin }, () => grid(shown.i));
        const window = { stride: shown.s, padding: shown.p, dilation: shown.d };
        const result = convolveByTensorflow(planes, filters, window, shown.g);
        expect(result.map((plane) => plane.length)).toEqual(Array.from({ length: shown.cout }, () => output));
        expect(filters.flat(3)).toHaveLength(weights);
        // Without padding every product is 1 · 1, so their sum is their number.
        if (shown.p === 0) expect(result.flat(2).reduce((sum, value) => sum + value, 0)).toBe(macs);
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same output for every input of the inverse range, and for no other", () => {
    fc.assert(
      fc.property(any, (written) => {
        const { inverse, output, layer } = of(written);
        for (let i = inverse.first; i <= inverse.last; i++) expect(outputSize(i, layer)).toBe(output);
        expect(outputSize(inverse.first - 1, layer)).toBe(output - 1);
        expect(outputSize(inverse.last + 1, layer)).toBe(output + 1);
      }),
    );
  });

  it("has parameters that don't depend on the input, and MACs as its output cells", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 512 }), (written, i) => {
        fc.pre(!of(written).doesNotFit && !of({ ...written, i }).doesNotFit);
        const [a, b] = [of(written), of({ ...written, i })];
        expect(a.parameters).toBe(b.parameters);
        expect(a.macs * b.output ** 2).toBe(b.macs * a.output ** 2);
      }),
    );
  });
});

describe("scene", () => {
  it("shows the window and the output cell in question at any width", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 280, max: 1000 }), fc.nat(639), (written, width, cell) => {
        const found = of({ ...written, cell });
        const { x, stops, view, kind } = sceneOf(found, width);
        expect(x(found.window.first)).toBeGreaterThanOrEqual(0);
        expect(x(found.window.last + 1)).toBeLessThanOrEqual(width);
        expect(x(centreOf(found, found.cell))).toBeGreaterThan(0);
        if (kind === "part") {
          expect(stops.first).toBeLessThanOrEqual(found.cell);
          expect(stops.last).toBeGreaterThanOrEqual(found.cell);
          expect(view.first).toBeLessThanOrEqual(found.window.first);
        }
      }),
    );
  });

  it("is the whole input where that is short, else a part of it", () => {
    expect(sceneOf(of({ i: 7, k: 3, s: 2, p: 1 }), 600).kind).toBe("whole");
    expect(sceneOf(of({}), 600).kind).toBe("part");
    expect(sceneOf(of({ i: 512, k: 31, d: 16, p: 64 }), 600).kind).toBe("bars");
  });
});

describe("definition", () => {
  it("can read its examples, but for the one out of range", () => {
    for (const [name, written] of Object.entries(definition.examples)) {
      expect(readValues(definition.params, written).problems.length, name).toBe(name === "out-of-range" ? 1 : 0);
    }
    expect(presetIds).toHaveLength(5);
  });
});

const whole = (min: number, max: number) => fc.integer({ min, max });
const any = fc.record({ i: whole(1, 512), k: whole(1, 31), s: whole(1, 16), p: whole(0, 64), d: whole(1, 32) });
const small = fc.record({
  i: whole(5, 9),
  k: whole(1, 3),
  s: whole(1, 3),
  p: whole(0, 2),
  d: whole(1, 2),
  cin: fc.constantFrom(2, 4),
  cout: fc.constantFrom(2, 4),
  g: fc.constantFrom(1, 2),
});
