import { symbolProps } from "../../symbols.ts";
import { arrow, Circle, CirclePoint, onCircle, radius, stacked } from "../kit/circle.tsx";
import { formatNumber } from "../kit/number.ts";
import type { Model } from "./model.ts";
import type { Texts } from "./texts.ts";

interface PictureProps {
  model: Model;
  t: Texts;
  onTake: (which: number) => void;
  onTurn: (which: number, angle: number) => void;
}

/** Pixels of the largest force. */
const longest = 42;
const bead = 11;

/** Query and keys on the unit circle, and what pulls and pushes them. */
export function Picture({ model, t, onTake, onTurn }: PictureProps) {
  const { angles, selected, similarities, loss, candidates } = model;
  const places = stacked(angles);
  const order = [...angles.keys()].filter((i) => i !== selected).reverse();
  return (
    <Circle label={t.figure(formatNumber(loss), candidates)} caption={t.circle}>
      {[...angles.keys()].reverse().map((i) => (
        <g key={i} {...symbolProps(i === 0 ? "query" : "key")}>
          <path className={`circle-ray ${i < 2 ? "strong" : ""}`} d={ray(angles[i]!, places[i]! - bead)} />
        </g>
      ))}
      <Forces model={model} places={places} />
      {[...order, selected].map((i) => {
        const angle = formatNumber(angles[i]!, 2);
        const current = i === selected;
        return (
          <CirclePoint
            key={i}
            angle={angles[i]!}
            at={places[i]!}
            label={nameOf(i, t)}
            text={i === 0 ? t.queryAt(angle) : t.at(angle, formatNumber(similarities[i - 1]!))}
            current={current}
            onTake={() => onTake(i)}
            onTurn={(to) => onTurn(i, to)}
          >
            <g {...symbolProps(i === 0 ? "query" : "key")}>
              <circle className={`circle-bead ${i < 2 ? "full" : ""}`} r={bead} />
              <text className="circle-name" y={4.5}>
                {i === 0 ? "q" : i === 1 ? "+" : i - 1}
              </text>
            </g>
            {current && <circle className="circle-now" r={bead + 3.5} />}
          </CirclePoint>
        );
      })}
    </Circle>
  );
}

/** Of each key along the query, and what is left of it on the circle; of the query on the circle. */
function Forces({ model: { angles, gradients, turns, unit }, places }: { model: Model; places: readonly number[] }) {
  const pulls = gradients.map((gradient, key) =>
    force(angles[key + 1]!, places[key + 1]!, angles[0]!, -gradient / unit),
  );
  const left = turns.map((turn, i) => force(angles[i]!, places[i]!, angles[i]! + 90, turn / unit));
  return (
    <g {...symbolProps("loss")}>
      <path className="circle-force" d={pulls.join("")} />
      <path className="circle-force fine" d={left.join("")} />
    </g>
  );
}

/** From the rim of a bead in a direction, backwards where the size is negative; nothing where it can't be seen. */
function force(angle: number, place: number, direction: number, size: number): string {
  const length = Math.abs(size) * longest;
  if (length < 1) return "";
  const towards = size > 0 ? direction : direction + 180;
  const [from, rim] = [onCircle(angle, place), onCircle(towards, bead + 2)];
  return arrow({ x: from.x + rim.x, y: from.y + rim.y }, onCircle(towards, length));
}

export function nameOf(which: number, t: Texts): string {
  return which === 0 ? t.query : which === 1 ? t.positive : t.negative(which - 1);
}

function ray(angle: number, to: number): string {
  const end = onCircle(angle, Math.min(to, radius));
  return `M0 0L${end.x} ${end.y}`;
}
