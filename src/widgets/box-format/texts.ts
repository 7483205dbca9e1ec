import type { Localized } from "../../languages.ts";

const zh = {
  result: (numbers: string, from: string, read: string, box: string) =>
    from === read ? `${numbers} 按 ${read} 读，没有错` : `${numbers} 是 ${from}，当作 ${read} 读，成了 ${box}`,
  figure: (box: string, read: string) => `框的角在 ${box}；读错的框的角在 ${read}`,
  caption: "实线是原来的框，虚线是把同样四个数按另一种写法读出来的框",
  turned: (low: string, high: string) => `${high} 不到 ${low}：这个框没有面积。`,
  steps: { xyxy: "xyxy", xywh: "xywh", cxcywh: "cxcywh", written: "写出的四个数", misread: "读出的角" },
  why: { coco: "COCO", voc: "Pascal VOC、torchvision", yolo: "YOLO（除以图宽高）、DETR" },
  presets: { page: "正文的例子", centre: "中心当成角", right: "读对了" },
};

const en: typeof zh = {
  result: (numbers, from, read, box) =>
    from === read ? `${numbers} is ${read}, read rightly` : `${numbers} is ${from}; read as ${read} it becomes ${box}`,
  figure: (box, read) => `The box has corners ${box}; misread it has ${read}`,
  caption: "Solid: the box. Dashed: the same four numbers read as another format",
  turned: (low, high) => `${high} is less than ${low}: the box has no area.`,
  steps: { xyxy: "xyxy", xywh: "xywh", cxcywh: "cxcywh", written: "Four numbers", misread: "Corners read" },
  why: { coco: "COCO", voc: "Pascal VOC, torchvision", yolo: "YOLO (divided by the picture’s size), DETR" },
  presets: { page: "Example of the text", centre: "Centre for corner", right: "Read rightly" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
