import { memo } from "react";
import { symbolProps } from "../../symbols.ts";
import type { Model } from "./model.ts";

export const head = 14;
export const rowPitch = 96;
const cell = 19;

/** Channels in rows, input on top; what the followed output depends on is drawn strong. */
export const Wiring = memo(({ model, width }: { model: Model; width: number }) => {
  const { mask, second, followed, reached } = model;
  const inputs = reached.length;
  const outputs = mask.length;
  const x = (channel: number, of: number) => Math.round(((channel + 0.5) * width * 10) / of) / 10;
  const y = (row: number) => head + (row + 0.5) * rowPitch;
  const wire = (from: number, of: number, to: number, row: number) =>
    `M${x(from, of)} ${y(row) + cell / 2}L${x(to, outputs)} ${y(row + 1) - cell / 2}`;

  /** Places of the middle row that the followed output reads, and the channels that stand there. */
  const read = second ? second.mask[followed]!.map((reads, place) => (reads ? second.order[place]! : -1)) : [followed];
  const strong = new Set(read.filter((channel) => channel >= 0));
  const lines = { weak: "", strong: "" };
  mask.forEach((reads, output) => {
    reads.forEach((isRead, input) => {
      if (isRead) lines[strong.has(output) ? "strong" : "weak"] += wire(input, inputs, output, 0);
    });
  });
  second?.mask.forEach((reads, output) => {
    reads.forEach((isRead, place) => {
      if (isRead) lines[output === followed ? "strong" : "weak"] += wire(second.order[place]!, outputs, output, 1);
    });
  });
  const last = second ? 2 : 1;
  return (
    <>
      <path className="ray gw-weak" d={lines.weak} />
      <path className="ray gw-strong" d={lines.strong} />
      {reached.map((isReached, input) => (
        <Cell key={input} x={x(input, inputs)} y={y(0)} className={isReached ? "u hit gw-in" : "u"} label={input} />
      ))}
      {second &&
        mask.map((_, channel) => (
          <Cell
            key={channel}
            x={x(channel, outputs)}
            y={y(1)}
            className={strong.has(channel) ? "u on" : "u"}
            label={channel}
          />
        ))}
      {mask.map((_, output) => (
        <Cell
          key={output}
          x={x(output, outputs)}
          y={y(last)}
          className={output === followed ? "u out" : "u"}
          label={output}
        />
      ))}
    </>
  );
});
Wiring.displayName = "Wiring";

function Cell({ x, y, className, label }: { x: number; y: number; className: string; label: number }) {
  const filled = /hit|out/.test(className);
  return (
    <g {...(className.includes("out") ? symbolProps("y") : {})}>
      <rect className={className} x={x - cell / 2} y={y - cell / 2} width={cell} height={cell} rx={3} />
      <text className={filled ? "gw-no filled" : "gw-no"} x={x} y={y + 4} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}
