import { anchorGrid } from "../../math/detection.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatCount } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "rpn";

interface Draw {
  W: number;
  H: number;
  s: number;
  k: number;
}

/** How many anchors? */
const anchors: Generator<Draw> = {
  domain: product({ W: [320, 480, 640, 800], H: [320, 480, 640, 800], s: [16, 32], k: [3, 9] }),
  answer: ({ W, H, s, k }) => anchorGrid(W, H, s, k).anchors,
  misconceptions: [
    {
      name: "anchors-per-cell-forgotten",
      value: ({ W, H, s }) => anchorGrid(W, H, s, 1).anchors,
      why: ({ k }) => ({
        zh: rich`这是格数，每格还有 ${k} 个锚框。`,
        en: rich`That is the number of cells; each has ${k} anchors.`,
      }),
    },
    {
      name: "divided-by-stride-once",
      value: ({ W, H, s, k }) => (W * H * k) / s,
      why: ({ s }) => ({
        zh: rich`只除了一次 ${s}，宽和高都要除。`,
        en: rich`Divided by ${s} only once; width and height both shrink.`,
      }),
    },
    {
      name: "sides-added",
      value: ({ W, H, s, k }) => (W / s + H / s) * k,
      why: () => ({
        zh: rich`行数与列数应当相乘，不是相加。`,
        en: rich`Columns and rows are multiplied, not added.`,
      }),
    },
  ],
  format: formatCount,
  unit: 100,
  prompt: ({ W, H, s, k }) => ({
    zh: rich`${W}×${H} 像素的图，特征图步幅 ${s}，每格 ${k} 个锚框。一共多少个锚框？`,
    en: rich`An image of ${W}×${H} pixels, a feature map of stride ${s}, ${k} anchors per cell. How many anchors in all?`,
  }),
  solution: (draw, answer) => {
    const step = rich`${filled(asked.anchors, { ...draw, answer: formatCount(answer) })}`;
    return { zh: [step], en: [step] };
  },
  state: ({ W, H, s, k }) => ({ width: String(W), height: String(H), stride: String(s), k: String(k) }),
};

export const generators = { anchors };
