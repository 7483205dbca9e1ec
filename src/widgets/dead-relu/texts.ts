import type { Localized } from "../../languages.ts";

const zh = {
  result: (count: number, inputs: number, expected: string) =>
    `${inputs} 个输入，激活它的有 ${count} 个，预计 ${expected} 个${count === 0 ? "；这一批给它的梯度是 0" : ""}`,
  inputs: (b: string, spread: string) => `激活前的值 z 的分布，以 ${b} 为中心，标准差 ${spread}；只有 0 右边的能通过`,
  inputsCaption: "z 的分布：0 右边的才通过；虚线是理论",
  slopes: (relu: string, leaky: string) =>
    `平均斜率随偏置的变化：ReLU 一路跌下去，这里是 ${relu}；Leaky ReLU 不低于 0.01，这里是 ${leaky}`,
  slopesCaption: "对所有输入平均的斜率：实线 ReLU，虚线 Leaky ReLU",
  slope: "平均斜率",
  steps: { spread: "z 的标准差", share: "激活的比例", none: "一个都没有的概率", leaky: "Leaky ReLU 的平均斜率" },
  why: {
    spread: "输入各维独立，标准正态",
    share: "也是 ReLU 的平均斜率",
    chance: "可能只是碰巧，再多看几批",
    certain: "几乎必然：再看几批也一样",
    leaky: "梯度传得回去，偏置还能调回来",
  },
  presets: { half: "b = 0", page: "b = −3", dead: "b = −6", rescued: "b = −6，权重乘 4" },
};

const en: typeof zh = {
  result: (count, inputs, expected) =>
    `${count} of ${inputs} inputs activate it, ${expected} expected${count === 0 ? "; its gradient is 0" : ""}`,
  inputs: (b, spread) =>
    `The pre-activations z are spread around ${b} with deviation ${spread}; only those to the right of 0 get through`,
  inputsCaption: "Pre-activations z: those right of 0 get through. Dashed: in theory",
  slopes: (relu, leaky) =>
    `The mean slope over the bias: ReLU’s falls away and is ${relu} here; Leaky ReLU’s is never below 0.01 and ${leaky} here`,
  slopesCaption: "Mean slope over all inputs. Solid: ReLU. Dashed: Leaky ReLU",
  slope: "mean slope",
  steps: { spread: "Deviation of z", share: "Share active", none: "Chance of none", leaky: "Leaky ReLU’s mean slope" },
  why: {
    spread: "entries of the input independent, standard normal",
    share: "also ReLU’s mean slope",
    chance: "may be chance: look at more batches",
    certain: "all but certain, in other batches too",
    leaky: "gradients get through, and the bias can recover",
  },
  presets: { half: "b = 0", page: "b = −3", dead: "b = −6", rescued: "b = −6, weights times 4" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
