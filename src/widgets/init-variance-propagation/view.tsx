import { explorer, Pad } from "../kit/explorer.tsx";
import { formatFactor, formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { Activations, Sizes } from "./picture.tsx";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values: { L }, t }) => (
    <Pad>
      <Sizes model={model} L={L} t={t} />
      <Activations model={model} t={t} />
    </Pad>
  ),
  numbers: ({ values: { L, n }, model: { sigma, factor = 0, forwardLeft, backwardLeft } }) => ({
    L,
    n,
    sigma: formatNumber(sigma, 5),
    factor,
    moment: factor ** L,
    forwardLeft: formatFactor(forwardLeft),
    backwardLeft: formatFactor(Number.isNaN(backwardLeft) ? 0 : backwardLeft),
  }),
  formula: ({ values: { scheme } }) => scheme,
  result: ({ model: { forwardLeft, backwardLeft }, t }) =>
    t.result(formatFactor(forwardLeft), formatFactor(backwardLeft)),
  steps: ({ values: { scheme, activation }, model: { factor }, t }) => [
    { label: t.steps.sigma, of: scheme, why: scheme === "zeros" ? t.why.zeros : undefined },
    ...(factor === undefined
      ? []
      : ([
          {
            label: t.steps.factor,
            of: activation === "relu" ? "relu" : "linear",
            why: activation === "relu" ? t.why.half : undefined,
          },
          { label: t.steps.total, of: "total", why: t.why.theory },
        ] as const)),
    { label: t.steps.forward, of: "forward", why: t.why.measured },
    { label: t.steps.backward, of: "backward", why: t.why.measured },
  ],
  presets: {
    he: {},
    xavier: { scheme: "xavier" },
    small: { scheme: "small" },
    unit: { scheme: "unit" },
    tanh: { scheme: "xavier", activation: "tanh" },
    zeros: { scheme: "zeros" },
  },
});
