import {
  closedFormSize,
  fieldOfCell,
  inputField,
  type Layer,
  receptiveFields,
  span,
} from "../../math/receptive-field.ts";
import { mapped, product, repeated, union } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, type Rich, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { conv, layerList } from "./layers.ts";

export const subject = "receptive-field";

const kernels = [
  { kernelSize: 1, dilation: 1 },
  { kernelSize: 3, dilation: 1 },
  { kernelSize: 3, dilation: 2 },
  { kernelSize: 5, dilation: 1 },
  { kernelSize: 5, dilation: 2 },
] as const;

const layer = mapped(product({ kernel: kernels, stride: [1, 2] }), ({ kernel, stride }): Layer => {
  return { ...kernel, stride, padding: 0 };
});

/** Three or four layers: what does the last one see? */
const rfStack: Generator<Layer[]> = {
  domain: union(repeated(layer, 3), repeated(layer, 4)),
  // One 1×1 is a trap, several are a bore; a stride in the last layer alone changes nothing.
  keep: (layers) =>
    layers.filter(({ kernelSize }) => kernelSize === 1).length <= 1 &&
    layers.slice(0, -1).some(({ stride }) => stride > 1),
  answer: closedFormSize,
  misconceptions: [
    {
      name: "stride-one-layer-early",
      value: (layers) => total(layers, (each, jump) => (span(each) - 1) * jump * each.stride),
      why: () => ({
        zh: rich`乘了本层自己的步幅。步幅只放大它后面的层，要乘的是上一层的间距。`,
        en: rich`Each layer was widened by its own stride. A stride widens only what comes after: the jump before the layer counts.`,
      }),
    },
    {
      name: "strides-ignored",
      value: (layers) => 1 + layers.reduce((sum, each) => sum + span(each) - 1, 0),
      why: () => ({
        zh: rich`没有算步幅。步幅之后，一格不止一个像素。`,
        en: rich`The strides were left out. After a stride one cell is more than one pixel.`,
      }),
    },
    {
      name: "whole-kernel",
      value: (layers) => total(layers, ({ kernelSize, dilation }, jump) => dilation * kernelSize * jump),
      why: () => ({
        zh: rich`每层加了整个核长。核的首尾只隔核长减一步。`,
        en: rich`The whole kernel was added. Its first and last tap are only kernel size minus one apart.`,
      }),
    },
  ],
  format: formatNumber,
  unit: 2,
  prompt: (layers) => ({
    zh: [...rich`${layers.length} 层卷积依次是：`, ...list(layers, "；"), ...rich`。最后一层的感受野是多少像素？`],
    en: [
      ...rich`${layers.length} convolutions follow each other: `,
      ...list(layers, "; "),
      ...rich`. How many pixels does the last one see?`,
    ],
  }),
  solution: (layers) => ({ zh: steps(layers), en: steps(layers) }),
  state: (layers) => stateOf(layers),
};

/** How many 3×3 layers of stride 1 does it take? */
const rfInvert: Generator<{ size: number }> = {
  domain: product({ size: Array.from({ length: 18 }, (_, index) => 7 + 2 * index) }),
  answer: ({ size }) => (size - 1) / 2,
  misconceptions: [
    {
      name: "kernels-added",
      value: ({ size }) => Math.round(size / 3),
      why: ({ size }) => ({
        zh: rich`${size} ÷ 3：把核长直接相加了。每层只加 2。`,
        en: rich`${size} ÷ 3: the kernels were added up. Each layer adds only 2.`,
      }),
    },
    {
      name: "one-pixel-a-layer",
      value: ({ size }) => size - 1,
      why: () => ({
        zh: rich`当作每层只加 1。3×3 的核向两边各多看一格，每层加 2。`,
        en: rich`As if a layer added 1. A 3×3 kernel looks one cell further to either side and adds 2.`,
      }),
    },
    {
      name: "logarithm",
      value: ({ size }) => Math.round(Math.log2(size)),
      why: () => ({
        zh: rich`当作每层翻倍。步幅和空洞率都是 1 时，感受野按层数线性增长。`,
        en: rich`As if each layer doubled the field. With stride and dilation 1 it grows in proportion to the depth.`,
      }),
    },
  ],
  format: formatNumber,
  unit: 1,
  prompt: ({ size }) => ({
    zh: rich`只用 3×3、步幅 1 的卷积，至少叠几层，感受野才不小于 ${size}？`,
    en: rich`Of 3×3 convolutions with stride 1, how many does it take for a receptive field of at least ${size}?`,
  }),
  solution: ({ size }, answer) => ({
    zh: [
      rich`每层加 (3 − 1) × 1 = 2，起点是 1，所以 n 层看到 1 + 2n 个像素。`,
      rich`要 1 + 2n ≥ ${size}，即 n ≥ ${(size - 1) / 2}，最少 ${answer} 层。`,
    ],
    en: [
      rich`Each layer adds (3 − 1) × 1 = 2 to a start of 1, so n layers see 1 + 2n pixels.`,
      rich`1 + 2n ≥ ${size} means n ≥ ${(size - 1) / 2}: ${answer} layers at least.`,
    ],
  }),
  state: ({ size }) => stateOf(Array.from({ length: (size - 1) / 2 }, () => conv("", 3))),
};

interface PlacedCell {
  layers: Layer[];
  cell: number;
}

const padded = mapped(product({ kernelSize: [3, 5], stride: [1, 2], padding: [0, 1, 2] }), (each): Layer => {
  return { ...each, dilation: 1 };
});

