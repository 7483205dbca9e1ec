import { defineWidget } from "../definition.ts";
import { choice, int } from "../kit/params.ts";

export const params = {
  D: int({ name: { zh: "输入维数", en: "Inputs" }, symbol: "D", min: 1, max: 4096, ratio: 2, default: 100 }),
  H: int({ name: { zh: "单元数", en: "Units" }, symbol: "n", min: 1, max: 4096, ratio: 2, default: 256 }),
  layers: int({ name: { zh: "层数", en: "Layers" }, symbol: "L", min: 1, max: 8, default: 1 }),
  directions: choice({
    name: { zh: "方向", en: "Directions" },
    options: ["1", "2"],
    names: { zh: { "1": "单向", "2": "双向" }, en: { "1": "One-way", "2": "Both ways" } },
    default: "1",
  }),
};

export const definition = defineWidget({
  id: "rnn-param-count",
  title: { zh: "RNN、GRU、LSTM 各有多少参数", en: "Parameters of RNN, GRU and LSTM" },
  params,
  examples: {
    default: {},
    smallest: { D: "1", H: "1" },
    stacked: { D: "300", H: "512", layers: "2" },
    both: { D: "300", H: "512", layers: "2", directions: "2" },
    largest: { D: "4096", H: "4096", layers: "8", directions: "2" },
    bad: { H: "0" },
  },
});
