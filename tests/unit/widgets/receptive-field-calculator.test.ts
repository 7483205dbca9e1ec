import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { definitions } from "../../../src/widgets/catalogue.ts";
import { readValues } from "../../../src/widgets/kit/values.ts";
import { add, changeField, move, remove, select } from "../../../src/widgets/receptive-field-calculator/edits.ts";
import { scaleOf, spans } from "../../../src/widgets/receptive-field-calculator/geometry.ts";
import { layerList, type NamedLayer } from "../../../src/widgets/receptive-field-calculator/layers.ts";
import { clippedSize, model, type Values } from "../../../src/widgets/receptive-field-calculator/model.ts";
import { params } from "../../../src/widgets/receptive-field-calculator/params.ts";
import { type PresetId, presetIds } from "../../../src/widgets/receptive-field-calculator/presets.ts";
import { rowName, rowsOf } from "../../../src/widgets/receptive-field-calculator/rows.ts";
import vectors from "../../fixtures/vectors/receptive-field.json" with { type: "json" };

const at = (written: Record<string, string>) => model(readValues(params, written).values);
const last = (preset: PresetId) => at({ preset }).fields.at(-1)!;

describe("presets", () => {
  it.each([
    // https://github.com/google-research/receptive_field/blob/master/receptive_field/RECEPTIVE_FIELD_TABLE.md
    ["alexnet", 195, 32],
    ["vgg16-pool5", 212, 32],
    ["resnet50-he", 483, 32],
    ["resnet101-he", 1027, 32],
    ["resnet152-he", 1507, 32],
    ["mobilenet-v1", 315, 32],
    // Yu & Koltun 2016, table 1; van den Oord et al. 2016, sec. 2.1; LeCun et al. 1998
    ["context-module", 67, 1],
    ["wavenet", 1024, 1],
    ["lenet5", 32, 4],
    ["vgg16-conv5-3", 196, 16],
    ["vgg16-fc6", 404, 32],
    ["resnet18", 435, 32],
    ["resnet34", 899, 32],
    ["resnet50-torchvision", 427, 32],
    ["three-3x3", 7, 1],
    ["stride-then-dilation", 13, 2],
  ] as const)("%s sees %i pixels at jump %i", (preset, size, jump) => {
    expect(last(preset)).toMatchObject({ size, jump });
  });

  it.each([
    ["vgg16-pool5", vectors.vgg16],
    ["alexnet", vectors.alexnet],
  ] as const)("%s agrees with the reference in every layer", (preset, rows) => {
    const { layers, fields } = at({ preset });
    expect(
      layers.map(({ name }, i) => ({ name, r: fields[i + 1]!.size, j: fields[i + 1]!.jump, c: fields[i + 1]!.centre })),
    ).toEqual(rows);
  });

  it.each([
    ["resnet50-he", vectors.resnet50he],
    ["resnet50-torchvision", vectors.resnet50torchvision],
    ["resnet101-torchvision", vectors.resnet101torchvision],
    ["resnet152-he", vectors.resnet152he],
    ["resnet34", vectors.resnet34],
  ] as const)("%s agrees with the reference at the end of every stage", (preset, stages) => {
    const { layers, fields } = at({ preset });
    for (const { name, r, j, c } of stages) {
      const l = layers.findIndex((layer) => layer.name === name) + 1;
      expect(fields[l]).toEqual({ size: r, jump: j, centre: c });
    }
  });

  it("fit on the image they come with", () => {
    expect(presetIds.filter((preset) => at({ preset }).problem)).toEqual([]);
  });
});

