import type { Localized } from "../../languages.ts";

const zh = {
  result: (f: string, value: string, slope: string) => `${f} = ${value}，斜率 ${slope}`,
  figure: (f: string, x: string, value: string) => `${f}：x = ${x} 处值是 ${value}，画出切线`,
  slopeFigure: (f: string, x: string, slope: string) => `${f} 的斜率：x = ${x} 处是 ${slope}`,
  value: "函数，切线；虚线是拿来比的",
  slope: "斜率；底色处小于 0.01，几乎学不动",
  steps: { value: "值", slope: "斜率", tangent: "附近" },
  why: {
    saturated: "斜率小于 0.01：几乎传不过去",
    dead: "斜率是 0：什么也传不过去",
    kink: "0 处没有导数，约定取这个",
    steep: "斜率大于 1",
    slope: (slope: string) => `斜率 ${slope}`,
  },
  presets: {
    sigmoid: "sigmoid",
    tanh: "tanh 与 sigmoid",
    relu: "ReLU",
    gelu: "GELU 与 SiLU",
    softplus: "softplus 与 ReLU",
    smooth: "四个平滑的",
  },
};

const en: typeof zh = {
  result: (f, value, slope) => `${f} = ${value}, slope ${slope}`,
  figure: (f, x, value) => `${f}: ${value} at x = ${x}, with its tangent`,
  slopeFigure: (f, x, slope) => `The slope of ${f}: ${slope} at x = ${x}`,
  value: "Function and tangent; dashed, what it is compared with",
  slope: "Slope; tinted where it is below 0.01",
  steps: { value: "Value", slope: "Slope", tangent: "Nearby" },
  why: {
    saturated: "a slope below 0.01: hardly anything gets through",
    dead: "slope 0: nothing gets through",
    kink: "no derivative at 0: taken so by convention",
    steep: "a slope above 1",
    slope: (slope) => `slope ${slope}`,
  },
  presets: {
    sigmoid: "sigmoid",
    tanh: "tanh and sigmoid",
    relu: "ReLU",
    gelu: "GELU and SiLU",
    softplus: "softplus and ReLU",
    smooth: "Four smooth ones",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
