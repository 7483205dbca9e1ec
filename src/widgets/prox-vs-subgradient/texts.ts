import type { Localized } from "../../languages.ts";

const zh = {
  result: (t: number, prox: string, sub: string) => `${t} 步以后，近端 ${prox}，次梯度 ${sub}`,
  figure: (t: number, prox: string, sub: string, target: string) =>
    `权重随步数的变化，解是 ${target}：${t} 步以后近端法在 ${prox}，次梯度法在 ${sub}`,
  caption: "实线近端，虚线次梯度；细横线是解",
  step: "步",
  steps: {
    from: "还没走",
    moved: "近端：梯度步",
    prox: "近端：软阈值",
    sub: "次梯度",
    target: "解",
    swing: "0 两侧的步长",
  },
  why: {
    zero: "不超过 ηα：恰好是 0",
    shrunk: "朝 0 移动 ηα",
    crossed: "这一步跨过了 0",
    kink: "0 处的斜率取 0",
    same: "没跨过 0，与近端步相同",
    swing: "学习率不变，步长就不会缩小",
  },
  presets: { zero: "解是 0", half: "学习率减半", page: "解不是 0", once: "η = 1" },
};

const en: typeof zh = {
  result: (t, prox, sub) => `after ${t} step${t === 1 ? "" : "s"}: proximal ${prox}, subgradient ${sub}`,
  figure: (t, prox, sub, target) =>
    `A weight over the steps, towards the solution ${target}: after ${t}, proximal steps have it at ${prox}, subgradient steps at ${sub}`,
  caption: "Solid: proximal. Dashed: subgradient. Thin level: the solution",
  step: "step",
  steps: {
    from: "No step yet",
    moved: "Proximal: gradient",
    prox: "Proximal: threshold",
    sub: "Subgradient",
    target: "Solution",
    swing: "Steps beside 0",
  },
  why: {
    zero: "no larger than ηα: exactly 0",
    shrunk: "moved by ηα towards 0",
    crossed: "this step crosses 0",
    kink: "the slope at 0 is taken as 0",
    same: "0 not crossed: the proximal step",
    swing: "with a constant rate they never shrink",
  },
  presets: { zero: "Solution 0", half: "Half the rate", page: "Solution not 0", once: "η = 1" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
