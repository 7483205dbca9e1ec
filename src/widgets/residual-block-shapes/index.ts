import { defineWidget } from "../definition.ts";
import { choice, int } from "../kit/params.ts";

export const params = {
  kind: choice({
    name: { zh: "块", en: "Block" },
    options: ["basic", "bottleneck"],
    names: { zh: { basic: "基本块", bottleneck: "瓶颈块" }, en: { basic: "Basic", bottleneck: "Bottleneck" } },
    default: "basic",
  }),
  order: choice({
    name: { zh: "次序", en: "Order" },
    options: ["post", "pre"],
    names: { zh: { post: "原版", pre: "预激活" }, en: { post: "Original", pre: "Pre-act" } },
    default: "post",
  }),
  shortcut: choice({
    name: { zh: "跳跃连接", en: "Shortcut" },
    options: ["identity", "A", "B", "C"],
    names: {
      zh: { identity: "只用恒等", A: "A：补零", B: "B：按需投影", C: "C：总是投影" },
      en: { identity: "Identity", A: "A: zeros", B: "B: 1×1 if needed", C: "C: always 1×1" },
    },
    default: "B",
  }),
  strideAt: choice({
    name: { zh: "步幅放在", en: "Stride in" },
    options: ["1x1", "3x3"],
    names: { zh: { "1x1": "1×1（论文）", "3x3": "3×3（v1.5）" }, en: { "1x1": "1×1 (paper)", "3x3": "3×3 (v1.5)" } },
    default: "3x3",
  }),
  C: int({ name: { zh: "输入通道", en: "Input channels" }, symbol: "C", min: 1, max: 2048, ratio: 2, default: 64 }),
  m: int({ name: { zh: "宽度", en: "Width" }, symbol: "m", min: 1, max: 512, ratio: 2, default: 64 }),
  s: int({ name: { zh: "步幅", en: "Stride" }, symbol: "s", min: 1, max: 2, default: 1 }),
  H: int({ name: { zh: "输入边长", en: "Input side" }, symbol: "i", min: 1, max: 224, default: 56 }),
};

export const definition = defineWidget({
  id: "residual-block-shapes",
  title: { zh: "相加之前，形状要对上", en: "Shapes must agree before the sum" },
  params,
  examples: {
    default: {},
    bottleneck: { kind: "bottleneck", C: "256" },
    down: { kind: "bottleneck", C: "256", m: "128", s: "2" },
    paper: { kind: "bottleneck", C: "256", m: "128", s: "2", strideAt: "1x1", shortcut: "C" },
    padded: { C: "64", m: "128", s: "2", shortcut: "A", order: "pre" },
    unequal: { kind: "bottleneck", C: "256", m: "128", s: "2", shortcut: "identity" },
    fewer: { C: "256", shortcut: "A", H: "7" },
    widest: { kind: "bottleneck", C: "2048", m: "512", H: "224", order: "pre", shortcut: "C" },
    bad: { s: "3" },
  },
});
