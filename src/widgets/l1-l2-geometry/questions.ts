import { constrainedMinimum, softThreshold } from "../../math/regularization.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "l1";

interface Soft {
  a: number;
  alpha: number;
}

const sizes = Array.from({ length: 30 }, (_, i) => (i + 1) / 10);

/** What does L1 leave of a weight? */
const soft: Generator<Soft> = {
  domain: product({ a: [...sizes, ...sizes.map((size) => -size)], alpha: [0.2, 0.5, 1] }),
  keep: ({ a, alpha }) => Math.abs(a) !== alpha,
  answer: ({ a, alpha }) => softThreshold(a, alpha),
  misconceptions: [
    {
      name: "sign-ignored",
      value: ({ a, alpha }) => a - alpha,
      why: () => ({ zh: rich`总是减 α。应当朝 0 移动 α。`, en: rich`α was always subtracted; move by α towards 0.` }),
    },
    {
      name: "ridge",
      value: ({ a, alpha }) => a / (1 + alpha),
      why: () => ({ zh: rich`按比例缩小，那是 L2。`, en: rich`Shrunk in proportion: that is L2.` }),
    },
    {
      name: "hard-threshold",
      value: ({ a, alpha }) => (Math.abs(a) > alpha ? a : 0),
      why: () => ({
        zh: rich`这是硬阈值：留下的原样不动。L1 把留下的也缩小 α。`,
        en: rich`That is the hard threshold, which leaves survivors alone; L1 shortens them by α too.`,
      }),
    },
    {
      name: "moved-past-zero",
      value: ({ a, alpha }) => Math.sign(a) * (Math.abs(a) - alpha),
      why: () => ({ zh: rich`越过了 0。到 0 就停。`, en: rich`It went past 0; it stops there.` }),
    },
  ],
  format: (value) => formatNumber(value, 3),
  unit: 0.2,
  prompt: ({ a, alpha }) => {
    const [loss, given] = [filled(asked.loss), filled(asked.given, { a: formatNumber(a), alpha })];
    return {
      zh: rich`${given} 时，使 ${loss} 最小的 w 是多少？`,
      en: rich`For ${given} at which w is ${loss} smallest?`,
    };
  },
  solution: ({ a, alpha }, answer) => {
    const step = rich`${filled(asked.soft, { a: formatNumber(a), size: Math.abs(a), alpha, answer: formatNumber(answer, 3) })}`;
    const far = Math.abs(a) > alpha;
    return {
      zh: [far ? rich`|a| 大于 α：朝 0 移动 α。` : rich`|a| 不超过 α：归零。`, step],
      en: [far ? rich`|a| exceeds α: move by α towards 0.` : rich`|a| does not exceed α: zero.`, step],
    };
  },
};

interface Projection {
  m: number;
  n: number;
  t: number;
}

/** Where does a round contour touch the diamond? */
const projection: Generator<Projection> = {
  domain: product({ m: [1, 2, 3, 4, 5, 6, 7, 8, 9], n: [1, 2, 3, 4, 5, 6, 7, 8, 9], t: [1, 2, 3, 4, 5, 6, 7, 8] }),
  keep: ({ m, n, t }) => t < m + n && m !== n,
  answer: ({ m, n, t }) => constrainedMinimum({ centre: [m, n], curvature: 1, angle: 0 }, t, "l1")[0],
  misconceptions: [
    {
      name: "l2-projection",
      value: ({ m, n, t }) => (t * m) / Math.hypot(m, n),
      why: () => ({ zh: rich`这是圆上的投影（L2）。`, en: rich`That is the projection onto the circle: L2.` }),
    },
    {
      name: "scaled-to-the-budget",
      value: ({ m, n, t }) => (t * m) / (m + n),
      why: () => ({
        zh: rich`按比例缩到了菱形上。投影是垂直走过去，两个分量减去同样多。`,
        en: rich`Scaled down to the diamond; a projection goes straight there and takes the same off both.`,
      }),
    },
    {
      name: "clipped",
      value: ({ m, t }) => Math.min(m, t),
      why: () => ({ zh: rich`只是把分量截到 ${"t"}。`, en: rich`The component was just cut off at t.` }),
    },
  ],
  format: (value) => formatNumber(value, 3),
  unit: 0.5,
  prompt: ({ m, n, t }) => {
    const [loss, budget] = [filled(asked.round, { m, n }), filled(asked.budget, { t })];
    return {
      zh: rich`在 ${budget} 的约束下，${loss} 的最小点的第一个分量是多少？`,
      en: rich`Minimise ${loss} under ${budget} and give the first component of the solution.`,
    };
  },
  solution: ({ m, n, t }, answer) => {
    if (Math.abs(m - n) >= t) {
      return {
        zh: [
          rich`两分量相差 ${Math.abs(m - n)}，不小于 ${t}：切点在角上，较小的那个归零。`,
          rich`第一个分量是 ${answer}。`,
        ],
        en: [
          rich`They differ by ${Math.abs(m - n)}, not less than ${t}: the contour touches at a corner and the smaller becomes 0.`,
          rich`The first component is ${answer}.`,
        ],
      };
    }
    const step = rich`${filled(asked.edge, { m, n, t, answer: formatNumber(answer, 3) })}`;
    return {
      zh: [rich`切点在边上：两个分量减去同样多。`, step],
      en: [rich`It touches on an edge: the same is taken off both.`, step],
    };
  },
  state: ({ m, n, t }) => (m <= 3 && n <= 3 && t <= 3 ? { a1: String(m), a2: String(n), t: String(t) } : undefined),
};

export const generators = { soft, projection };
