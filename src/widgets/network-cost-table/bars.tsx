import { memo } from "react";
import type { Language } from "../../languages.ts";
import type { Model } from "./model.ts";
import { percent, texts } from "./texts.ts";

export const head = 52;
export const rowPitch = 112;
export const foot = 8;
const thickness = 34;
const bracket = 22;
const margin = 20;

/** Parameters over MACs, each as one bar of all layers in their order; what is one layer above is joined with it below. */
export const Bars = memo(({ language, model, width }: { language: Language; model: Model; width: number }) => {
  const { rows, selected, convolutions, linear, total } = model;
  const t = texts[language];
  const bars = (["parameters", "macs"] as const).map((measure, row) => {
    const scale = (width - 2 * margin) / total[measure];
    const ends: [number, number][] = [];
    let sum = 0;
    for (const each of rows) {
      const from = sum;
      sum += each[measure];
      ends.push([round(margin + from * scale), round(margin + sum * scale)]);
    }
    return { measure, ends, top: head + (row + 0.5) * rowPitch - thickness / 2 };
  });
  const [upper, lower] = bars as [(typeof bars)[0], (typeof bars)[0]];
  const band = (from: number, to = from) =>
    `M${upper.ends[from]![0]} ${upper.top + thickness}H${upper.ends[to]![1]}L${lower.ends[to]![1]} ${lower.top}H${lower.ends[from]![0]}z`;
  const lastConvolution = rows.findLastIndex(({ kind }) => kind === "convolution");
  return (
    <>
      <path className="nc-band" d={band(0, lastConvolution)} />
      {rows[selected]!.parameters > 0 && <path className="nc-band now" d={band(selected)} />}
      {bars.map(({ measure, ends, top }, row) => {
        const middle = ends[lastConvolution]![1];
        const line = row === 0 ? top - 10 : top + thickness + 10;
        const text = row === 0 ? line - 10 : line + 20;
        return (
          <g key={measure}>
            {rows.map(({ name, kind }, i) => {
              const [from, to] = ends[i]!;
              const shade = { "--shade": `${18 + Math.round((44 * i) / rows.length)}%` } as object;
              return (
                to > from && (
                  <g key={name}>
                    <path
                      className={`nc-part ${kind}`}
                      style={shade}
                      d={`M${from} ${top}H${to}v${thickness}H${from}z`}
                    />
                    {to - from > name.length * 8 + 6 && (
                      <text className="nc-name" x={(from + to) / 2} y={top + thickness / 2 + 5} textAnchor="middle">
                        {name}
                      </text>
                    )}
                  </g>
                )
              );
            })}
            <path
              className="nc-now"
              d={`M${ends[selected]![0]} ${top - 3}H${ends[selected]![1]}v${thickness + 6}H${ends[selected]![0]}z`}
            />
            <g className="s-ker">
              <path className="dim" d={dimension(margin, middle - 1, line)} />
              <text x={margin} y={text} className="halo">
                {t.convolutions(percent(convolutions[measure], total[measure]))}
              </text>
            </g>
            <path className="dim nc-linear" d={dimension(middle + 1, width - margin, line)} />
            <text x={width / 2} y={text} textAnchor="middle" className="halo nc-measure">
              {t[measure]}
            </text>
            <text x={width - margin} y={text} textAnchor="end" className="halo">
              {t.linear(percent(linear[measure], total[measure]))}
            </text>
          </g>
        );
      })}
    </>
  );
});
Bars.displayName = "Bars";

function dimension(from: number, to: number, y: number): string {
  return `M${from} ${y - bracket / 4}v${bracket / 2}M${to} ${y - bracket / 4}v${bracket / 2}M${from} ${y}H${to}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
