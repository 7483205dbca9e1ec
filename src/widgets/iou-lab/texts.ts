import type { Localized } from "../../languages.ts";

const zh = {
  result: (iou: string, giou: string, diou: string, ciou: string) =>
    `IoU ${iou}，GIoU ${giou}，DIoU ${diou}，CIoU ${ciou}`,
  figure: (iou: string, metric: string, value: string) =>
    `框 A 与框 B：交集占并集的 ${iou}，${metric} 是 ${value}；虚线是包住两框的最小框 C`,
  boxes: "x 向右，y 向下",
  curve: (metric: string) => `把 B 左右平移，${metric} 怎么变；虚线是另外三个`,
  curveFigure: (metric: string) => `${metric} 随 B 左边 x 坐标的变化`,
  move: (name: string) => `移动框 ${name}`,
  resize: (name: string) => `框 ${name} 的右下角`,
  at: (x: number, y: number) => `x ${x}，y ${y}`,
  steps: {
    intersection: "交",
    union: "并",
    iou: "交并比",
    hull: "外接框",
    giou: "GIoU",
    distance: "中心距",
    diagonal: "对角线",
    diou: "DIoU",
    v: "宽高比",
    alpha: "权重",
    ciou: "CIoU",
    dice: "Dice",
  },
  why: {
    apart: "不相交，乘积的一个因子是 0",
    union: "两块面积相加，交的部分只算一次",
    same: "宽高比相同，这一项是 0",
  },
  presets: {
    overlap: "部分重叠",
    identical: "完全重合",
    nested: "一个在内",
    aspect: "宽高比不同",
    cross: "十字",
    touching: "贴边",
    disjoint: "分开",
    far: "离得远",
  },
};

const en: typeof zh = {
  result: (iou, giou, diou, ciou) => `IoU ${iou}, GIoU ${giou}, DIoU ${diou}, CIoU ${ciou}`,
  figure: (iou, metric, value) =>
    `Boxes A and B: the intersection is ${iou} of the union, ${metric} is ${value}; dashed, the smallest box C around both`,
  boxes: "x to the right, y downwards",
  curve: (metric) => `${metric} while B moves sideways; dashed, the other three`,
  curveFigure: (metric) => `${metric} over the left edge of B`,
  move: (name) => `Move box ${name}`,
  resize: (name) => `Lower right corner of box ${name}`,
  at: (x, y) => `x ${x}, y ${y}`,
  steps: {
    intersection: "Intersection",
    union: "Union",
    iou: "IoU",
    hull: "Hull",
    giou: "GIoU",
    distance: "Distance",
    diagonal: "Diagonal",
    diou: "DIoU",
    v: "Aspect",
    alpha: "Weight",
    ciou: "CIoU",
    dice: "Dice",
  },
  why: {
    apart: "the boxes are apart: one factor is 0",
    union: "both areas, the common part counted once",
    same: "equal aspect ratios: nothing to add",
  },
  presets: {
    overlap: "Overlapping",
    identical: "Identical",
    nested: "Nested",
    aspect: "Other aspect ratio",
    cross: "Crossing",
    touching: "Touching",
    disjoint: "Apart",
    far: "Far apart",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
