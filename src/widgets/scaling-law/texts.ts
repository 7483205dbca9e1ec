import type { Localized } from "../../languages.ts";

const zh = {
  curve: "算力相同的模型；虚线是 1/100、1/10、10 倍的算力。横轴参数 N，纵轴损失 L",
  figure: (loss: string, best: string) => `同样算力下，损失随参数先降后升；现在是 ${loss}，最低 ${best}`,
  here: "现在",
  best: "最低",
  bars: "损失的三部分（nats/token）",
  parts: { E: "降不掉", N: "参数不够", D: "数据不够" },
  result: (loss: string, flops: string, ratio: string) => `L = ${loss}，${flops} FLOPs，每个参数 ${ratio} 个 token`,
  steps: {
    parameters: "参数项",
    tokens: "数据项",
    loss: "损失",
    flops: "算力",
    ratio: "token 比参数",
    best: "最好的 N",
    bestLoss: "那里的损失",
  },
  why: {
    flops: "前向 2，反向 4",
    best: "只对这一组常数成立；换一组拟合，答案就变",
  },
  presets: {
    chinchilla: "Chinchilla",
    gpt3: "GPT-3",
    gopher: "Gopher",
    llama: "Llama-2-7B",
    small: "10 亿参数",
    replication: "重新拟合的常数",
  },
};

const en: typeof zh = {
  curve: "Models of equal compute; dashed: 1/100, 1/10 and 10 times as much. Across: parameters N; up: loss L",
  figure: (loss, best) =>
    `At equal compute the loss first falls and then rises with parameters; now ${loss}, at best ${best}`,
  here: "now",
  best: "best",
  bars: "Three parts of the loss, nats per token",
  parts: { E: "irreducible", N: "too few N", D: "too few D" },
  result: (loss, flops, ratio) => `L = ${loss}, ${flops} FLOPs, ${ratio} tokens per parameter`,
  steps: {
    parameters: "Parameters",
    tokens: "Tokens",
    loss: "Loss",
    flops: "Compute",
    ratio: "Ratio",
    best: "Best N",
    bestLoss: "Loss there",
  },
  why: {
    flops: "2 forwards, 4 backwards",
    best: "true of these constants only; another fit answers otherwise",
  },
  presets: {
    chinchilla: "Chinchilla",
    gpt3: "GPT-3",
    gopher: "Gopher",
    llama: "Llama-2-7B",
    small: "10⁹ parameters",
    replication: "Second fit",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
