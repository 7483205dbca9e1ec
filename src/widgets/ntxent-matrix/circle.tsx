import { partner } from "../../math/nt-xent.ts";
import { symbolProps } from "../../symbols.ts";
import { Circle, CirclePoint, onCircle, stacked } from "../kit/circle.tsx";
import { formatNumber } from "../kit/number.ts";
import type { Model } from "./model.ts";
import type { Texts } from "./texts.ts";

interface ViewsProps {
  model: Model;
  t: Texts;
  onTake: (view: number) => void;
  onTurn: (view: number, angle: number) => void;
}

/** The views on the unit circle; the one that asks and its partner are filled. */
export function Views({ model, t, onTake, onTurn }: ViewsProps) {
  const { angles, row, similarities, loss } = model;
  const places = stacked(angles);
  const spots = angles.map((angle, i) => onCircle(angle, places[i]!));
  const views = [...angles.keys()];
  return (
    <Circle label={t.circleFigure(angles.length, formatNumber(loss))} caption={t.circle}>
      <g {...symbolProps("z")}>
        <path
          className="circle-force fine"
          d={views
            .filter((i) => i % 2 === 0)
            .map((i) => `M${spots[i]!.x} ${spots[i]!.y}L${spots[i + 1]!.x} ${spots[i + 1]!.y}`)
            .join("")}
        />
      </g>
      {[...views.filter((i) => i !== row), row].map((i) => (
        <CirclePoint
          key={i}
          angle={angles[i]!}
          at={places[i]!}
          label={t.view(i + 1)}
          text={t.at(formatNumber(angles[i]!, 2), partner(i) + 1, formatNumber(similarities[i]![partner(i)]!))}
          current={i === row}
          onTake={() => onTake(i)}
          onTurn={(angle) => onTurn(i, angle)}
        >
          <g {...symbolProps("z")}>
            <circle className={`circle-bead ${i === row || i === model.partner ? "full" : ""}`} r={11} />
            <text className="circle-name" y={4.5}>
              {i + 1}
            </text>
          </g>
          {i === row && <circle className="circle-now" r={14.5} />}
        </CirclePoint>
      ))}
    </Circle>
  );
}
