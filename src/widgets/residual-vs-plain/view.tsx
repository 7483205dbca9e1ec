import { explorer, Pad } from "../kit/explorer.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { Curve, Mark, Plot, powerOfTen } from "../kit/plot.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { ceiling, floor, model } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model: { plain, residual, curves }, values: { n }, t }) => (
    <Pad>
      <Plot
        label={t.figure(n, formatNumber(plain), formatNumber(residual))}
        caption={t.caption}
        x={{ from: 0, to: Math.max(4, n), name: [t.depth] }}
        y={{
          from: floor,
          to: ceiling,
          ticks: [-12, -6, 0, 6, 12],
          write: powerOfTen,
        }}
        width={420}
        left={52}
      >
        {(room) => (
          <>
            <Curve room={room} points={curves.plain} symbol="x" />
            <Curve room={room} points={curves.residual} symbol="y" />
            <Mark room={room} at={curves.plain.at(-1)!} symbol="x" terms={[formatNumber(plain)]} />
            <Mark room={room} at={curves.residual.at(-1)!} symbol="y" terms={[formatNumber(residual)]} />
          </>
        )}
      </Plot>
    </Pad>
  ),
  numbers: ({ values: { n, w, f }, model: { plain, residual, paths } }) => ({
    n,
    w,
    f: f < 0 ? `(${formatNumber(f)})` : f,
    plain,
    residual,
    sum:
      paths
        ?.map((path) => formatNumber(path, 6))
        .join(" + ")
        .replaceAll("+ −", "− ") ?? "",
    count: n < 50 ? formatCount(2 ** n) : formatNumber(2 ** n),
  }),
  formula: "residual",
  result: ({ model: { plain, residual }, t }) => t.result(formatNumber(plain), formatNumber(residual)),
  steps: ({ model: { paths }, t }) => [
    { label: t.steps.plain, of: "plain", why: t.why.plain },
    { label: t.steps.residual, of: "residual", why: t.why.residual },
    ...(paths ? [{ label: t.steps.paths, of: "paths" as const, why: t.why.paths }] : []),
    { label: t.steps.count, of: "count", why: t.why.count },
  ],
  presets: {
    page: {},
    negative: { n: 50, w: 0.9, f: -0.05 },
    short: { n: 3, f: 0.2 },
    explode: { n: 50, w: 1.5, f: 0.5 },
  },
});
