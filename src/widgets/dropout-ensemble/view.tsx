import { dropoutEnsemble } from "../../math/dropout.ts";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Lists } from "../kit/lists.tsx";
import { bracketed, formatNumber } from "../kit/number.ts";
import { Plot } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ output, p, w }) => {
    const ensemble = dropoutEnsemble(
      w,
      w.map(() => 1),
      p,
      output,
    );
    const outs = ensemble.nets.map(({ out }) => out);
    const sum = w.reduce((total, weight) => total + weight, 0);
    return { ...ensemble, sum, range: [Math.min(0, ...outs), Math.max(1, ...outs)] };
  },
  picture: ({ model: { nets, range, arithmetic, whole }, t }) => {
    const [from = 0, to = 1] = range;
    return (
      <Pad>
        <Plot
          label={t.figure(nets.length, formatNumber(arithmetic), formatNumber(whole))}
          caption={t.caption}
          x={{ from, to, name: [{ symbol: "y", letter: "φ(z)" }] }}
          y={{ from: 0, to: nets.length, ticks: [] }}
          width={360}
          height={150}
          left={20}
        >
          {(room) => (
            <>
              <path className="curve s-out" d={`M${room.x(arithmetic)} 0V${room.height}`} />
              <path className="curve faint s-ker" d={`M${room.x(whole)} 0V${room.height}`} />
              <g className="s-gap">
                {nets.map(({ out, chance }, code) => (
                  <circle
                    key={code}
                    className="de-net"
                    cx={room.x(out)}
                    cy={room.y(code + 0.5)}
                    r={1.5 + 14 * Math.sqrt(chance)}
                  />
                ))}
              </g>
            </>
          )}
        </Plot>
      </Pad>
    );
  },
  controls: ["output", "p"],
  extra: (shown) => <Lists {...shown} {...{ params, formulas }} symbols={{ w: "w" }} />,
  numbers: ({ values: { p, w }, model: { nets, sum, arithmetic, whole, geometric = 0 } }) => ({
    p,
    n: w.length,
    nets: nets.length,
    kept: w.map((weight, i) => (i === 0 ? formatNumber(weight) : bracketed(weight))).join(" + "),
    z: nets.at(-1)!.z,
    out: nets.at(-1)!.out,
    sum,
    arithmetic,
    whole,
    geometric,
  }),
  formula: "mean",
  result: ({ model: { arithmetic, whole }, t }) => t.result(formatNumber(arithmetic), formatNumber(whole)),
  steps: ({ values: { output }, t }) => [
    { label: t.steps.nets, of: "nets" },
    { label: t.steps.largest, of: "net" },
    { label: t.steps.mean, of: "mean" },
    { label: t.steps.whole, of: "whole", why: t.why[output] },
    ...(output === "sigmoid" ? [{ label: t.steps.geometric, of: "geometric", why: t.why.geometric } as const] : []),
  ],
  presets: { page: {}, linear: { output: "linear" }, sigmoid: { output: "sigmoid" } },
});
