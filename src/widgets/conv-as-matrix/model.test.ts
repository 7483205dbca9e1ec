import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/conv-as-matrix.json" with { type: "json" };
import { convolveByTensorflow } from "../../../tests/tensorflow.ts";
import { convolutionMatrix, times } from "../../math/convolution-matrix.ts";
import { readValues } from "../kit/values.ts";
import { definition } from "./index.ts";
import { type Model, model, type Values, windows } from "./model.ts";
import { params } from "./params.ts";

const of = (written: Record<string, string> = {}): Model => model(readValues(params, written).values);
const list = (values: readonly number[]) => values.join("_");

describe("a convolution as a matrix", () => {
  it("starts from the worked case of the page", () => {
    const shown = of();
    expect(shown.input).toEqual([vectors.signal.x]);
    expect(shown.kernel).toEqual([vectors.signal.w]);
    expect(shown.output).toEqual([vectors.signal.y]);
    expect(shown.taps.map((row) => row.map((tap) => tap ?? "."))).toEqual([
      [0, 1, 2, ".", "."],
      [".", 0, 1, 2, "."],
      [".", ".", 0, 1, 2],
    ]);
    expect([shown.entries, shown.distinct, shown.value]).toEqual([9, 3, -2]);
  });

  it("gives what true convolution gives once the kernel is flipped", () => {
    expect(of({ w: "-1_0_1" }).output).toEqual([[2, 2, 2]]);
  });

  it("has 16 places with 4 different weights for a 3×3 picture and a 2×2 kernel", () => {
    const shown = of({ mode: "2d", n: "3", k: "2" });
    expect(shown.output.flat()).toEqual(vectors.picture.y);
    expect([shown.taps.length, shown.taps[0]?.length, shown.entries, shown.distinct]).toEqual([4, 9, 16, 4]);
  });

  it.each([vectors.padded, vectors.strided])("agrees with F.conv2d: %o", (vector) => {
    const { x, w, y, p = 0, s = 1 } = vector as { x: number[]; w: number[]; y: number[]; p?: number; s?: number };
    expect(of({ n: "8", x: list(x), w: list(w), p: String(p), s: String(s) }).output).toEqual([y]);
  });

  it("keeps the chosen row within the matrix", () => {
    expect(of({ row: "40" }).row).toBe(2);
    expect(of({ mode: "2d", n: "4", k: "2", row: "4" }).cell).toEqual({ row: 1, column: 1 });
  });
});

describe("what does not go together", () => {
  it("shows the largest kernel that fits", () => {
    const { k, problems } = of({ n: "4", k: "5" });
    expect(k).toBe(4);
    expect(problems).toEqual({ k: { asked: 5, padded: 4, most: 4 } });
  });

  it("shows no window of zeros alone, and no more rows than there is room for", () => {
    expect(of({ k: "2", p: "3" }).problems).toEqual({ p: { asked: 3, kernel: 2, most: 1 } });
    expect(of({ mode: "2d", n: "8" }).problems).toEqual({ n: { asked: 8, most: 5 } });
  });

  it("completes lists that are too short and cuts those that are too long", () => {
    const short = of({ x: "9_8" });
    expect(short.input).toEqual([[9, 8, 3, 4, 5]]);
    expect(short.problems).toEqual({ x: { count: 2, needed: 5 } });
    expect(of({ w: "1_2_3_4" }).kernel).toEqual([[1, 2, 3]]);
  });

  it("names what cannot be read", () => {
    const { problems } = readValues(definition.params, { w: "1_0_12" });
    expect(problems[0]?.message).toEqual({
      zh: "卷积核要写 −9 到 9 的整数，用逗号隔开，现在有“12”。",
      en: "Kernel must be whole numbers from −9 to 9 with commas between them; there is “12”.",
    });
  });
});

describe("for every setting", () => {
  const settings: fc.Arbitrary<Values> = fc
    .record({
      mode: fc.constantFrom("1d", "2d"),
      n: fc.integer({ min: 3, max: 8 }),
      k: fc.integer({ min: 1, max: 8 }),
      s: fc.integer({ min: 1, max: 3 }),
      p: fc.integer({ min: 0, max: 7 }),
      x: fc.option(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 25, maxLength: 25 })),
      w: fc.option(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 25, maxLength: 25 })),
      row: fc.integer({ min: 0, max: 80 }),
    })
    .map((values) => values as Values);

  it("Kx is the direct sum and TensorFlow.js's, and the row is its own sum", () => {
    fc.assert(
      fc.property(settings, (values) => {
        const { mode, n, s, p, input, kernel, output, value, row, terms } = model(values);
        const size = { height: input.length, width: n };
        const [rows, columns] = windows(mode, { stride: s, padding: p, dilation: 1 });
        expect(times(convolutionMatrix(size, kernel, rows, columns), input.flat())).toEqual(output.flat());
        expect(output.flat()[row]).toBe(value);
        expect(terms.reduce((sum, term) => sum + term.value * term.weight, 0)).toBe(value);
        const zeros = Array.from({ length: p }, () => 0);
        const planes = mode === "1d" ? [[...zeros, ...input[0]!, ...zeros]] : input;
        const window = { stride: s, padding: mode === "1d" ? 0 : p, dilation: 1 };
        expect(convolveByTensorflow([planes], [[kernel]], window, 1)[0]).toEqual(output);
      }),
      { numRuns: 150 },
    );
  });

  it("holds o·k weights without padding, never more, and at most k different ones", () => {
    fc.assert(
      fc.property(settings, (values) => {
        const { taps, kernel, entries, distinct, p } = model(values);
        const weights = kernel.flat().length;
        if (p === 0) expect(entries).toBe(taps.length * weights);
        expect(entries).toBeLessThanOrEqual(taps.length * weights);
        expect(distinct).toBeLessThanOrEqual(weights);
      }),
      { numRuns: 150 },
    );
  });
});
