import { explorer, Pad } from "../kit/explorer.tsx";
import { bracketed, formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { model } from "./model.ts";
import { texts } from "./texts.ts";

const write = (value: number) => formatNumber(value, 6);

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { prox, sub, target }, values: { t: shown }, t }) => {
    const all = [0, target, ...prox, ...sub];
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const margin = Math.max(0.02, 0.08 * (high - low));
    const points = (path: readonly number[]) => path.slice(0, shown + 1).map((w, i) => [i, w] as const);
    return (
      <Pad>
        <Plot
          label={t.figure(shown, write(prox[shown]!), write(sub[shown]!), formatNumber(target))}
          caption={t.caption}
          x={{ from: 0, to: params.t.max, name: [t.step] }}
          y={{ from: low - margin, to: high + margin, name: [{ letter: "w" }] }}
        >
          {(room) => (
            <>
              <path className="axes-lines" d={`M0 ${room.y(target)}H${room.width}`} />
              <Curve room={room} points={points(prox)} symbol="y" />
              <Curve room={room} points={points(sub)} symbol="w" kind="faint" />
              <Mark room={room} at={[shown, sub[shown]!]} symbol="w" open />
              <Mark room={room} at={[shown, prox[shown]!]} symbol="y" />
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  numbers: ({ values: { a, alpha, eta, start }, model: { lastProx, lastSub, target, swing = [0, 0] } }) => ({
    a: bracketed(a),
    plainA: a,
    alpha,
    eta,
    start,
    threshold: write(eta * alpha),
    before: bracketed(lastProx.before, 6),
    moved: write(lastProx.before - eta * (lastProx.before - a)),
    prox: write(lastProx.after),
    last: bracketed(lastSub.before, 6),
    pull: bracketed(alpha * Math.sign(lastSub.before)),
    sub: write(lastSub.after),
    target,
    small: write(swing[0]),
    large: write(swing[1]),
  }),
  formula: ({ values: { t } }) => (t === 0 ? "from" : "prox"),
  result: ({ values: { t: shown }, model: { lastProx, lastSub }, t }) =>
    t.result(shown, write(lastProx.after), write(lastSub.after)),
  steps: ({ values: { t: shown }, model: { lastProx, lastSub, swing }, t }) => [
    ...(shown === 0
      ? [{ label: t.steps.from, of: "from" as const }]
      : [
          { label: t.steps.moved, of: "moved" as const },
          { label: t.steps.prox, of: "prox" as const, why: lastProx.after === 0 ? t.why.zero : t.why.shrunk },
          { label: t.steps.sub, of: "sub" as const, why: whySub(lastProx, lastSub, t.why) },
        ]),
    { label: t.steps.target, of: "target" },
    ...(swing ? [{ label: t.steps.swing, of: "swing" as const, why: t.why.swing }] : []),
  ],
  presets: {
    zero: { a: 0.3, alpha: 0.5, eta: 0.1, start: 0.3 },
    half: { a: 0.3, alpha: 0.5, eta: 0.05, start: 0.3 },
    page: { a: 1.2, alpha: 0.5, eta: 0.5, start: 0 },
    once: { a: 0.3, alpha: 0.5, eta: 1, start: 0.3 },
  },
});

type Step = ReturnType<typeof model>["lastSub"];

function whySub(prox: Step, sub: Step, why: (typeof texts)["zh"]["why"]): string | undefined {
  if (sub.before === 0) return why.kink;
  if (sub.before * sub.after < 0) return why.crossed;
  return Math.abs(prox.before - sub.before) < 1e-12 ? why.same : undefined;
}
