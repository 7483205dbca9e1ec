import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "receptive-field-calculator",
  title: { zh: "一个单元看得见多少输入", en: "How much input one cell sees" },
  params,
  examples: {
    default: {},
    "second-layer": { selected: "2" },
    "one-layer": { layers: "k5s2p2" },
    clipped: { preset: "three-3x3", size: "9", cell: "0" },
    "wide-kernel": { layers: "k31p15" },
    vgg16: { preset: "vgg16-pool5" },
    "vgg16-first-cell": { preset: "vgg16-conv5-3", cell: "0" },
    alexnet: { preset: "alexnet" },
    "context-module": { preset: "context-module" },
    wavenet: { preset: "wavenet" },
    "resnet50-he": { preset: "resnet50-he" },
    "resnet152-he": { preset: "resnet152-he" },
    "resnet152-middle": { preset: "resnet152-he", selected: "77" },
    "too-small": { layers: "k3.k9.k3", size: "8" },
    "only-padding": { layers: "k1p5", cell: "0", size: "16" },
    empty: { layers: "none" },
  },
});
