import { ridge } from "../../math/regularization.ts";
import { Bars } from "../kit/bars.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { Lists } from "../kit/lists.tsx";
import { formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ alpha, curvatures }) => {
    const left = curvatures.map((curvature) => ridge(1, alpha, curvature));
    return { left, degrees: left.reduce((sum, part) => sum + part, 0) };
  },
  picture: ({ model: { left, degrees }, values: { curvatures }, t }) => (
    <Pad>
      <Bars
        label={t.figure(formatNumber(degrees), curvatures.length)}
        caption={t.caption}
        most={1}
        bars={curvatures.map((curvature, i) => ({
          name: t.bar(formatNumber(curvature)),
          value: left[i]!,
          text: formatNumber(left[i]!),
          symbol: "y",
        }))}
      />
    </Pad>
  ),
  controls: ["alpha"],
  extra: (shown) => <Lists {...shown} {...{ params, formulas }} symbols={{ curvatures: "x" }} />,
  numbers: ({ values: { alpha }, model: { degrees } }) => ({ alpha: formatNumber(alpha), degrees }),
  formula: "degrees",
  result: ({ values: { curvatures }, model: { degrees }, t }) => t.result(formatNumber(degrees), curvatures.length),
  steps: ({ values: { alpha, curvatures }, model: { left }, t }) => [
    ...curvatures.map((curvature, i) => ({
      label: t.direction(i + 1),
      of: "factor" as const,
      numbers: { curvature: formatNumber(curvature), left: formatNumber(left[i]!) },
      why: curvature > alpha ? t.why.steep : curvature < alpha ? t.why.flat : t.why.even,
    })),
    { label: t.degrees, of: "degrees" },
  ],
  presets: { page: {}, weak: { alpha: 0.01 }, strong: { alpha: 100 } },
});
