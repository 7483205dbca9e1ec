import { symbolProps } from "../../symbols.ts";
import { Bars } from "../kit/bars.tsx";
import { Circle, CirclePoint, onCircle, stacked } from "../kit/circle.tsx";
import type { Shown } from "../kit/explorer.tsx";
import { formatNumber } from "../kit/number.ts";
import type { params } from "./index.ts";
import type { Model } from "./model.ts";
import type { Texts } from "./texts.ts";

/** Pixels of a bead whose image is ruled out, and of one that is certain. */
const [least, most] = [8, 19];

/** The bank on the circle, each bead as large as its probability; the feature inside it. */
export function Bank({ model, values: { bank, f, i }, t, set }: Shown<typeof params, Model, Texts>) {
  const { own, probabilities, next } = model;
  const places = stacked(bank);
  const chance = formatNumber(probabilities[own]!);
  return (
    <Circle label={t.figure(bank.length, own + 1, chance)} caption={t.circle}>
      <g {...symbolProps("query")}>
        <path className="circle-ray strong" d={ray(f, 84)} />
      </g>
      {next !== undefined && (
        <g {...symbolProps("key")}>
          <path className="circle-ray mb-next" d={ray(next, 158)} />
        </g>
      )}
      {bank.map((angle, j) => {
        const { x, y } = onCircle(angle, places[j]!);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the slider of the index does the same by key
          <g
            key={j}
            {...symbolProps("key")}
            className={`${symbolProps("key").className} mb-entry`}
            transform={`translate(${x} ${y})`}
            onClick={() => j + 1 !== i && set({ i: j + 1 })}
          >
            <circle className="circle-bead" r={least + (most - least) * Math.sqrt(probabilities[j]!)} />
            <text className="circle-name" y={4.5}>
              {j + 1}
            </text>
            {j === own && <circle className="circle-now" r={most + 3} />}
          </g>
        );
      })}
      <CirclePoint
        angle={f}
        at={92}
        label={t.feature}
        text={t.at(formatNumber(f, 2), chance)}
        current
        onTake={() => undefined}
        onTurn={(to) => set({ f: to })}
      >
        <g {...symbolProps("query")}>
          <circle className="circle-bead full" r={11} />
          <text className="circle-name" y={4.5}>
            v
          </text>
        </g>
      </CirclePoint>
    </Circle>
  );
}

/** P and h of each image, at one scale from 0 to 1. */
export function Judgements({ model: { probabilities, posteriors, own }, t }: { model: Model; t: Texts }) {
  const pairs = probabilities.flatMap((p, j) => [
    { name: t.P(j + 1), value: p, text: short(p), symbol: "prob" as const, current: j === own },
    { name: t.h(j + 1), value: posteriors[j]!, text: short(posteriors[j]!), kind: "faint", current: j === own },
  ]);
  return (
    <Bars
      label={t.barsFigure(formatNumber(posteriors[own]!))}
      caption={t.bars}
      bars={pairs}
      most={1}
      names={68}
      width={260}
      pitch={pairs.length > 12 ? 20 : 28}
    />
  );
}

function ray(angle: number, to: number): string {
  const { x, y } = onCircle(angle, to);
  return `M0 0L${x} ${y}`;
}

function short(value: number): string {
  return value < 0.00005 ? "≈ 0" : value.toFixed(4);
}
