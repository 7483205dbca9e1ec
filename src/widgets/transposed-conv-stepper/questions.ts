import { fittedSize } from "../../math/convolution-size.ts";
import { span } from "../../math/receptive-field.ts";
import { transposeConvolve1d, transposedOutputSize, unitTransposed } from "../../math/transposed-convolution.ts";
import { mapped, product, union } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, type Rich, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";
import { fields } from "./params.ts";
import type { Setting } from "./presets.ts";

export const subject = "transposed-conv";

const kernels = [2, 3, 4, 5];
const strides = [1, 2, 3];

/** Padding below the kernel size, output padding below the stride. */
const settings = union(
  ...kernels.flatMap((kernelSize) =>
    strides.map((stride) =>
      mapped(
        product({
          inputSize: [2, 3, 4, 5, 6, 7, 8, 14, 16, 28, 32],
          padding: Array.from({ length: kernelSize }, (_, p) => p),
          dilation: [1, 2],
          outputPadding: Array.from({ length: stride }, (_, op) => op),
        }),
        (draw): Setting => ({ ...draw, kernelSize, stride }),
      ),
    ),
  ),
);

const size = (setting: Setting) => transposedOutputSize(setting.inputSize, setting);

/** The side of the output. */
const tconvSize: Generator<Setting> = {
  domain: settings,
  keep: (setting) => size(setting) > 0,
  answer: size,
  misconceptions: [
    {
      name: "padding-added",
      value: (setting) => size(setting) + 4 * setting.padding,
      why: ({ padding }) => ({
        zh: rich`把填充加上去了。转置卷积的填充是裁掉：两边共少 ${2 * padding} 格。`,
        en: rich`The padding was added. In a transposed convolution it is cut off: ${2 * padding} cells fewer in all.`,
      }),
    },
    {
      name: "input-times-stride",
      value: ({ inputSize, stride }) => inputSize * stride,
      why: () => ({
        zh: rich`只乘了步幅。只有核、填充和输出填充恰好配合时，才是整倍。`,
        en: rich`Only the stride was counted. The side is an exact multiple only where kernel, padding and output padding work out.`,
      }),
    },
    {
      name: "forward-formula",
      value: (setting) =>
        setting.inputSize + 2 * setting.padding >= span(setting) ? fittedSize(setting.inputSize, setting) : undefined,
      why: () => ({
        zh: rich`用了卷积的公式，方向反了。`,
        en: rich`That is the formula of the convolution, the other direction.`,
      }),
    },
    {
      name: "dilation-ignored",
      value: (setting) => (setting.dilation > 1 ? size({ ...setting, dilation: 1 }) : undefined),
      why: ({ dilation, kernelSize }) => ({
        zh: rich`没有算空洞率。一枚章长 ${dilation} × (${kernelSize} − 1) + 1 = ${dilation * (kernelSize - 1) + 1}。`,
        en: rich`Dilation was left out. A stamp is ${dilation} × (${kernelSize} − 1) + 1 = ${dilation * (kernelSize - 1) + 1} long.`,
      }),
    },
  ],
  format: formatNumber,
  unit: 1,
  prompt: (setting) => ({
    zh: [...rich`转置卷积 `, ...equations(setting, "，"), ...rich`，输出边长是多少？`],
    en: [
      ...rich`A transposed convolution has `,
      ...equations(setting, ", "),
      ...rich`. What is the side of its output?`,
    ],
  }),
  solution: (setting, answer) => {
    const { inputSize, kernelSize, stride, padding, dilation, outputPadding } = setting;
    const values = {
      stamps: (inputSize - 1) * stride,
      cut: 2 * padding,
      reach: dilation * (kernelSize - 1),
      op: outputPadding,
      o: answer,
    };
    const steps = [
      rich`${filled(asked.size)}`,
      rich`${filled(asked.numbers, numbers(setting))}`,
      rich`${filled(asked.terms, values)}`,
    ];
    return { zh: steps, en: steps };
  },
  state: ({ inputSize, kernelSize, stride, padding, dilation, outputPadding }) =>
    inputSize > fields.i.max
      ? undefined
      : {
          i: String(inputSize),
          k: String(kernelSize),
          s: String(stride),
          p: String(padding),
          d: String(dilation),
          op: String(outputPadding),
        },
};

function numbers({ inputSize, kernelSize, stride, padding, dilation, outputPadding }: Setting) {
  return { i: inputSize, k: kernelSize, s: stride, p: padding, d: dilation, op: outputPadding };
}

function equations(setting: Setting, separator: string): Rich {
  return Object.entries(numbers(setting)).flatMap(([name, value], i) => [
    ...(i > 0 ? [separator] : []),
    filled(asked[name as keyof ReturnType<typeof numbers>], { value }),
  ]);
}

interface CellDraw {
  x: readonly number[];
  w: readonly number[];
  t: number;
}

