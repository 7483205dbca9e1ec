import { halfLife } from "../../math/weight-decay.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";
import { texts } from "./texts.ts";

const three = { gradients: "steady", eta: 0.1, lambda: 0.1, g1: 0.1, g2: 0.0001, steps: 3 } as const;

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { first, second }, values: { steps }, t }) => {
    const all = [first, second].flatMap(({ weights, free }) => [...weights, ...free]);
    const low = Math.max(-2, Math.min(0, ...all));
    const points = (values: readonly number[]) => values.map((w, step) => [step, Math.max(low, w)] as const);
    const [one, two] = [first.weights.at(-1)!, second.weights.at(-1)!];
    return (
      <Pad>
        <Plot
          label={t.figure(steps, formatNumber(one), formatNumber(two))}
          caption={t.caption}
          x={{ from: 0, to: steps, name: [t.step] }}
          y={{ from: low, to: Math.max(1, ...all) }}
          width={420}
        >
          {(room) => (
            <>
              <Curve room={room} points={points(first.free)} symbol="x" kind="faint" />
              <Curve room={room} points={points(second.free)} symbol="y" kind="faint" />
              <Curve room={room} points={points(first.weights)} symbol="x" />
              <Curve room={room} points={points(second.weights)} symbol="y" />
              <Mark room={room} at={[steps, Math.max(low, one)]} symbol="x" />
              <Mark room={room} at={[steps, Math.max(low, two)]} symbol="y" />
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  problems: ({ values: { eta, lambda }, t }) => ({
    lambda: eta * lambda > 1 ? t.flips(formatNumber(eta * lambda)) : undefined,
  }),
  numbers: ({ values: { eta, lambda, g1, g2 }, model: { first, second } }) => ({
    eta,
    lambda,
    g1,
    g2,
    w1: formatNumber(first.weights.at(-1)!, 6),
    w2: formatNumber(second.weights.at(-1)!, 6),
    free1: formatNumber(first.free.at(-1)!, 6),
    free2: formatNumber(second.free.at(-1)!, 6),
    taken1: formatNumber(first.taken, 6),
    taken2: formatNumber(second.taken, 6),
    half: formatNumber(halfLife(eta, lambda), 1),
  }),
  formula: ({ values: { optimizer } }) => optimizer,
  result: ({ model: { first, second }, t }) => t.result(formatNumber(first.taken), formatNumber(second.taken)),
  steps: ({ values: { optimizer, lambda }, model: { first, second }, t }) => {
    const alike =
      Math.abs(first.taken - second.taken) <= 0.05 * Math.max(Math.abs(first.taken), Math.abs(second.taken));
    return [
      { label: t.steps.rule, of: optimizer, why: optimizer === "momentum" ? t.why.buffer : undefined },
      { label: t.steps.first, of: "first" },
      { label: t.steps.second, of: "second" },
      { label: t.steps.taken, of: "taken", why: lambda === 0 ? undefined : alike ? t.why.equal : t.why.unequal },
      ...(lambda > 0 && (optimizer === "sgd" || optimizer === "adamw")
        ? [{ label: t.steps.half, of: "half" as const }]
        : []),
    ];
  },
  presets: {
    unequal: {},
    fair: { optimizer: "adamw" },
    sgd: { optimizer: "sgd" },
    page: three,
    adamw: { ...three, optimizer: "adamw" },
  },
});
