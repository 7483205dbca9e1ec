import { parameterCount, weightCount } from "../../math/convolution-cost.ts";
import { fittedSize, inputSizes } from "../../math/convolution-size.ts";
import { type Layer, outputSize, span } from "../../math/receptive-field.ts";
import { mapped, product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatCount } from "../kit/number.ts";
import { formulas } from "./formulas.ts";

export const subject = "conv-arithmetic";

interface SizeDraw {
  i: number;
  layer: Layer;
  /** Cells at the end that no window reaches. */
  left: number;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/** Drawn from the output, so that cells left over and dilations show in most draws; padding none, half or the most. */
const sizeDraws = mapped(
  product({
    output: range(4, 64),
    stride: [1, 2, 3, 4],
    kernelSize: [2, 3, 5, 7],
    dilation: [1, 2, 3],
    padding: [0, 0.5, 1],
    left: [0, 1, 2, 3],
  }),
  ({ output, stride, kernelSize, dilation, padding, left: wanted }): SizeDraw => {
    const kernel = { kernelSize, stride, dilation, padding: 0 };
    const layer = { ...kernel, padding: Math.floor(padding * (span(kernel) - 1)) };
    const left = Math.min(wanted, stride - 1);
    return { i: inputSizes(output, layer).first + left, layer, left };
  },
);

const outSize: Generator<SizeDraw> = {
  domain: sizeDraws,
  keep: ({ i }) => i >= 1,
  answer: ({ i, layer }) => fittedSize(i, layer),
  misconceptions: [
    {
      name: "ignores-dilation",
      value: ({ i, layer }) => (layer.dilation > 1 ? sensible(i, { ...layer, dilation: 1 }) : undefined),
      why: ({ layer }) => ({
        zh: rich`没算空洞率：核撑开后占 ${span(layer)} 格，不是 ${layer.kernelSize} 格。`,
        en: rich`Dilation is missing: the kernel spans ${span(layer)} cells, not ${layer.kernelSize}.`,
      }),
    },
    {
      name: "pads-one-side",
      value: ({ i, layer }) => (layer.padding > 0 ? sensible(i + layer.padding, { ...layer, padding: 0 }) : undefined),
      why: ({ layer: { padding } }) => ({
        zh: rich`只补了一侧：两侧各 ${padding}，一共 ${2 * padding}。`,
        en: rich`Only one side is padded: ${padding} on each side makes ${2 * padding}.`,
      }),
    },
    {
      name: "rounds-up",
      value: ({ i, layer, left }) => (left > 0 ? fittedSize(i, layer) + 1 : undefined),
      why: ({ left }) => ({
        zh: rich`向上取整了：剩下 ${left} 格不够走一步。`,
        en: rich`Rounded up: the ${left} left over ${left === 1 ? "is" : "are"} less than a step.`,
      }),
    },
    {
      name: "forgets-the-start",
      value: ({ i, layer }) => fittedSize(i, layer) - 1,
      why: () => ({
        zh: rich`忘了加 1：起点也停一次。`,
        en: rich`The plus one is missing: the start is a stop too.`,
      }),
    },
  ],
  format: String,
  unit: 1,
  prompt: ({ i, layer: { kernelSize: k, stride: s, padding: p, dilation: d } }) => ({
    zh: rich`输入边长 ${i}，核长 ${k}，步幅 ${s}，每侧填充 ${p}，空洞率 ${d}。输出边长是多少？`,
    en: rich`Input size ${i}, kernel size ${k}, stride ${s}, padding ${p} on each side, dilation ${d}. What is the output size?`,
  }),
  solution: ({ i, layer }, o) => {
    const { kernelSize: k, stride: s, padding: p, dilation: d } = layer;
    const e = span(layer);
    const room = i + 2 * p - e;
    const effective = filled(formulas.effectiveOf, { d, k, e });
    const moves = filled(formulas.roomOf, { i, p, e, room });
    const size = filled(formulas.sizeOf, { room, s, floor: o - 1, o });
    return {
      zh: [rich`等效核长：${effective}。`, rich`窗口还能走：${moves}。`, rich`每步 ${s} 格，加上起点：${size}。`],
      en: [
        rich`Effective kernel size: ${effective}.`,
        rich`Cells the window can move: ${moves}.`,
        rich`In steps of ${s}, plus the start: ${size}.`,
      ],
    };
  },
  state: ({ i, layer: { kernelSize: k, stride: s, padding: p, dilation: d } }) => written({ i, k, s, p, d }),
};

interface ParamsDraw {
  cin: number;
  cout: number;
  k: number;
  g: number;
  bias: boolean;
  /** Side of the map; it plays no part. */
  side: number;
}

const shapeOf = ({ cin, cout, k, g }: ParamsDraw) => ({
  inputChannels: cin,
  outputChannels: cout,
  kernelSize: k,
  groups: g,
});

const params: Generator<ParamsDraw> = {
  domain: product({
    cin: [16, 32, 64, 128],
    cout: [16, 32, 64, 128],
    k: [1, 3, 5],
    g: [1, 2, 4],
    bias: [false, true],
    side: [14, 28],
  }),
  answer: (draw) => parameterCount(shapeOf(draw), draw.bias),
  misconceptions: [
    {
      name: "ignores-groups",
      value: (draw) => (draw.g > 1 ? parameterCount(shapeOf({ ...draw, g: 1 }), draw.bias) : undefined),
      why: ({ cin, g }) => ({
        zh: rich`没算分组：每个核只看自己组的 ${cin / g} 个输入通道，不是 ${cin} 个。`,
        en: rich`Groups are missing: a kernel reads the ${cin / g} channels of its own group, not all ${cin}.`,
      }),
    },
    {
      name: "bias-per-plane",
      value: (draw) => (draw.bias ? weightCount(shapeOf(draw)) + (draw.cout * draw.cin) / draw.g : undefined),
      why: ({ cout }) => ({
        zh: rich`每片核都配了一个偏置。其实一个输出通道只有一个，共 ${cout} 个。`,
        en: rich`That is a bias for every slice of every kernel. There is one per output channel: ${cout}.`,
      }),
    },
    {
      name: "counts-positions",
      value: (draw) => parameterCount(shapeOf(draw), draw.bias) * draw.side ** 2,
      why: ({ side }) => ({
        zh: rich`乘上了 ${side}×${side} 个位置。各个位置共用同一组权重；乘位置数得到的是计算量。`,
        en: rich`Multiplied by ${side}×${side} positions. They share the same weights; positions count for the MACs.`,
      }),
    },
    {
      name: "bias-anyway",
      value: (draw) => (draw.bias ? undefined : parameterCount(shapeOf(draw), true)),
      why: ({ cout }) => ({
        zh: rich`这一层没有偏置，不该再加 ${cout}。`,
        en: rich`The layer has no bias, so ${cout} is not to be added.`,
      }),
    },
    {
      name: "kernel-not-squared",
      value: (draw) => (draw.k > 1 ? parameterCount(shapeOf(draw), draw.bias) / draw.k : undefined),
      why: ({ k }) => ({
        zh: rich`核是 ${k}×${k} 的，每片有 ${k * k} 个权重。`,
        en: rich`The kernel is ${k}×${k}: a slice has ${k * k} weights.`,
      }),
    },
  ],
  format: formatCount,
  unit: 16,
  prompt: ({ cin, cout, k, g, bias, side }) => ({
    zh: rich`${cin} 通道变 ${cout} 通道，${k}×${k} 卷积，${g === 1 ? "不分组" : `分 ${g} 组`}，${bias ? "有" : "无"}偏置，输入输出都是 ${side}×${side}。这一层有多少个参数？`,
    en: rich`A ${k}×${k} convolution from ${cin} to ${cout} channels, ${g === 1 ? "without groups" : `in ${g} groups`}, ${bias ? "with" : "without"} bias; input and output are ${side}×${side}. How many parameters does it have?`,
  }),
  solution: (draw, answer) => {
    const { cin, cout, k, g } = draw;
    const count = weightCount(shapeOf(draw));
    const weights = filled(formulas.weightsOf, { cin, cout, k, g, weights: formatCount(count) });
    const total = filled(formulas.parametersOf, {
      weights: formatCount(count),
      bias: answer - count,
      parameters: formatCount(answer),
    });
    return {
      zh: [rich`权重：${weights}。`, rich`${draw.bias ? "每个输出通道一个偏置" : "没有偏置"}：${total}。`],
      en: [rich`Weights: ${weights}.`, rich`${draw.bias ? "One bias per output channel" : "No bias"}: ${total}.`],
    };
  },
  state: ({ cin, cout, k, g, bias, side }) => ({
    ...written({ i: side, k, s: 1, p: (k - 1) / 2, cin, cout, g }),
    bias: bias ? "yes" : "no",
  }),
};

interface InverseDraw {
  output: number;
  s: number;
  k: number;
  p: number;
}

const inverseLayer = ({ s, k, p }: InverseDraw): Layer => ({ kernelSize: k, stride: s, padding: p, dilation: 1 });

const inverse: Generator<InverseDraw> = {
  domain: product({ output: range(4, 40), s: [2, 3, 4], k: [2, 3, 4, 5, 7], p: [0, 1, 2, 3] }),
  keep: (draw) => draw.p < draw.k && inputSizes(draw.output, inverseLayer(draw)).first >= 1,
  answer: (draw) => inputSizes(draw.output, inverseLayer(draw)).first,
  misconceptions: [
    {
      name: "takes-the-largest",
      value: (draw) => inputSizes(draw.output, inverseLayer(draw)).last,
      why: ({ s }) => ({
        zh: rich`这是最大的：${s} 个相邻的边长给出同一个输出，最小的要再少 ${s - 1}。`,
        en: rich`That is the largest of the ${s} sizes with this output; the smallest is ${s - 1} less.`,
      }),
    },
    {
      name: "multiplies-by-stride",
      value: ({ output, s }) => output * s,
      why: ({ output, s, k, p }) => ({
        zh: rich`只把 ${output} 乘了 ${s}。核长 ${k} 和填充 ${p} 也要算进去。`,
        en: rich`That is ${output} times ${s}. Kernel size ${k} and padding ${p} count as well.`,
      }),
    },
    {
      name: "moves-as-often-as-it-stops",
      value: (draw) => inputSizes(draw.output + 1, inverseLayer(draw)).first,
      why: ({ output }) => ({
        zh: rich`停 ${output} 次只走 ${output - 1} 步，起点不用走。`,
        en: rich`${output} stops take ${output - 1} moves: the first is where it starts.`,
      }),
    },
    {
      name: "window-one-short",
      value: (draw) => inputSizes(draw.output, inverseLayer(draw)).first - 1,
      why: ({ k }) => ({
        zh: rich`少了一格：窗口自己占 ${k} 格，不是 ${k - 1} 格。`,
        en: rich`One cell short: the window itself takes ${k} cells, not ${k - 1}.`,
      }),
    },
  ],
  format: String,
  unit: 1,
  prompt: ({ output, s, k, p }) => ({
    zh: rich`核长 ${k}，步幅 ${s}，每侧填充 ${p}，空洞率 1，输出边长 ${output}。输入边长最小是多少？`,
    en: rich`Kernel size ${k}, stride ${s}, padding ${p} on each side, dilation 1. What is the smallest input size that gives an output of ${output}?`,
  }),
  solution: ({ output, s, k, p }, least) => {
    const sum = filled(formulas.leastOf, { o: output, s, k, p, least });
    return {
      zh: [
        rich`停 ${output} 次要走 ${output - 1} 步，共 ${(output - 1) * s} 格；窗口自己占 ${k} 格；减去补的 ${2 * p} 格。`,
        rich`${sum}。`,
      ],
      en: [
        rich`${output} stops take ${output - 1} moves, ${(output - 1) * s} cells; the window itself takes ${k}; ${2 * p} are padding.`,
        rich`${sum}.`,
      ],
    };
  },
  state: (draw) => {
    const { s, k, p } = draw;
    return written({ i: inputSizes(draw.output, inverseLayer(draw)).first, k, s, p });
  },
};

export const generators = { "out-size": outSize, params, inverse };

/** The output where there is one. */
function sensible(i: number, layer: Layer): number | undefined {
  const size = outputSize(i, layer);
  return size >= 1 ? size : undefined;
}

function written(values: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