describe("model", () => {
  it("takes the middle cell of the last layer unless told otherwise", () => {
    expect(at({})).toMatchObject({ selected: 3, cell: 55, size: 224, field: { first: 104, last: 116 } });
  });

  it("of the page's cells of conv5_3", () => {
    const middle = at({ preset: "vgg16-conv5-3", cell: "7" });
    expect([middle.field, middle.visible]).toEqual([
      { first: 22, last: 217 },
      { first: 22, last: 217 },
    ]);
    const corner = at({ preset: "vgg16-conv5-3", cell: "0" });
    expect([corner.field, corner.visible]).toEqual([
      { first: -90, last: 105 },
      { first: 0, last: 105 },
    ]);
  });

  it("counts the paths, 1 to 3 in the page's example", () => {
    expect([...at({}).reached[0]!.paths]).toEqual([1, 2, 3, 2, 2, 2, 3, 2, 2, 2, 3, 2, 1]);
  });

  it("names the layer that does not fit, and draws the least image on which all fit", () => {
    const { problem, shownSize, size } = at({ layers: "k3.k9.k3", size: "8" });
    expect(problem).toEqual({ layer: 2, available: 6, needed: 9, padding: 0, least: 13 });
    expect([size, shownSize]).toEqual([8, 13]);
  });

  it("of no layers is one pixel", () => {
    expect(at({ layers: "none" })).toMatchObject({
      selected: 0,
      fields: [{ size: 1 }],
      visible: { first: 111, last: 111 },
    });
  });

  it("knows when a cell sees padding only", () => {
    expect(at({ layers: "k1p5", cell: "0", size: "16" }).visible).toBeUndefined();
  });

  it("clips a field to the image", () => {
    expect(clippedSize({ size: 483, jump: 32, centre: 0 }, 224)).toBe(224);
    expect(clippedSize({ size: 13, jump: 2, centre: 0 }, 224)).toBe(13);
  });

  it("recognises a preset that was written as layers", () => {
    expect(at({ layers: "k3p1.k3p1.k3p1" }).preset).toBe("three-3x3");
    expect(at({ layers: "k3p1.k3p1.k3" }).preset).toBeUndefined();
  });

  it("never fails, whatever is written", () => {
    const layer = fc.record({
      kernelSize: fc.integer({ min: 1, max: 31 }),
      stride: fc.integer({ min: 1, max: 8 }),
      padding: fc.integer({ min: 0, max: 32 }),
      dilation: fc.integer({ min: 1, max: 32 }),
      name: fc.constant(""),
      kind: fc.constantFrom("conv" as const, "pool" as const),
    });
    const values = fc.record({
      preset: fc.constantFrom(...presetIds),
      layers: fc.option(fc.array(layer, { maxLength: 6 })),
      selected: fc.option(fc.integer({ min: 1, max: 300 })),
      cell: fc.option(fc.integer({ min: 0, max: 1023 })),
      size: fc.option(fc.integer({ min: 8, max: 1024 })),
    });
    fc.assert(
      fc.property(values, (state) => {
        const made = model(state as Values);
        expect(made.fields[made.selected]!.size).toBe(made.field.last - made.field.first + 1);
        expect(spans(made)[0]).toEqual(made.field);
        const rows = rowsOf(made.layers, made.fields, made.selected);
        expect(rows.some(({ to }) => to === made.selected)).toBe(true);
        const { x } = scaleOf(made, rows, 443);
        expect(x(made.field.first)).toBeGreaterThan(0);
        expect(x(made.field.last)).toBeLessThan(443);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the list of layers", () => {
  it.each([
    ["k3", "k3"],
    ["conv1-k7s2p3, pool1-pool3s2p1", "conv1-k7s2p3.pool1-pool3s2p1"],
    ["k3s1p0d1；k3d2", "k3.k3d2"],
    ["", "none"],
    ["none", "none"],
  ])("“%s” is written %s", (text, written) => {
    const read = layerList.read(text);
    expect(read.ok && layerList.write(read.value)).toBe(written);
  });

  it.each(["k0", "k3.q5", "k3.k3s9", "k3d600", Array(257).fill("k1").join(".")])("refuses %.12s", (text) => {
    const read = layerList.read(text);
    expect(read.ok ? read.value : read.message).toMatchSnapshot();
  });

  it("of every preset survives being written", () => {
    for (const preset of presetIds) {
      const { layers } = at({ preset });
      expect(layerList.read(layerList.write(layers))).toEqual({ ok: true, value: layers });
    }
  });
});

describe("rows", () => {
  const names = (preset: PresetId, selected?: number) => {
    const { layers, fields, selected: end } = at({ preset });
    return rowsOf(layers, fields, selected ?? end).map((row) => rowName(layers, row));
  };

  it("are one a layer up to eight layers", () => {
    expect(names("context-module")).toHaveLength(9);
  });

  it("are stages by name, by resolution, or even parts", () => {
    expect(names("vgg16-conv5-3").slice(1, 4)).toEqual(["conv1_x", "pool1", "conv2_x"]);
    expect(names("resnet152-he")).toEqual([undefined, "conv1", "maxpool", "conv2_x", "conv3_x", "conv4_x", "conv5_x"]);
    expect(names("mobilenet-v1").at(-1)).toBe("dw12–pw13");
    expect(names("wavenet")).toHaveLength(11);
  });

  it("end where the selected layer is", () => {
    expect(names("resnet152-he", 77).slice(5, 7)).toEqual(["conv4_1a–14c", "conv4_15a–36c"]);
  });
});

describe("edits", () => {
  const three = at({});
  const edited = (edit: Partial<Values>) => model({ ...readValues(params, {}).values, ...edit });

  it("change, add, remove and move layers, and select what was touched", () => {
    expect(edited(changeField(three, "stride", 2)).fields.at(-1)!.jump).toBe(4);
    expect(edited(add(three))).toMatchObject({ selected: 4, layers: { length: 4 } });
    expect(edited(remove(three))).toMatchObject({ selected: 2, layers: { length: 2 } });
    const moved = edited(move(three, -1));
    expect(moved.selected).toBe(2);
    expect(moved.layers.map(({ dilation }) => dilation)).toEqual([1, 2, 1]);
    expect(moved.fields.at(-1)!.size).toBe(9);
  });

  it("can empty the list and begin again", () => {
    let now = three;
    for (let i = 0; i < 3; i++) now = edited(remove(now));
    expect(now.layers).toEqual([] satisfies NamedLayer[]);
    expect(edited(add(now))).toMatchObject({ selected: 1, layers: { length: 1 } });
    expect(select(1, 3)).toEqual({ selected: 1, cell: null });
  });
});

describe("the definition", () => {
  it("has examples that can be read", () => {
    const definition = definitions.get("receptive-field-calculator")!;
    for (const [name, written] of Object.entries(definition.examples)) {
      expect([name, readValues(definition.params, written).problems]).toEqual([name, []]);
    }
  });
});
