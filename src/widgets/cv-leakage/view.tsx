import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { Curve, Plot } from "../kit/plot.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { model, stacked } from "./model.ts";
import { texts } from "./texts.ts";

const percent = (part: number) => formatNumber(100 * part, 1);
const ways = ["outside", "inside"] as const;
const symbolOf = { outside: "Delta", inside: "y" } as const;
const colourOf = { outside: "s-gap", inside: "s-out" } as const;

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: shown, t }) => {
    const dots = { outside: stacked(shown.outside.rates), inside: stacked(shown.inside.rates) };
    // Height of a row, in dots.
    const row = Math.max(12, ...ways.flatMap((way) => dots[way].map(({ level }) => level + 4)));
    return (
      <Pad>
        <Plot
          label={t.figure(shown.count, percent(shown.outside.mean), percent(shown.inside.mean))}
          caption={t.caption(shown.count)}
          x={{ from: 0, to: 1, write: (part) => `${percent(part)}%` }}
          y={{ from: 0, to: 2 * row, ticks: [] }}
          width={400}
          height={230}
          left={20}
        >
          {(room) => (
            <>
              <path className="axes-lines" d={`M0 ${room.y(row)}H${room.width}`} />
              <Curve room={room} points={[0, 2 * row].map((y) => [0.5, y] as const)} kind="faint" />
              {ways.map((way, i) => {
                const base = (1 - i) * row;
                const { mean } = shown[way];
                return (
                  <g key={way} className={colourOf[way]}>
                    {dots[way].map(({ bin, level }, trial) => (
                      <circle
                        key={trial}
                        className="plot-mark"
                        cx={room.x(bin)}
                        cy={room.y(base + level + 0.6)}
                        r={Math.min(3.9, (0.43 * room.height) / (2 * row))}
                      />
                    ))}
                    <Curve room={room} points={[base, base + row - 1.5].map((y) => [mean, y])} symbol={symbolOf[way]} />
                    <MathText x={room.width} y={room.y(base + row) + 20} anchor="end" terms={[t[way]]} />
                  </g>
                );
              })}
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  problems: ({ values: { d, m }, t }) => ({ m: m > d ? t.problem(m, d) : undefined }),
  numbers: ({ values: { n, d }, model: { keep, count, weakest, outside, inside } }) => ({
    n,
    d: formatCount(d),
    m: keep,
    share: percent(keep / d),
    weakest: formatNumber(weakest, 3),
    trials: count,
    outsideSum: outside.sum,
    outside: percent(outside.mean),
    insideSum: inside.sum,
    inside: percent(inside.mean),
    gap: formatNumber(Number(percent(inside.mean)) - Number(percent(outside.mean)), 1),
  }),
  formula: "outside",
  result: ({ model: { outside, inside }, t }) => t.result(percent(outside.mean), percent(inside.mean)),
  steps: ({ values: { d }, model: { keep }, t }) => [
    { label: t.steps.share, of: "share", ...(keep === d && { why: t.why.all }) },
    { label: t.steps.weakest, of: "weakest", why: t.why.weakest },
    { label: t.steps.outside, of: "outside", why: keep === d ? t.why.all : t.why.outside },
    { label: t.steps.inside, of: "inside", why: t.why.inside },
    { label: t.steps.truth, of: "truth", why: t.why.truth },
    { label: t.steps.gap, of: "gap", why: t.why.gap },
  ],
  presets: { page: {}, book: { d: 5000, m: 100 }, large: { n: 100 }, all: { d: 20 } },
});
