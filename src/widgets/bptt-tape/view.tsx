import { Arrow } from "../kit/diagram.tsx";
import { explorer } from "../kit/explorer.tsx";
import { Lists } from "../kit/lists.tsx";
import { bracketed, formatNumber, shortNumber } from "../kit/number.ts";
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
  picture: ({ model, values: { x }, t }) => (
    <Stage
      label={t.figure(x.length, formatNumber(model.delta[0]!))}
      height={280}
      style={{ "--lab": "0px", "--val": "0px" }}
    >
      {(width) => <Tape model={model} x={x} width={width} />}
    </Stage>
  ),
  controls: ["loss", "act", "every", "u", "w", "b", "v", "c", "h0"],
  extra: (shown) => (
    <Lists
      {...shown}
      {...{ params, formulas }}
      symbols={{ x: "x", y: "y" }}
      problems={{ y: shown.model.matched ? undefined : shown.t.unequal }}
    />
  ),
  numbers: ({ values: { w, v }, model: { gradient } }) => ({ w: bracketed(w), v, gw: gradient.w, gu: gradient.u }),
  formula: "gradient",
  result: ({ model: { loss, delta }, t }) => t.result(formatNumber(loss), formatNumber(delta[0]!)),
  steps: ({ values: { y }, model: { o, local, delta, slope, cut }, t: words }) => [
    ...delta
      .map((value, i) => {
        const last = i === delta.length - 1;
        const name = last ? "last" : cut(i) ? "cut" : "step";
        return {
          label: words.delta(i + 1),
          // A last step without a target has no error of its own to write out.
          of: last && i < y.length ? "last" : name === "step" ? "delta" : "alone",
          numbers: {
            t: i + 1,
            local: local[i]!,
            delta: value,
            ...(last
              ? { o: o[i]!, target: bracketed(y[i] ?? 0) }
              : { next: bracketed(delta[i + 1]!), slope: slope[i + 1]! }),
          },
          why: words.why[name],
        };
      })
      .reverse(),
    { label: words.gradient, of: "gradient", why: words.why.sum },
    { label: words.input, of: "input" },
  ],
  presets: {
    page: {},
    all: { loss: "all", y: [0.5, 0.5, 0.5] },
    truncated: { every: 1 },
    vanishes: { act: "linear", w: 0.9, x: [1, 0, 0, 0], y: [0, 0, 0, 0] },
    explodes: { act: "linear", w: 1.2, x: [1, 0, 0, 0], y: [0, 0, 0, 0] },
  },
});

const middle = 140;
const reach = 32;

/** The chain of states; red arrows carry the error, from above by the step's own loss, from the right by the next state. */
function Tape({ model, x, width }: { model: Model; x: readonly number[]; width: number }) {
  const { h, local, future, delta } = model;
  // Names what stands in a row.
  const lead = 24;
  // A picture that is not laid out yet may have next to no room.
  const pitch = Math.max(16, Math.min(130, (width - lead) / x.length));
  // In the middle of a wide stage; the still begins at the left, where a phone shows it.
  const start = width > stillWidth ? (width - lead - x.length * pitch) / 2 : 0;
  const half = Math.min(39, pitch * 0.35);
  // As exactly as there is room before neighbours meet; −3e6 where there is least.
  const written = (value: number) =>
    [...(pitch > 66 ? [formatNumber(value)] : []), shortNumber(value)].find((text) => text.length * 9 < pitch) ??
    value.toExponential(0).replace("e+", "e").replaceAll("-", "−");
  const most = Math.max(1e-12, ...local.map(Math.abs), ...future.map(Math.abs));
  const stroke = (value: number) => 1 + (Math.abs(value) / most) * 5;
  const names = (
    <g key="names">
      <MathText x={start + 14} y={middle - 8} terms={[{ letter: "h" }]} />
      <MathText x={start + 14} y={middle + 22} terms={[{ symbol: "delta", letter: "δ" }]} />
      <MathText x={start + 14} y={262} terms={[{ symbol: "x", letter: "x" }]} />
    </g>
  );
  const cells = x.map((value, i) => {
    const at = start + lead + (i + 0.5) * pitch;
    return (
      <g key={i}>
        <Arrow
          kind="faint"
          through={[
            [at, 242],
            [at, middle + reach],
          ]}
        />
        <g className="dg-box">
          <rect x={at - half} y={middle - reach} width={2 * half} height={2 * reach} rx={4} />
        </g>
        <MathText x={at} y={middle - 8} terms={[written(h[i]!)]} />
        <text className="mr" x={at} y={middle + 22} textAnchor="middle" style={{ fill: "var(--s-out)" }}>
          {written(delta[i]!)}
        </text>
        <MathText x={at} y={262} terms={[written(value)]} />
        {local[i] !== 0 && (
          <>
            <path
              className="s-out"
              stroke="currentColor"
              strokeWidth={stroke(local[i]!)}
              d={`M${at} 44V${middle - reach - 8}`}
            />
            <path className="s-out" fill="currentColor" d={`M${at} ${middle - reach}l-7 -9h14z`} />
            <MathText x={at} y={34} terms={[written(local[i]!)]} />
          </>
        )}
        {i < x.length - 1 &&
          (model.cut(i) ? (
            <MathText x={at + pitch / 2} y={middle + 6} terms={["✂"]} />
          ) : (
            <>
              <path
                className="s-out"
                stroke="currentColor"
                strokeWidth={stroke(future[i]!)}
                d={`M${at + pitch - half} ${middle}H${at + half}`}
              />
              <path className="s-out" fill="currentColor" d={`M${at + half} ${middle}l9 -7v14z`} />
              <MathText x={at + pitch / 2} y={middle + reach + 22} terms={[written(future[i]!)]} />
            </>
          ))}
      </g>
    );
  });
  return [names, ...cells];
}
