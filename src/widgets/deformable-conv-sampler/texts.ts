import type { Localized } from "../../languages.ts";
import type { KernelId, PictureId } from "./pictures.ts";
import type { PresetId } from "./presets.ts";

const zh = {
  input: "输入",
  figure: (y: string, moved: number) =>
    moved === 0
      ? `九个取样点都在规则的位置上，中心格输出 ${y}`
      : `九个取样点中有 ${moved} 个从规则的位置（空心）挪到实心处，中心格输出 ${y}`,
  sampled: "取到的值",
  weights: "权重 × 系数",
  grid: (name: string, rows: readonly string[]) => `${name}，逐行：${rows.join("；")}`,
  tap: (t: number) => `取样点 ${t}`,
  at: (y: string, x: string, value: string) => `第 ${y} 行、第 ${x} 列，取到 ${value}`,
  chosen: (t: number, value: string) => `取样点 ${t}，取到 ${value}`,
  picture: "图像",
  pictures: {
    ramp: "斜面 5×5",
    ramp7: "斜面 7×7",
    edge: "竖边",
    disc: "圆盘",
    digit: "数字 7",
  } satisfies Record<PictureId, string>,
  kernel: "权重",
  kernels: { ones: "全 1", sobel: "Sobel", counted: "1 到 9", random: "随机" } satisfies Record<KernelId, string>,
  moves: "滑块和拖动改变",
  which: { one: "这一点", all: "九点一起" },
  result: (y: string, plain: string) =>
    y === plain ? `中心格输出 ${y}，与普通卷积相同` : `中心格输出 ${y}，普通卷积是 ${plain}`,
  outside: "在图外，读到 0",
  partly: (shares: string) => `有 ${shares} 落在图外，那里读到 0`,
  whole: "正好在一格的中心",
  sum: "求和",
  presets: {
    plain: "不偏移",
    half: "都挪半格",
    right: "右移 1.5 格",
    "dilation-2": "空洞率 2",
    scale: "放大 1.5 倍",
    "rotate-30": "旋转 30°",
    "half-mask": "系数 0.5",
    "ramp-7": "7×7 斜面",
    object: "跟着物体",
  } satisfies Record<PresetId, string>,
};

const en: typeof zh = {
  input: "Input",
  figure: (y, moved) =>
    moved === 0
      ? `All nine sampling points are in their regular places; the centre cell gives ${y}`
      : `${moved} of nine sampling points ${moved === 1 ? "has" : "have"} moved from the regular place (hollow) to the filled one; the centre cell gives ${y}`,
  sampled: "Values read",
  weights: "Weight × mask",
  grid: (name, rows) => `${name}, row by row: ${rows.join("; ")}`,
  tap: (t) => `Sampling point ${t}`,
  at: (y, x, value) => `row ${y}, column ${x}, reads ${value}`,
  chosen: (t, value) => `sampling point ${t}, reads ${value}`,
  picture: "Picture",
  pictures: { ramp: "Ramp 5×5", ramp7: "Ramp 7×7", edge: "Edge", disc: "Disc", digit: "Digit 7" },
  kernel: "Weights",
  kernels: { ones: "Ones", sobel: "Sobel", counted: "1 to 9", random: "Random" },
  moves: "Sliders and dragging move",
  which: { one: "This point", all: "All nine" },
  result: (y, plain) =>
    y === plain
      ? `The centre cell gives ${y}, as in an ordinary convolution`
      : `The centre cell gives ${y}; an ordinary convolution gives ${plain}`,
  outside: "outside, reads 0",
  partly: (shares) => `${shares} of it lies outside and reads 0`,
  whole: "in the middle of a cell",
  sum: "Sum",
  presets: {
    plain: "No offset",
    half: "All by half",
    right: "Right by 1.5",
    "dilation-2": "Dilation 2",
    scale: "Scaled by 1.5",
    "rotate-30": "Rotated by 30°",
    "half-mask": "Mask 0.5",
    "ramp-7": "7×7 ramp",
    object: "Along the object",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
