import { sampled } from "../../math/bilinear.ts";
import { mapped, product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "deformable-conv";

interface Draw {
  /** Upper left, upper right, lower left, lower right. */
  a: number;
  b: number;
  c: number;
  d: number;
  y: number;
  x: number;
}

/** Enough of the digits that a question hardly comes twice, and few enough that all can be tried in a test. */
const digits = [0, 1, 3, 4, 6, 8, 9];
const fractions = [0.25, 0.5, 0.75];
const places = fractions.flatMap((y) => fractions.map((x) => ({ y, x }))).filter(({ y, x }) => y !== x);

/** What is read between four cells? */
const bilinear: Generator<Draw> = {
  // Where both fractions are the same, it does not show which is which.
  domain: mapped(product({ a: digits, b: digits, c: digits, d: digits, place: places }), ({ place, ...cells }) => {
    return { ...cells, ...place };
  }),
  // Cells that are nearly all equal ask nothing; where b = c, row and column may change places.
  keep: ({ a, b, c, d }) => new Set([a, b, c, d]).size > 2 && b !== c,
  answer: (draw) => read(draw, draw.y, draw.x),
  misconceptions: [
    {
      name: "fractions-swapped",
      value: (draw) => read(draw, draw.x, draw.y),
      why: ({ y, x }) => ({
        zh: rich`行与列的小数用反了：坐标是 (y, x)，竖直方向的小数是 ${y}，水平方向的是 ${x}。`,
        en: rich`The fractions changed places: coordinates are (y, x), so ${y} counts downwards and ${x} to the right.`,
      }),
    },
    {
      name: "weights-by-distance",
      value: (draw) => read(draw, 1 - draw.y, 1 - draw.x),
      why: () => ({
        zh: rich`离得越远权重越大了。左上格的权重是 ${filled(asked.near)}，近的占得多。`,
        en: rich`The farther cell was given more. The upper left one counts ${filled(asked.near)}: nearer means more.`,
      }),
    },
    {
      name: "nearest-cell",
      // Half way there is no nearest one.
      value: (draw) =>
        draw.y === 0.5 || draw.x === 0.5 ? undefined : read(draw, Math.round(draw.y), Math.round(draw.x)),
      why: () => ({
        zh: rich`这是最近的那一格的值。双线性插值取四格的加权和。`,
        en: rich`This is the nearest cell’s value. Bilinear interpolation is a weighted sum of all four.`,
      }),
    },
    {
      name: "plain-mean",
      value: ({ a, b, c, d }) => (a + b + c + d) / 4,
      why: () => ({
        zh: rich`把四格平均了。只有在正中间，四个权重才都是 0.25。`,
        en: rich`The four were averaged. Only in the very middle are all weights 0.25.`,
      }),
    },
  ],
  format: formatNumber,
  unit: 0.25,
  prompt: (draw) => {
    const { a, b, c, d, y, x } = draw;
    const cells = filled(asked.corners, { a, b, c, d });
    const place = filled(asked.place, { y, x });
    return {
      zh: rich`四个相邻的格子是 ${cells}，左上格的中心在 (0,\u00a00)。在 ${place} 处双线性插值，得多少？`,
      en: rich`Four neighbouring cells are ${cells}; the centre of the upper left one is (0,\u00a00). What does bilinear interpolation read at ${place}?`,
    };
  },
  solution: (draw, value) => {
    const { y, x } = draw;
    const shares = { s0: (1 - y) * (1 - x), s1: (1 - y) * x, s2: y * (1 - x), s3: y * x };
    const weights = rich`${filled(asked.shares, { y, x, ...shares })}`;
    const sum = rich`${filled(asked.sum, { ...draw, ...shares, value })}`;
    return {
      zh: [rich`左上、右上、左下、右下的权重：`, weights, sum],
      en: [rich`Weights of upper left, upper right, lower left, lower right:`, weights, sum],
    };
  },
  state: ({ a, b, c, d, y, x }) => ({ cells: [a, b, c, d].join("_"), y: String(y), x: String(x) }),
};

export const generators = { bilinear };

function read({ a, b, c, d }: Draw, y: number, x: number): number {
  return sampled(
    [
      [a, b],
      [c, d],
    ],
    { y, x },
  );
}
