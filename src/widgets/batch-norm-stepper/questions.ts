import { freshStatistics, updated } from "../../math/batch-norm.ts";
import { normalized } from "../../math/normalization.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { bracketed, formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "batch-norm";

interface Value {
  a: number;
  b: number;
  gamma: number;
  beta: number;
}

const batch = ({ a, b }: Value) => [a - b, a + b, a - b, a + b];
const listed = (draw: Value, between: string) =>
  batch(draw)
    .map((each) => formatNumber(each))
    .join(between);

/** Half the batch one deviation below the mean, half above. */
const value: Generator<Value> = {
  domain: product({ a: [-1, 0, 2, 5], b: [2, 3, 4], gamma: [2, 3, -1, -2], beta: [1, -1, 2, 4] }),
  answer: (draw) => Math.round(draw.gamma * normalized(batch(draw), 1e-12).values[1]! + draw.beta),
  misconceptions: [
    {
      name: "unbiased-variance",
      value: ({ gamma, beta }) => gamma * Math.sqrt(3 / 4) + beta,
      why: () => ({
        zh: rich`方差除以了 ${filled(asked.less)}。归一化用有偏的，除以 ${filled(asked.m)}。`,
        en: rich`The variance was divided by ${filled(asked.less)}; normalising uses the biased one, divided by ${filled(asked.m)}.`,
      }),
    },
    {
      name: "shift-forgotten",
      value: ({ gamma }) => gamma,
      why: ({ beta }) => ({
        zh: rich`忘了加 ${filled(asked.beta, { beta })}。`,
        en: rich`${filled(asked.beta, { beta })} was not added.`,
      }),
    },
    {
      name: "variance-for-deviation",
      value: ({ b, gamma, beta }) => gamma / b + beta,
      why: () => ({ zh: rich`除的是方差，没有开方。`, en: rich`Divided by the variance: no root was taken.` }),
    },
  ],
  format: (each) => formatNumber(each, 3),
  unit: 1,
  prompt: (draw) => ({
    zh: rich`训练中，一个通道在一批里的值是 ${listed(draw, "、")}；${filled(asked.gamma, { gamma: draw.gamma })}，${filled(asked.beta, { beta: draw.beta })}，忽略 ${filled(asked.epsilon)}。第二个值的输出是多少？`,
    en: rich`In training, a channel has the values ${listed(draw, ", ")} in a batch; ${filled(asked.gamma, { gamma: draw.gamma })}, ${filled(asked.beta, { beta: draw.beta })}, ${filled(asked.epsilon)} is negligible. What becomes of the second?`,
  }),
  solution: ({ a, b, gamma, beta }, answer) => {
    const steps = [
      rich`${filled(asked.statistics, { a, b })}`,
      rich`${filled(asked.value, { gamma, hat: 1, beta: bracketed(beta), answer })}`,
    ];
    return { zh: steps, en: steps };
  },
  state: (draw) => ({
    x: batch(draw).join("_"),
    gamma: String(draw.gamma),
    beta: String(draw.beta),
    i: "2",
  }),
};

interface Running {
  old: number;
  batch: number;
  rho: number;
}

/** One update of the running mean. */
const running: Generator<Running> = {
  domain: product({ old: [0, 2, 4, -3, 10], batch: [5, 8, -2, 20], rho: [0.1, 0.01, 0.9] }),
  answer: ({ old, batch: mean, rho }) => updated({ ...freshStatistics, mean: old }, mean, 1, 4, rho).mean,
  misconceptions: [
    {
      name: "momentum-of-the-old",
      value: ({ old, batch: mean, rho }) => rho * old + (1 - rho) * mean,
      why: ({ rho }) => ({
        zh: rich`权重反了。PyTorch 的 momentum = ${rho} 是新值的权重。`,
        en: rich`The weights are swapped: PyTorch’s momentum = ${rho} is that of the new value.`,
      }),
    },
    {
      name: "plain-average",
      value: ({ old, batch: mean }) => (old + mean) / 2,
      why: () => ({ zh: rich`取了两者的平均，没有用 momentum。`, en: rich`The plain average; momentum was not used.` }),
    },
    {
      name: "batch-mean",
      value: ({ batch: mean }) => mean,
      why: () => ({
        zh: rich`这是这一批的均值，旧值也占一份。`,
        en: rich`That is the batch’s mean; the old value has its part.`,
      }),
    },
  ],
  format: (each) => formatNumber(each, 3),
  unit: 0.5,
  prompt: ({ old, batch: mean, rho }) => ({
    zh: rich`nn.BatchNorm1d(momentum=${rho})，滑动均值现在是 ${old}，这一批的均值是 ${mean}。一步训练后滑动均值是多少？`,
    en: rich`nn.BatchNorm1d(momentum=${rho}) has a running mean of ${old}; the batch’s mean is ${mean}. What is the running mean after one training step?`,
  }),
  solution: ({ old, batch: mean, rho }, answer) => {
    const step = rich`${filled(asked.running, { rho, old: bracketed(old), batch: bracketed(mean), answer: formatNumber(answer, 3) })}`;
    return { zh: [step], en: [step] };
  },
};

export const generators = { value, running };
