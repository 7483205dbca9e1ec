import { Bars } from "../kit/bars.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Lists } from "../kit/lists.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { model } from "./model.ts";
import { texts } from "./texts.ts";
import { Tree } from "./tree.tsx";

const lm2 = { start: [0.6, 0.3, 0.1], a: [0.4, 0.3, 0.3], b: [0.1, 0.1, 0.8] };
const lm3 = { start: [0.6, 0.1, 0.3], a: [0.55, 0.1, 0.35], b: [0.2, 0.2, 0.6], beam: 3 };

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values: { alpha }, t }) => {
    const { levels, ranked, best } = model;
    const kept = levels.flatMap((level) => level.filter((each) => each.kept).map(({ text }) => text));
    return (
      <Pad>
        <Tree
          model={model}
          label={t.figure(levels.length, kept.join(t.join), ranked.map(({ text }) => text).join(t.join) || t.none)}
          caption={t.caption}
        />
        {ranked.length > 0 && (
          <Bars
            label={t.rankingFigure(ranked.map((each) => `${each.text} ${formatNumber(each.score, 3)}`).join(t.join))}
            caption={t.ranking}
            names={64}
            width={260}
            most={Math.max(...ranked.map(({ probability }) => probability)) * 1.9}
            bars={ranked.map((each) => ({
              name: each.text,
              value: each.probability,
              text:
                alpha === 0
                  ? formatNumber(each.probability)
                  : `${formatNumber(each.probability)} · ${formatNumber(each.score, 3)}`,
              symbol: "y",
              current: each.text === best.text,
            }))}
          />
        )}
      </Pad>
    );
  },
  controls: ["beam", "alpha", "maxLength", "t"],
  extra: (shown) => (
    <Lists
      {...shown}
      {...{ params, formulas }}
      symbols={{ start: "prob", a: "prob", b: "prob" }}
      problems={Object.fromEntries(
        shown.model.wrong.map((row) => [row, shown.t.wrong(formatNumber(sum(shown.values[row])))]),
      )}
    />
  ),
  numbers: ({ values: { alpha }, model: { best, factors, penalty, score, greedy, truth } }) => ({
    alpha,
    length: best.text.length,
    factors: factors.map((factor) => formatNumber(factor)).join(" · "),
    probability: formatNumber(Math.exp(best.logProbability)),
    log: formatNumber(best.logProbability),
    penalty,
    score,
    greedy: greedy.text,
    greedyProbability: formatNumber(Math.exp(greedy.logProbability)),
    truth: truth?.text ?? "",
    truthProbability: truth ? formatNumber(Math.exp(truth.logProbability)) : 0,
  }),
  formula: "score",
  result: ({ model: { best, finished }, t }) =>
    (finished.length > 0 ? t.result : t.unfinished)(best.text, formatNumber(Math.exp(best.logProbability))),
  steps: ({ model: { best, greedy, truth, finished }, t }) => [
    { label: t.steps.probability, of: "probability" },
    { label: t.steps.log, of: "log" },
    { label: t.steps.penalty, of: "penalty", why: t.why.length },
    { label: t.steps.score, of: "score" },
    { label: t.steps.greedy, of: "greedy", why: greedy.text === best.text ? t.why.same : t.why.worse },
    ...(truth
      ? [
          {
            label: t.steps.truth,
            of: "truth" as const,
            why: finished.some(({ text }) => text === truth.text) ? t.why.found : t.why.missed,
          },
        ]
      : []),
  ],
  presets: {
    page: {},
    greedy: { beam: 1 },
    stuck: { ...lm2, beam: 1 },
    lm3,
    two: { ...lm3, alpha: 2 },
    four: { ...lm3, alpha: 4 },
  },
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
