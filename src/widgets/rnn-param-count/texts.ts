import type { Localized } from "../../languages.ts";

const zh = {
  result: (rnn: string, gru: string, lstm: string) => `RNN ${rnn}，GRU ${gru}，LSTM ${lstm}`,
  figure: (rnn: string, gru: string, lstm: string) => `参数个数：RNN ${rnn}，GRU ${gru}，LSTM ${lstm}`,
  caption: "参数个数，每组权重两个偏置（PyTorch）",
  steps: { first: "第一层单向", later: "往后每层单向", all: "RNN 一共", sets: "GRU、LSTM" },
  why: { later: "输入是前一层的输出，双向时是 2H", sets: "三份、四份这样的权重" },
  presets: { page: "正文的例子", stacked: "300 → 512，两层", both: "两层双向" },
};

const en: typeof zh = {
  result: (rnn, gru, lstm) => `RNN ${rnn}, GRU ${gru}, LSTM ${lstm}`,
  figure: (rnn, gru, lstm) => `Parameters: RNN ${rnn}, GRU ${gru}, LSTM ${lstm}`,
  caption: "Parameters, with two biases a set of weights (PyTorch)",
  steps: { first: "First layer, one way", later: "Each later layer", all: "RNN in all", sets: "GRU, LSTM" },
  why: { later: "its input is the layer before: 2H of both ways", sets: "three and four sets of such weights" },
  presets: { page: "Example of the text", stacked: "300 → 512, two layers", both: "Two layers, both ways" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
