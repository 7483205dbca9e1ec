import type { Localized } from "../../languages.ts";

const zh = {
  result: (target: string, steps: string) => `学习率 ${target}，每轮 ${steps} 步`,
  figure: (target: string) => `两条规则给出的学习率随批大小变化，选中的一条在新批大小处是 ${target}`,
  caption: "学习率随批大小：实线是选中的规则，虚线是另一条",
  batch: "批大小",
  warm: "预热：从原来的学习率直线升到新的",
  warmFigure: (epochs: number, target: string) => `前 ${epochs} 轮学习率直线上升，然后保持 ${target}`,
  epoch: "轮",
  tooLarge: (batch: string, samples: string) =>
    `批大小 ${batch} 超过了样本数 ${samples}，一轮不到一步。图按一轮一步画。`,
  steps: { target: "新的学习率", noise: "梯度噪声", before: "原来每轮", after: "现在每轮", warm: "预热步数" },
  why: { noise: "标准差是原来的几倍" },
  presets: { goyal: "256 → 8192", four: "256 → 1024", adam: "Adam，256 → 8192", down: "256 → 64" },
};

const en: typeof zh = {
  result: (target, steps) => `rate ${target}, ${steps} steps an epoch`,
  figure: (target) =>
    `The rate over the batch size by both rules; the chosen one gives ${target} at the new batch size`,
  caption: "Rate over batch size: solid the chosen rule, dashed the other",
  batch: "batch size",
  warm: "Warm-up: straight from the old rate to the new one",
  warmFigure: (epochs, target) => `The rate rises in a straight line for ${epochs} epochs and stays at ${target}`,
  epoch: "epoch",
  tooLarge: (batch, samples) =>
    `A batch of ${batch} exceeds the ${samples} samples: not one step an epoch. The figure shows one step.`,
  steps: { target: "New rate", noise: "Noise", before: "Steps before", after: "Steps now", warm: "Warm-up steps" },
  why: { noise: "times the gradient’s deviation before" },
  presets: { goyal: "256 → 8192", four: "256 → 1024", adam: "Adam, 256 → 8192", down: "256 → 64" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
