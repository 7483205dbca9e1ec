import { hourglass } from "../../math/channel-block.ts";
import { Arrow, Operator } from "../kit/diagram.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { GridFigure } from "../kit/grid.tsx";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

/** Of the largest box, and the floor on which all stand. */
const [largest, floor, lane] = [92, 134, 24];

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ input, depth: wanted }) => {
    let depth = wanted;
    while (input % 2 ** depth !== 0) depth -= 1;
    return { depth, ...hourglass(input, depth) };
  },
  picture: ({ model: { sides }, t }) => {
    const levels = sides.length - 1;
    const all = [...sides, ...sides.slice(0, -1).reverse()];
    const pitch = Math.min(76, 500 / Math.max(2, all.length - 1));
    const x = (i: number) => 52 + i * pitch;
    const size = (side: number) => Math.max(7, Math.min(largest, 1.15 * pitch) * (side / sides[0]!) ** 0.6);
    return (
      <Pad>
        <GridFigure
          label={t.figure(sides.join(" → "))}
          caption={t.caption}
          rows={floor + 32}
          columns={x(all.length - 1) + 56}
          fromRow={0}
          pitch={1}
        >
          {sides.slice(0, -1).map((side, level) => {
            const [from, to] = [x(level), x(all.length - 1 - level)];
            const [roof, above] = [floor - size(side), floor - size(side) - lane];
            return (
              <g key={level}>
                <Arrow
                  kind="s-in"
                  through={[
                    [from, roof],
                    [from, above],
                    [to, above],
                    [to, roof],
                  ]}
                />
                <rect className="hg-block" x={(from + to) / 2 - 7} y={above - 6} width={14} height={12} rx={2} />
              </g>
            );
          })}
          {all.map((side, i) => (
            <g key={i} className={i <= levels ? "s-in" : "s-out"}>
              <rect
                className="hg-map"
                x={x(i) - size(side) / 2}
                y={floor - size(side)}
                width={size(side)}
                height={size(side)}
                rx={2}
              />
              <text className="num bar-value" x={x(i)} y={floor + 20} textAnchor="middle">
                {side}
              </text>
            </g>
          ))}
          {all.slice(levels + 1).map((side, i) => (
            <Operator key={i} at={[x(levels + 1 + i), floor - size(side) / 2]} sign="+" />
          ))}
        </GridFigure>
      </Pad>
    );
  },
  problems: ({ values: { input, depth: wanted }, model: { depth }, t }) => ({
    depth: depth === wanted ? undefined : t.halved(input, wanted, depth),
  }),
  numbers: ({ values: { input, stacks }, model: { depth, sides, jump, residualBlocks } }) => ({
    input,
    depth,
    stacks,
    smallest: sides.at(-1)!,
    jump,
    pixels: 4 * jump,
    blocks: residualBlocks,
    all: stacks * residualBlocks,
  }),
  formula: "smallest",
  result: ({ model: { sides }, t }) => t.result(sides.join(" → ")),
  steps: ({ t }) => [
    { label: t.steps.smallest, of: "smallest" },
    { label: t.steps.jump, of: "jump", why: t.why.jump },
    { label: t.steps.image, of: "image", why: t.why.image },
    { label: t.steps.blocks, of: "blocks", why: t.why.blocks },
    { label: t.steps.all, of: "all" },
  ],
  presets: { newell: {}, shallow: { depth: 1, stacks: 1 }, large: { input: 256, depth: 6, stacks: 2 } },
});
