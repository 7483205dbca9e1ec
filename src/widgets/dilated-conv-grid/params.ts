import { choice, int, orElse, type Param, type Read } from "../kit/params.ts";

export const mostLayers = 6;

export const rateParam = int({ name: { zh: "空洞率", en: "Dilation" }, min: 1, max: 32, default: 2 });
export const kernelParam = int({ name: { zh: "核长", en: "Kernel size" }, min: 2, max: 5, default: 3 });

/** A list of dilation rates in writing: `1_2_4`, the separator that addresses leave as it is. Commas and spaces are read too. */
const rates: Param<readonly number[]> = {
  name: { zh: "各层空洞率", en: "Dilation rates" },
  default: [1, 2, 4],
  read(text) {
    const parts = text.split(/[_.,，、;；\s]+/).filter(Boolean);
    if (parts.length === 0 || parts.length > mostLayers) return wrongCount(parts.length);
    const read = parts.map((part) => rateParam.read(part));
    const wrong = read.find(({ ok }) => !ok);
    if (wrong && !wrong.ok) return wrong;
    return { ok: true, value: read.map((each) => (each.ok ? each.value : 1)) };
  },
  write: (list) => list.join("_"),
};

const place = (name: { zh: string; en: string }) => orElse(int({ name, min: 0, max: 254, default: 0 }), "middle");

export const params = {
  /** Layers on top of each other, or branches side by side as in ASPP. */
  mode: choice({ name: { zh: "接法", en: "Arrangement" }, options: ["stack", "parallel"], default: "stack" }),
  k: kernelParam,
  d: rates,
  /** The chosen cell of the field, counted from 0. */
  row: place({ zh: "行", en: "Row" }),
  column: place({ zh: "列", en: "Column" }),
};

function wrongCount(count: number): Read<never> {
  return {
    ok: false,
    message: {
      zh: `空洞率要写 1 到 ${mostLayers} 个，现在是 ${count} 个。`,
      en: `There must be 1 to ${mostLayers} dilation rates; there are ${count}.`,
    },
  };
}