const inputs = [
  [1, 2, 3],
  [2, 1, 4],
  [3, 5, 2],
  [4, 1, 3],
  [1, -2, 3],
  [2, 3, -1],
  [5, 2, 4],
  [-1, 4, 2],
] as const;
const weights = [
  [1, 2, 3],
  [2, 1, 5],
  [3, 1, -1],
  [4, 2, 1],
  [1, 0, -2],
  [5, 3, 2],
  [-1, 2, 4],
  [2, 5, 3],
] as const;

const out = ({ x, w }: CellDraw) => transposeConvolve1d(x, w, { ...unitTransposed, stride: 2 });
/** The two inputs whose stamps meet in an even inner cell: the one before gives its last weight, the other its first. */
const meeting = ({ x, w, t }: CellDraw) => ({
  i0: t / 2 - 1,
  i1: t / 2,
  first: x[t / 2 - 1]!,
  second: x[t / 2]!,
  w0: w[0]!,
  w2: w[2]!,
});

/** One cell of a 1-D output where two stamps overlap. */
const tconvCell: Generator<CellDraw> = {
  domain: product({ x: inputs, w: weights, t: [2, 4] }),
  answer: (draw) => out(draw)[draw.t]!,
  misconceptions: [
    {
      name: "kernel-turned-wrongly",
      value: (draw) => {
        const { first, second, w0, w2 } = meeting(draw);
        return first * w0 + second * w2;
      },
      why: (draw) => ({
        zh: rich`算成了 ${filled(asked.turn, meeting(draw))}：方向反了。前一枚章用的是它的末尾 ${filled(asked.last)}，后一枚用开头 ${filled(asked.begin)}。`,
        en: rich`That is ${filled(asked.turn, meeting(draw))}, the wrong way round. The earlier stamp gives its end, ${filled(asked.last)}, the later one its beginning, ${filled(asked.begin)}.`,
      }),
    },
    {
      name: "overlap-forgotten",
      value: (draw) => meeting(draw).second * draw.w[0]!,
      why: (draw) => ({
        zh: rich`只有 ${filled(asked.only, { i: draw.t / 2, a: 0 })}：前一枚章的末尾也盖在这里，要相加。`,
        en: rich`Only ${filled(asked.only, { i: draw.t / 2, a: 0 })}: the end of the stamp before lies here too, and they add up.`,
      }),
    },
    {
      name: "neighbour-cell",
      value: (draw) => out(draw)[draw.t + 1],
      why: ({ t }) => ({
        zh: rich`这是右边一格 ${filled(asked.cell, { t: t + 1 })} 的值。格从 0 数起。`,
        en: rich`That is the next cell, ${filled(asked.cell, { t: t + 1 })}. Cells count from 0.`,
      }),
    },
  ],
  format: formatNumber,
  unit: 1,
  prompt: (draw) => ({
    zh: rich`一维转置卷积，步幅 2，没有填充：${filled(asked.list, list("x", draw.x))}，${filled(asked.weights, list("w", draw.w))}。${filled(asked.cell, { t: draw.t })} 是多少（从 0 数起）？`,
    en: rich`A transposed convolution in 1-D, stride 2, no padding: ${filled(asked.list, list("x", draw.x))}, ${filled(asked.weights, list("w", draw.w))}. What is ${filled(asked.cell, { t: draw.t })}, counted from 0?`,
  }),
  solution: (draw, answer) => {
    const { i0, i1, first, second, w0, w2 } = meeting(draw);
    const sum = filled(asked.sum, {
      t: draw.t,
      i0,
      i1,
      first: factor(first),
      second: factor(second),
      w0: factor(w0),
      w2: factor(w2),
      sum: answer,
    });
    const meets = filled(asked.meets, { t: draw.t });
    const pairs = filled(asked.pairs, { i0, i1 });
    return {
      zh: [
        rich`每个输入盖一枚章，相隔 2 格：${filled(asked.stamp2)}。`,
        rich`要 ${meets}，有 ${pairs}。`,
        rich`${sum}`,
      ],
      en: [
        rich`Each input puts a stamp, 2 apart: ${filled(asked.stamp2)}.`,
        rich`${meets} holds for ${pairs}.`,
        rich`${sum}`,
      ],
    };
  },
  // The first row of a 3×3 input under the first row of a 3×3 kernel is the case in 1-D.
  state: ({ x, w, t }) => ({
    i: "3",
    k: "3",
    s: "2",
    p: "0",
    x: firstRow(x),
    w: firstRow(w),
    cell: String(t),
  }),
};

function list(name: "x" | "w", values: readonly number[]): Record<string, number> {
  return Object.fromEntries(values.map((value, i) => [`${name}${i}`, value]));
}

function firstRow(values: readonly number[]): string {
  return [...values, 0, 0, 0, 0, 0, 0].join("_");
}

function factor(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}

export const generators = { "tconv-size": tconvSize, "tconv-cell": tconvCell };
