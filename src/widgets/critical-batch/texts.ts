import type { Localized } from "../../languages.ts";

const zh = {
  result: (steps: string, examples: string) => `步数是最少的 ${steps} 倍，样本是最少的 ${examples} 倍`,
  figure: (steps: string, examples: string) => `步数和样本数此消彼长：这一点是 ${steps} 倍步数、${examples} 倍样本`,
  caption: "达到同一损失的代价，相对于各自的最小值；空心点是批大小加倍以后",
  axes: { steps: "步数", examples: "样本数" },
  steps: { steps: "步数", examples: "样本数", product: "双曲线", doubled: "批再加倍" },
  why: { below: "远小于噪声尺度：加倍几乎省一半步数", above: "远大于噪声尺度：加倍只多花样本", at: "正在临界处附近" },
  presets: { tenth: "噪声尺度的 1/10", at: "等于噪声尺度", ten: "噪声尺度的 10 倍" },
};

const en: typeof zh = {
  result: (steps, examples) => `${steps} times the fewest steps, ${examples} times the fewest examples`,
  figure: (steps, examples) =>
    `Steps against examples on a hyperbola; here ${steps} times the fewest steps and ${examples} times the fewest examples`,
  caption: "Cost of reaching one loss, relative to the least of each. Open: after doubling the batch",
  axes: { steps: "steps", examples: "examples" },
  steps: { steps: "Steps", examples: "Examples", product: "Hyperbola", doubled: "Double the batch" },
  why: {
    below: "well below the noise scale: nearly half the steps",
    above: "well above the noise scale: only more examples",
    at: "around the critical batch size",
  },
  presets: { tenth: "A tenth of the noise scale", at: "At the noise scale", ten: "Ten times it" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
