import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/transposed-conv-stepper.json" with { type: "json" };
import { convolve2d, unitWindow } from "../../math/convolution.ts";
import { transposeConvolve2d, unitTransposed } from "../../math/transposed-convolution.ts";
import { readValues } from "../kit/values.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { fields, params } from "./params.ts";
import { presets } from "./presets.ts";
import { generators } from "./questions.ts";
import { squareOf } from "./values.ts";

function at(written: Record<string, string> = {}) {
  const { values, problems } = readValues(params, written);
  expect(problems).toEqual([]);
  return model(values);
}

describe("the worked case", () => {
  it("is the default, with 36 in the middle", () => {
    const { output, cell, parts, sum, outputSize, border } = at();
    expect({ output, cell, sum, outputSize, border }).toEqual({
      output: vectors.stride2,
      cell: { row: 1, column: 1 },
      sum: 36,
      outputSize: 3,
      border: 1,
    });
    expect(parts.map(({ weight, value }) => [weight, value])).toEqual([
      [9, 1],
      [7, 2],
      [3, 3],
      [1, 4],
    ]);
  });

  it("gives 64 there when the kernel is not turned", () => {
    const { sum, right, parts } = at({ view: "insert", turned: "no" });
    expect([sum, right]).toEqual([64, 36]);
    expect(parts.map(({ weight, value }) => weight * value)).toEqual([1, 6, 21, 36]);
  });
});

describe("the reference", () => {
  it.each([
    [{}, vectors.stride2],
    [{ op: "1" }, vectors.stride2op1],
    [{ s: "1", p: "0" }, vectors.stride1],
    [{ s: "1", p: "0", view: "insert" }, vectors.stride1],
    [{ s: "1", p: "0", view: "insert", turned: "no" }, vectors.stride1Unturned],
    [{ k: "2", p: "0", d: "2" }, vectors.dilated],
  ])("%j", (written, output) => {
    expect(at(written).output).toEqual(output);
  });

  it.each(vectors.sizes.filter(({ i }) => i <= fields.i.max))("i $i k $k s $s p $p d $d → $o", (layer) => {
    const written = Object.entries(layer).filter(([name]) => name in fields);
    const { outputSize, border } = at(Object.fromEntries(written.map(([name, value]) => [name, String(value)])));
    expect({ outputSize, border }).toEqual({ outputSize: layer.o, border: layer.q });
  });

  it.each([
    ["unet", 8],
    ["dcgan", 8],
    ["fcn8s", 16],
    ["ambiguous-7", 7],
    ["ambiguous-8", 8],
  ] as const)("%s makes a side of %i, which a convolution leads back", (preset, size) => {
    const { outputSize, back, preset: current } = at({ preset });
    expect({ outputSize, back, current }).toEqual({
      outputSize: size,
      back: presets[preset].inputSize,
      current: preset,
    });
  });
});

const settings = fc.record({
  i: fc.integer({ min: 1, max: 4 }),
  k: fc.integer({ min: 1, max: 4 }),
  s: fc.integer({ min: 1, max: 4 }),
  p: fc.integer({ min: 0, max: 6 }),
  d: fc.integer({ min: 1, max: 3 }),
  op: fc.integer({ min: 0, max: 3 }),
});
const written = settings.map((layer) => Object.fromEntries(Object.entries(layer).map(([k, v]) => [k, String(v)])));
const list = fc
  .array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 16 })
  .map((values) => values.join(","));

describe("both views", () => {
  it("end equal, and the chosen cell is the sum of its products", () => {
    fc.assert(
      fc.property(written, list, list, fc.nat(200), (layer, x, w, cell) => {
        const own = { ...layer, x, w, cell: String(cell) };
        const scattered = at(own);
        const gathered = at({ ...own, view: "insert" });
        expect(gathered.output).toEqual(scattered.output);
        for (const { output, cell, sum, right } of [scattered, gathered]) {
          expect(sum + 0).toBe(output[cell.row]![cell.column]! + 0);
          expect(sum + 0).toBe(right + 0);
        }
      }),
    );
  });

  it("goes over the unturned kernel as a convolution does", () => {
    fc.assert(
      fc.property(written, list, list, (layer, x, w) => {
        const { output, stuffed, kernel, shown } = at({ ...layer, x, w, view: "insert", turned: "no" });
        const grid = stuffed.map((row) => row.map(({ value }) => value));
        expect(plain(output)).toEqual(plain(convolve2d(grid, kernel, { ...unitWindow, dilation: shown.dilation })));
      }),
    );
  });

  it("scatters stamp by stamp: what each step adds is one stamp", () => {
    const steps = [1, 2, 3, 4].map((step) => at({ step: String(step) }));
    expect(steps.map(({ stepping }) => stepping)).toEqual([true, true, true, false]);
    expect(steps[1]!.stamp!.input).toEqual({ row: 0, column: 1 });
    expect(steps[1]!.sum).toBe(23);
    for (let n = 1; n < 4; n++) {
      const added = steps[n]!.output.map((row, i) => row.map((value, j) => value! - steps[n - 1]!.output[i]![j]!));
      const alone = [1, 2, 3, 4].map((value, i) => (i === n ? value : 0));
      const { shown, kernel } = steps[n]!;
      expect(added).toEqual(transposeConvolve2d(squareOf(2, alone), kernel, shown));
    }
  });

  it("gathers cell by cell: so many cells are there, and the last is the chosen one", () => {
    const { output, cell, steps, sum } = at({ view: "insert", step: "5", cell: "0" });
    expect(steps).toBe(9);
    expect(output.flat()).toEqual([5, 14, 10, 14, 36, undefined, undefined, undefined, undefined]);
    expect(cell).toEqual({ row: 1, column: 1 });
    expect(sum).toBe(36);
  });

  it("counts as many stamps as there are weights put", () => {
    fc.assert(
      fc.property(written, (layer) => {
        const { counts, shown } = at(layer);
        const sum = counts.flat().reduce((a, b) => a + b, 0);
        expect(sum).toBe((shown.inputSize * shown.kernelSize) ** 2);
      }),
    );
  });
});

