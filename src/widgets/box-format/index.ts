import { boxFormats } from "../../math/boxes.ts";
import { defineWidget } from "../definition.ts";
import { choice, number } from "../kit/params.ts";

/** Side of the picture. */
export const side = 80;

const named = (zh: string, en: string) => ({
  options: boxFormats,
  names: {
    zh: { xyxy: `${zh} xyxy`, xywh: `${zh} xywh`, cxcywh: `${zh} cxcywh` },
    en: { xyxy: `${en} xyxy`, xywh: `${en} xywh`, cxcywh: `${en} cxcywh` },
  },
});
const place = { min: 0, max: side, step: 1 };

export const params = {
  from: choice({ name: { zh: "数字的写法", en: "Written as" }, ...named("写作", "is"), default: "xyxy" }),
  read: choice({ name: { zh: "当作什么读", en: "Read as" }, ...named("读作", "read as"), default: "xywh" }),
  x1: number({ name: { zh: "左边", en: "Left" }, symbol: "box_a", ...place, default: 10 }),
  y1: number({ name: { zh: "上边", en: "Top" }, symbol: "box_a", ...place, default: 20 }),
  x2: number({ name: { zh: "右边", en: "Right" }, symbol: "box_a", ...place, default: 40 }),
  y2: number({ name: { zh: "下边", en: "Bottom" }, symbol: "box_a", ...place, default: 60 }),
};

export const definition = defineWidget({
  id: "box-format",
  title: { zh: "四个数，三种写法", en: "Four numbers, three meanings" },
  params,
  examples: {
    default: {},
    same: { read: "xyxy" },
    centre: { from: "cxcywh", read: "xyxy" },
    corner: { x1: "0", y1: "0", x2: "80", y2: "80", from: "xywh", read: "cxcywh" },
    empty: { x1: "40", x2: "40" },
    turned: { x1: "60", x2: "20" },
    bad: { x1: "90" },
  },
});
