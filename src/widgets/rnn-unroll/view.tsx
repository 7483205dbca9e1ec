import { Arrow } from "../kit/diagram.tsx";
import { explorer } from "../kit/explorer.tsx";
import { Lists } from "../kit/lists.tsx";
import { bracketed, formatNumber } from "../kit/number.ts";
import { Stage, stillWidth } from "../kit/stage.tsx";
import { MathText } from "../kit/svg.tsx";
import { formulas } from "./formulas.ts";
import { definition, params } from "./index.ts";
import { type Model, model } from "./model.ts";
import { texts } from "./texts.ts";

export default explorer({
  definition,
  texts,
  formulas,
  model,
  picture: ({ model, values: { x, h0 }, t }) => (
    <Stage
      label={t.figure(x.length, model.t, formatNumber(model.h[model.t - 1]!))}
      height={270}
      style={{ "--lab": "0px", "--val": "0px" }}
    >
      {(width) => <Chain model={model} x={x} h0={h0} width={width} />}
    </Stage>
  ),
  controls: ["t", "act", "u", "w", "b", "v", "c", "h0"],
  extra: (shown) => <Lists {...shown} {...{ params, formulas }} symbols={{ x: "x" }} />,
  numbers: ({ values: { x, u, w, b, v, c }, model: { a, h, o, before, t } }) => ({
    t,
    past: t - 1,
    u,
    x: bracketed(x[t - 1]!),
    w: bracketed(w),
    before: bracketed(before[t - 1]!),
    b: bracketed(b),
    a: a[t - 1]!,
    h: h[t - 1]!,
    factor: bracketed(h[t - 1]!),
    v,
    c: bracketed(c),
    o: o[t - 1]!,
  }),
  formula: "state",
  result: ({ model: { t, h, o }, t: words }) => words.result(t, formatNumber(h[t - 1]!), formatNumber(o[t - 1]!)),
  steps: ({ model: { t }, t: words }) => [
    { label: words.sum(t), of: "sum", why: words.shared },
    { label: words.bend, of: "bend" },
    { label: words.output, of: "output" },
  ],
  presets: {
    impulse: {},
    constant: { x: [1, 1, 1, 1] },
    alternating: { x: [1, -1, 1, -1] },
    memory: { act: "linear", w: 1 },
  },
});

/** Half the height of a cell: what a state of 1 fills. */
const reach = 42;
const middle = 130;

interface ChainProps {
  model: Model;
  x: readonly number[];
  h0: number;
  width: number;
}

/** Cells from left to right, the input below, the output above; the bar in a cell is its state, from −1 to 1. */
function Chain({ model: { h, o, t }, x, h0, width }: ChainProps) {
  const lead = 40;
  // A picture that is not laid out yet may have next to no room.
  const pitch = Math.max(16, Math.min(120, (width - lead) / x.length));
  // In the middle of a wide stage; the still begins at the left, where a phone shows it.
  const start = width > stillWidth ? (width - lead - x.length * pitch) / 2 : 0;
  const first = start + lead;
  const half = Math.min(30, pitch * 0.3);
  const digits = pitch > 66 ? 4 : 2;
  const written = (value: number) => formatNumber(value, digits);
  return (
    <>
      <MathText x={start + 20} y={28} terms={[{ symbol: "o", letter: "o" }]} />
      <MathText x={start + 20} y={middle - 8} terms={[written(h0)]} />
      <MathText x={start + 20} y={middle + 20} terms={[{ symbol: "h_prev", letter: "h", sub: 0 }]} />
      <MathText x={start + 20} y={246} terms={[{ symbol: "x", letter: "x" }]} />
      {x.map((value, i) => {
        const at = first + (i + 0.5) * pitch;
        const height = Math.min(1, Math.abs(h[i]!)) * reach;
        return (
          <g key={i}>
            <Arrow
              symbol="w"
              through={[
                [i === 0 ? start + 8 : at - pitch + half, middle],
                [at - half, middle],
              ]}
            />
            <Arrow
              symbol="U"
              through={[
                [at, 226],
                [at, middle + reach],
              ]}
            />
            <Arrow
              symbol="V"
              through={[
                [at, middle - reach],
                [at, 36],
              ]}
            />
            <g className={`dg-box ${i === t - 1 ? "now" : ""}`}>
              <rect x={at - half} y={middle - reach} width={2 * half} height={2 * reach} rx={4} />
            </g>
            <rect
              className="s-out"
              fill="currentColor"
              fillOpacity={0.35}
              x={at - half + 3}
              width={2 * half - 6}
              y={h[i]! > 0 ? middle - height : middle}
              height={height}
            />
            <MathText x={at} y={middle + (h[i]! > 0 ? reach - 8 : 18 - reach)} terms={[written(h[i]!)]} />
            <MathText x={at} y={28} terms={[written(o[i]!)]} />
            <MathText x={at} y={246} terms={[written(value)]} />
            {(i === 0 || pitch > 66) && (
              <>
                <MathText x={at - half - 10} y={middle + 20} terms={[{ symbol: "w", letter: "w" }]} />
                <MathText x={at + 12} y={206} terms={[{ symbol: "U", letter: "u" }]} />
                <MathText x={at + 12} y={68} terms={[{ symbol: "V", letter: "v" }]} />
              </>
            )}
          </g>
        );
      })}
    </>
  );
}
