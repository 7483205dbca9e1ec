import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convolve2d, unitWindow } from "../../../src/math/convolution.ts";
import { maskTo, model, moveTo } from "../../../src/widgets/deformable-conv-sampler/model.ts";
import { params } from "../../../src/widgets/deformable-conv-sampler/params.ts";
import { kernelIds, kernels, pictureIds, pictures } from "../../../src/widgets/deformable-conv-sampler/pictures.ts";
import { presetIds, presets } from "../../../src/widgets/deformable-conv-sampler/presets.ts";
import { readValues, writeChanges } from "../../../src/widgets/kit/values.ts";
import vectors from "../../fixtures/vectors/deformable-conv-sampler.json" with { type: "json" };

const values = (written: Readonly<Record<string, string>>) => {
  const read = readValues(params, written);
  expect(read.problems).toEqual([]);
  return read.values;
};
const at = (written: Readonly<Record<string, string>>) => model(values(written));
const middle = (id: keyof typeof pictures) => (pictures[id].length - 1) / 2;
const closeTo = (value: number) => expect.closeTo(value, 8);
const cells = fc.integer({ min: -60, max: 60 }).map((steps) => steps / 20);

describe("the deformable convolution", () => {
  it.each(vectors.map(({ state, value }) => [JSON.stringify(state), state as Record<string, string>, value] as const))(
    "agrees with torchvision at %s",
    (_, state, value) => {
      expect(at(state).value).toBeCloseTo(value, 9);
    },
  );

  it.each([
    ["plain", 108],
    ["half", 135],
    ["right", 99],
    ["dilation-2", 108],
    ["scale", 108],
    ["rotate-30", 108],
    ["half-mask", 54],
    ["ramp-7", 216],
  ] as const)("in the preset %s gives %i", (preset, value) => {
    expect(at({ preset })).toMatchObject({ preset, value: closeTo(value) });
  });

  it("without offsets is the convolution, for every picture and all weights", () => {
    for (const x of pictureIds) {
      for (const w of kernelIds) {
        const plain = convolve2d(pictures[x], kernels[w], { ...unitWindow, padding: 1 })[middle(x)]![middle(x)]!;
        expect(at({ x, w }).value).toBeCloseTo(plain, 10);
        expect(at({ x, w }).plain).toBeCloseTo(plain, 10);
      }
    }
  });

  it("with Δp = p_t is dilation 2, for every picture and all weights", () => {
    for (const x of pictureIds) {
      for (const w of kernelIds) {
        const dilated = convolve2d(pictures[x], kernels[w], { ...unitWindow, padding: 2, dilation: 2 });
        expect(at({ preset: "dilation-2", x, w }).value).toBeCloseTo(dilated[middle(x)]![middle(x)]!, 10);
      }
    }
  });

  it("reads the object where the regular taps miss half of it", () => {
    const { value, plain, taps } = at({ preset: "object" });
    expect(value).toBeGreaterThan(plain * 1.3);
    for (const { value } of taps) expect(value).toBeGreaterThan(4);
  });

  it("is linear in the masks", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 9, maxLength: 9 }), (twentieths) => {
        const masks = twentieths.map((each) => each / 20);
        const { value } = at({ preset: "half", m: masks.join("_") });
        const whole = at({ preset: "half" }).taps;
        expect(value).toBeCloseTo(
          whole.reduce((sum, { product }, tap) => sum + masks[tap]! * product, 0),
          9,
        );
      }),
    );
  });
});

describe("edits", () => {
  it("move one tap or all nine, and stop at the end of the range", () => {
    const start = values({ t: "3" });
    const one = model({ ...start, ...moveTo(model(start), 2, { y: 0.5 }, false) });
    expect(one.offsets.map(({ y }) => y)).toEqual([0, 0, 0.5, 0, 0, 0, 0, 0, 0]);
    expect(one.preset).toBeUndefined();
    const all = model({ ...start, ...moveTo(one, 2, { x: Number.POSITIVE_INFINITY }, true) });
    expect(all.offsets.map(({ x }) => x)).toEqual(Array(9).fill(3));
    expect(all.offsets.map(({ y }) => y)).toEqual(one.offsets.map(({ y }) => y));
    expect(maskTo(one, 0.5, false).m).toEqual([1, 1, 0.5, 1, 1, 1, 1, 1, 1]);
  });

  it("lead back to a preset when they make it by hand", () => {
    const start = values({});
    expect(model({ ...start, ...moveTo(model(start), 8, { y: 0.5, x: 0.5 }, true) }).preset).toBe("half");
  });

  it("survive the address", () => {
    const start = values({});
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), cells, cells, fc.boolean(), (t, y, x, all) => {
        const now = { ...start, ...moveTo(model(start), t - 1, { y, x }, all) };
        const written = writeChanges(params, now, start);
        expect(model(values(written))).toEqual(model(now));
      }),
    );
  });

  it("of every preset's offsets stay in the range", () => {
    for (const id of presetIds) {
      const flat = presets[id].offsets.flatMap(({ y, x }) => [y, x]);
      expect(params.offsets.read(params.offsets.write(flat))).toEqual({ ok: true, value: flat });
    }
  });

  it("refuse what is no offset, and say which", () => {
    expect(params.offsets.read("4_0")).toMatchInlineSnapshot(`
      {
        "message": {
          "en": "Offsets must be 18 numbers from −3 to 3, or 2 where they repeat; one is “4”.",
          "zh": "偏移量要写 18 个 −3 到 3 的数，各处相同时写 2 个，其中有“4”。",
        },
        "ok": false,
      }
    `);
    expect(params.offsets.read("1_0_2")).toMatchInlineSnapshot(`
      {
        "message": {
          "en": "Offsets must be 18 numbers from −3 to 3, or 2 where they repeat; there are 3.",
          "zh": "偏移量要写 18 个 −3 到 3 的数，各处相同时写 2 个，现在是 3 个。",
        },
        "ok": false,
      }
    `);
    expect(params.offsets.read("Infinity_0").ok).toBe(false);
  });
});
