import type { Localized } from "../../languages.ts";
import { type Box, type BoxFormat, boxFormats, convertBox } from "../../math/boxes.ts";
import { numberList } from "../kit/list.ts";
import { choice, type Param, type Read } from "../kit/params.ts";

/** Units of the picture's side. */
export const side = 12;

export const params = {
  metric: choice({
    name: { zh: "看哪一个", en: "Measure" },
    options: ["iou", "giou", "diou", "ciou"],
    names: both({ iou: "IoU", giou: "GIoU", diou: "DIoU", ciou: "CIoU" }),
    default: "iou",
  }),
  format: choice({
    name: { zh: "坐标格式", en: "Format" },
    options: boxFormats,
    names: both({ xyxy: "xyxy", xywh: "xywh", cxcywh: "cxcywh" }),
    default: "xyxy",
  }),
  a: box({ zh: "框 A", en: "Box A" }, [0, 0, 4, 4]),
  b: box({ zh: "框 B", en: "Box B" }, [2, 2, 6, 6]),
};

/** Corners, in notes and addresses always x₁_y₁_x₂_y₂. */
function box(name: Localized, start: Box): Param<Box> {
  const list = numberList({ name, count: 4, min: 0, max: side, default: start });
  return {
    name,
    default: start,
    read(text) {
      const read = list.read(text);
      return read.ok ? checked(name, read.value as unknown as Box) : read;
    },
    write: (value) => value.join("_"),
  };
}

/** The same box as it is typed in a format: the message is about its corners, whatever the format. */
export function field(param: Param<Box>, format: BoxFormat) {
  const numbers = numberList({ name: param.name, count: 4, min: 0, max: side, default: [] });
  return {
    name: param.name,
    read(text: string): Read<readonly number[]> {
      const read = numbers.read(text);
      if (!read.ok) return read;
      const inside = checked(param.name, convertBox(read.value as unknown as Box, format, "xyxy"));
      return inside.ok ? read : inside;
    },
  };
}

function checked({ zh, en }: Localized, value: Box): Read<Box> {
  const [x1, y1, x2, y2] = value;
  if (x2 <= x1 || y2 <= y1) {
    return {
      ok: false,
      message: {
        zh: `${zh}的宽高须为正，现在宽 ${x2 - x1}、高 ${y2 - y1}。`,
        en: `${en} must have a positive width and height; they are ${x2 - x1} and ${y2 - y1}.`,
      },
    };
  }
  if (value.every((edge) => edge >= 0 && edge <= side)) return { ok: true, value };
  return {
    ok: false,
    message: {
      zh: `${zh}要在 0 到 ${side} 的画面之内，现在是 (${value.join(", ")})。`,
      en: `${en} must lie in the picture, from 0 to ${side}; its corners are (${value.join(", ")}).`,
    },
  };
}

function both<Names>(names: Names): Localized<Names> {
  return { zh: names, en: names };
}
