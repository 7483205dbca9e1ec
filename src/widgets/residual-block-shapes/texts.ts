import type { Localized } from "../../languages.ts";

const zh = {
  result: (input: string, output: string, weights: string) => `${input} → ${output}，${weights} 个权重`,
  figure: (shortcut: string) => `分支从上到下，跳跃连接（${shortcut}）在旁边，最后相加`,
  caption: "箭头旁是形状 C×H×W，框里第二行是权重数",
  unequal: (input: string, output: string) => `恒等要求形状相同：${input} 和 ${output} 加不起来。可改用 A、B 或 C。`,
  fewer: (input: number, output: number) => `补零只能增加通道，不能从 ${input} 减到 ${output}。可改用 B 或 C。`,
  shortcuts: { identity: "恒等", padding: "隔格取，补零", projection: "投影", none: "形状对不上" },
  steps: { layer: (i: number) => `卷积 ${i}`, total: "权重", side: "输出边长", norms: "BN 的 γ、β", all: "参数" },
  why: { stride: "步幅在这一层", norms: "每个通道两个", shared: "预激活时，投影没有自己的 BN" },
  presets: { basic: "基本块", bottleneck: "瓶颈块", down: "layer2.0", padded: "补零", unequal: "形状对不上" },
};

const en: typeof zh = {
  result: (input, output, weights) => `${input} → ${output}, ${weights} weights`,
  figure: (shortcut) => `The branch from top to bottom, the shortcut (${shortcut}) beside it, and their sum`,
  caption: "Beside arrows: shapes C×H×W. In boxes, second line: weights",
  unequal: (input, output) => `The identity needs equal shapes: ${input} and ${output} can’t be added. Take A, B or C.`,
  fewer: (input, output) => `Zeros only add channels; ${input} can’t become ${output}. Take B or C.`,
  shortcuts: { identity: "identity", padding: "skip, pad with 0", projection: "Projection", none: "shapes differ" },
  steps: {
    layer: (i) => `Convolution ${i}`,
    total: "Weights",
    side: "Output side",
    norms: "BN’s γ, β",
    all: "Parameters",
  },
  why: {
    stride: "the stride is here",
    norms: "two for each channel",
    shared: "in pre-activation the projection has no BN of its own",
  },
  presets: { basic: "Basic", bottleneck: "Bottleneck", down: "layer2.0", padded: "Zeros", unequal: "Shapes differ" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