/** Where is the middle of what a cell sees? */
const jumpCentre: Generator<PlacedCell> = {
  domain: mapped(product({ first: all(padded), second: all(padded), cell: [1, 2, 3, 4, 5, 6] }), (draw) => {
    return { layers: [draw.first, draw.second], cell: draw.cell };
  }),
  keep: ({ layers }) => layers.some(({ padding }) => padding > 0) && layers.some(({ stride }) => stride > 1),
  answer: ({ layers, cell }) => centreOf(layers, cell),
  misconceptions: [
    {
      name: "padding-ignored",
      value: ({ layers, cell }) =>
        centreOf(
          layers.map((each) => ({ ...each, padding: 0 })),
          cell,
        ),
      why: () => ({
        zh: rich`没有算填充。左边填充几格，所有单元的中心就向左移几格。`,
        en: rich`The padding was left out. Each padded cell on the left moves all centres to the left by one cell.`,
      }),
    },
    {
      name: "half-of-the-field",
      value: ({ layers, cell }) => centreOf(layers, cell) + 0.5,
      why: () => ({
        zh: rich`用了感受野的一半。像素从 0 数起，中心离第一个像素是 (r − 1)/2。`,
        en: rich`Half the field was taken. Pixels count from 0, so the centre is (r − 1)/2 from the first one.`,
      }),
    },
    {
      name: "jump-before-the-layer",
      value: ({ layers, cell }) => {
        const fields = receptiveFields(layers);
        return (fields[2]?.centre ?? 0) + cell * (fields[1]?.jump ?? 1);
      },
      why: () => ({
        zh: rich`相邻单元的间距用了上一层的。第 2 层的单元相隔 j₂ 个像素。`,
        en: rich`Neighbours were placed by the jump of the layer before. Cells of layer 2 are j₂ pixels apart.`,
      }),
    },
  ],
  format: formatNumber,
  unit: 1,
  prompt: ({ layers, cell }) => ({
    zh: [
      ...rich`两层卷积依次是：`,
      ...list(layers, "；"),
      ...rich`。像素和单元都从 0 数起，第 2 层第 ${cell} 个单元的感受野，中心在第几个像素？`,
    ],
    en: [
      ...rich`Two convolutions follow each other: `,
      ...list(layers, "; "),
      ...rich`. Counting pixels and cells from 0, at which pixel is the centre of what cell ${cell} of layer 2 sees?`,
    ],
  }),
  solution: ({ layers, cell }) => {
    const fields = receptiveFields(layers);
    const last = fields[2] ?? inputField;
    const values = { l: 2, c: last.centre, i: cell, j: last.jump, middle: last.centre + cell * last.jump };
    const shown = [...layers.map((_, index) => centreStep(layers, index)), rich`${filled(formulas.middle, values)}`];
    return { zh: shown, en: shown };
  },
  state: ({ layers, cell }) => ({ ...stateOf(layers), cell: String(cell) }),
};

export const generators = { "rf-stack": rfStack, "rf-invert": rfInvert, "jump-centre": jumpCentre };

/** Between two formulas of one step; an em space. */
const gap = "\u2003";

function total(layers: readonly Layer[], add: (layer: Layer, jump: number) => number): number {
  let jump = 1;
  return layers.reduce((sum, each) => {
    const more = add(each, jump);
    jump *= each.stride;
    return sum + more;
  }, 1);
}

function centreOf(layers: readonly Layer[], cell: number): number {
  const { first, last } = fieldOfCell(receptiveFields(layers).at(-1) ?? inputField, cell);
  return (first + last) / 2;
}

/** `k=3, s=2, d=1` for each layer; what no layer has is left out. */
function list(layers: readonly Layer[], separator: string): Rich {
  const pads = layers.some(({ padding }) => padding > 0);
  const dilates = layers.some(({ dilation }) => dilation > 1);
  return layers.flatMap((each, index) => {
    const { kernelSize: k, stride: s, padding: p, dilation: d } = each;
    const set = pads
      ? filled(formulas.padded, { k, s, p })
      : dilates
        ? filled(formulas.dilated, { k, s, d })
        : filled(formulas.plain, { k, s });
    return index === 0 ? [set] : [separator, set];
  });
}

/** Size and jump layer by layer. */
function steps(layers: readonly Layer[]): Rich[] {
  const fields = receptiveFields(layers);
  return layers.map(({ kernelSize: k, stride: s, dilation: d }, index) => {
    const [before, after] = [fields[index] ?? inputField, fields[index + 1] ?? inputField];
    const l = index + 1;
    const size = filled(formulas.size, { l, before: before.size, d, k, j: before.jump, r: after.size });
    if (l === layers.length) return rich`${size}`;
    return [size, gap, filled(formulas.jump, { l, j: before.jump, s, after: after.jump })];
  });
}

function centreStep(layers: readonly Layer[], index: number): Rich {
  const fields = receptiveFields(layers);
  const [before, after] = [fields[index] ?? inputField, fields[index + 1] ?? inputField];
  const each = layers[index] ?? conv("", 1);
  const values = {
    l: index + 1,
    c: before.centre,
    reach: span(each) - 1,
    p: each.padding,
    j: before.jump,
    after: after.centre,
  };
  const jump = { l: index + 1, j: before.jump, s: each.stride, after: after.jump };
  return [filled(formulas.centre, values), gap, filled(formulas.jump, jump)];
}

function stateOf(layers: readonly Layer[]): Record<string, string> {
  return { layers: layerList.write(layers.map((each) => ({ ...each, name: "", kind: "conv" }))) };
}

function all<Draw>(domain: { size: number; at(number: number): Draw }): Draw[] {
  return Array.from({ length: domain.size }, (_, number) => domain.at(number));
}
