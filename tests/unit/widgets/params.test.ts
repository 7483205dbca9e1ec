import { describe, expect, it } from "vitest";
import { formatNumber } from "../../../src/widgets/kit/number.ts";
import { choice, flag, int, number, orElse, type Param, several } from "../../../src/widgets/kit/params.ts";

const dilation = int({ name: { zh: "空洞率", en: "Dilation" }, min: 1, max: 4, default: 1 });
const ratio = number({ name: { zh: "比例", en: "Ratio" }, min: -1, max: 1, default: 0 });
const mode = choice({ name: { zh: "模式", en: "Mode" }, options: ["same", "valid"], default: "same" });

const value = <T>(param: Param<T>, text: string) => {
  const read = param.read(text);
  return read.ok ? read.value : read.message;
};

describe("int", () => {
  it.each(["2", " ２ ", "2.0", "4/2", "2e0", "2，0"])("reads “%s” as people type it", (text) => {
    expect(value(dilation, text)).toBe(2);
  });

  it.each(["0", "1.5", "abc", "", "-3", "９"])("refuses “%s” and names value and range", (text) => {
    expect(value(dilation, text)).toMatchSnapshot();
  });

  it("checks computed values", () => {
    expect(dilation.check(4)).toEqual({ ok: true, value: 4 });
    expect(dilation.check(5).ok).toBe(false);
  });
});

describe("number", () => {
  it.each([
    ["0,5", 0.5],
    ["-1/4", -0.25],
    ["−.5", -0.5],
    ["50%", 0.5],
  ])("reads “%s” as %f", (text, expected) => {
    expect(value(ratio, text)).toBe(expected);
  });

  it("refuses what is out of range", () => {
    expect(value(ratio, "1.01")).toMatchInlineSnapshot(`
      {
        "en": "Ratio must be a number from −1 to 1; it is 1.01.",
        "zh": "比例要取 −1 到 1 的数，现在是 1.01。",
      }
    `);
  });
});

describe("several", () => {
  const words = { relu: "ReLU", elu: "ELU", gelu: "GELU" };
  const param = several({
    name: { zh: "函数", en: "Functions" },
    among: ["relu", "elu", "gelu"],
    most: 2,
    names: { zh: words, en: words },
    default: [],
  });

  it("reads words in any order and writes them in that of the options", () => {
    expect(value(param, "gelu_relu")).toEqual(["relu", "gelu"]);
    expect(value(param, "elu")).toEqual(["elu"]);
    expect(value(param, "none")).toEqual([]);
    expect([param.write([]), param.write(["relu", "gelu"])]).toEqual(["none", "relu_gelu"]);
  });

  it.each(["relu_elu_gelu", "gelo_relu"])("refuses “%s” and names what is allowed", (text) => {
    expect(param.read(text)).toMatchSnapshot();
  });
});

describe("choice, flag and orElse", () => {
  it("take their words and refuse others", () => {
    expect(value(mode, "valid")).toBe("valid");
    expect(value(mode, "full")).toMatchSnapshot();
    const bias = flag({ name: { zh: "偏置", en: "Bias" }, default: true });
    expect(["", "yes", "是", "no", "0"].map((text) => value(bias, text))).toEqual([true, true, true, false, false]);
    expect(value(bias, "maybe")).toMatchSnapshot();
    const last = orElse(dilation, "last");
    expect([value(last, "last"), value(last, "3"), last.write(null), last.write(3)]).toEqual([null, 3, "last", "3"]);
  });

  it("write what they read", () => {
    for (const [param, text] of [
      [mode, "valid"],
      [ratio, "0.25"],
      [dilation, "3"],
    ] as [Param<unknown>, string][]) {
      expect(param.write(value(param, text))).toBe(text);
    }
  });
});

describe("formatNumber", () => {
  it.each([
    [0, "0"],
    [-0.00000001, "−1 × 10⁻⁸"],
    [-90, "−90"],
    [1 / 3, "0.3333"],
    [119.5, "119.5"],
    [1e21, "1 × 10²¹"],
    [Number.POSITIVE_INFINITY, "∞"],
  ])("writes %f as %s", (number, text) => {
    expect(formatNumber(number)).toBe(text);
  });
});