describe("impossible combinations", () => {
  it("names output padding that is not below stride and dilation, and shows the nearest", () => {
    const { problem, shown } = at({ op: "2" });
    expect(problem).toEqual({ kind: "output-padding", field: "op", asked: 2, shown: 1, most: 1 });
    expect(shown.outputPadding).toBe(1);
    // PyTorch lets dilation allow it too
    expect(at({ op: "2", d: "3" }).problem).toBeUndefined();
  });

  it("names padding that leaves nothing, and shows the most that does not", () => {
    const { problem, outputSize } = at({ i: "1", k: "1", p: "1" });
    expect(problem).toEqual({ kind: "no-output", field: "p", asked: 1, shown: 0, size: -1 });
    expect(outputSize).toBe(1);
  });

  it("always has a picture", () => {
    fc.assert(
      fc.property(written, (layer) => {
        const { outputSize, problem, asked, shown } = at(layer);
        expect(outputSize).toBeGreaterThanOrEqual(1);
        expect(problem === undefined).toBe(asked === shown);
      }),
    );
  });

  it("cuts cells off where q is negative", () => {
    const { border, stuffed, spread, outputSize } = at({ i: "4", k: "2", p: "2" });
    expect([border, spread, stuffed.length, outputSize]).toEqual([-1, 7, 5, 4]);
  });
});

describe("values", () => {
  it("are read from lists of any kind and used over again", () => {
    const read = params.x.read("1 −2，0.5; 1/4");
    expect(read).toEqual({ ok: true, value: [1, -2, 0.5, 0.25] });
    expect(squareOf(3, [1, 0])).toEqual([
      [1, 0, 1],
      [0, 1, 0],
      [1, 0, 1],
    ]);
    expect(params.x.write([1, -2])).toBe("1_-2");
  });

  it.each([
    ["1 ".repeat(257), "Input values must be at most 256 numbers; there are 257."],
    ["1,two", "Input values must be numbers from −999 to 999; one is “two”."],
    ["1000", "Input values must be numbers from −999 to 999; one is “1000”."],
  ])("%j is refused", (text, message) => {
    const read = params.x.read(text);
    expect(read.ok ? "" : read.message.en).toBe(message);
  });
});

describe("examples and questions", () => {
  it.each(Object.entries(definition.examples))("example %s can be read", (_name, example) => {
    at(example);
  });

  it("shows a drawn cell in the first row", () => {
    const generator = generators["tconv-cell"];
    for (let number = 0; number < generator.domain.size; number += 7) {
      const draw = generator.domain.at(number);
      expect(at(generator.state!(draw)!).sum).toBe(generator.answer(draw));
    }
  });

  it("shows a drawn size where the input is small enough", () => {
    const generator = generators["tconv-size"];
    for (let number = 0; number < generator.domain.size; number += 7) {
      const draw = generator.domain.at(number);
      const state = generator.state!(draw);
      if (!state || generator.answer(draw) < 1) continue;
      expect(at(state).outputSize).toBe(generator.answer(draw));
    }
  });
});

it("transposes: the adjoint of the convolution with the same numbers", () => {
  const x = squareOf(4, [1, 2, 0, 1, 0, 1, 3, 1, 2, 1, 0, 0, 1, 0, 1, 2]);
  const y = squareOf(2, [1, -1, 2, 0.5]);
  const window = { ...unitTransposed, stride: 2, padding: 1, outputPadding: 1 };
  const dot = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]) =>
    a.flat().reduce((sum, value, i) => sum + value * b.flat()[i]!, 0);
  expect(dot(convolve2d(x, vectors.kernel, window), y)).toBe(46);
  expect(dot(x, transposeConvolve2d(y, vectors.kernel, window))).toBe(46);
});

/** Without negative zeros. */
function plain(grid: readonly (readonly (number | undefined)[])[]): number[][] {
  return grid.map((row) => row.map((value) => value! + 0));
}
