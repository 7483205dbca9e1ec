import { bottleneckLayers, hourglass, totalWeights } from "../../math/channel-block.ts";
import { Arrow } from "../kit/diagram.tsx";
import { explorer, Pad } from "../kit/explorer.tsx";
import { GridFigure } from "../kit/grid.tsx";
import { formatCount } from "../kit/number.ts";
import { formulas } from "./formulas.ts";
import { definition } from "./index.ts";
import { texts } from "./texts.ts";

/** Of the largest box, the room between boxes, and the floor on which all stand. */
const [largest, gap, floor] = [64, 8, 108];

export default explorer({
  definition,
  texts,
  formulas,
  model: ({ input, depth: wanted, C }) => {
    let depth = wanted;
    while (input % 2 ** depth !== 0) depth -= 1;
    const half = Math.floor(C / 2);
    return { depth, half, weights: totalWeights(bottleneckLayers(2 * half, half, 3)), ...hourglass(input, depth) };
  },
  picture: ({ model: { sides }, t }) => {
    const levels = sides.length - 1;
    const all = [...sides, ...sides.slice(0, -1).reverse()];
    const sizes = all.map((side) => Math.max(8, largest * (side / sides[0]!) ** 0.6));
    // A skip keeps clear of the box it starts from and of the skip inside it.
    const heights: number[] = [];
    for (let level = levels - 1; level >= 0; level--)
      heights[level] = Math.min(floor - 12 - (7 / 6) * sizes[level]!, (heights[level + 1] ?? floor) - 12);
    const middles = sizes.map((size, i) => size / 2 + sizes.slice(0, i).reduce((sum, other) => sum + other + gap, 8));
    return (
      <Pad>
        <GridFigure
          label={t.figure(sides.join(" → "))}
          caption={t.caption}
          rows={floor + 32}
          columns={middles.at(-1)! + largest / 2 + 8}
          fromRow={0}
          pitch={1}
        >
          {sides.slice(0, -1).map((_, level) => {
            const [from, to] = [middles[level]!, middles[all.length - 1 - level]!];
            const roof = floor - sizes[level]!;
            const above = heights[level]!;
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
                <rect className="hg-block" x={(from + to) / 2 - 6} y={above - 4.5} width={12} height={9} rx={2} />
              </g>
            );
          })}
          {all.map((side, i) => (
            <g key={i} className={i <= levels ? "s-in" : "s-out"}>
              <rect
                className="hg-map"
                x={middles[i]! - sizes[i]! / 2}
                y={floor - sizes[i]!}
                width={sizes[i]}
                height={sizes[i]}
                rx={2}
              />
              <text className="num bar-value" x={middles[i]} y={floor + 20} textAnchor="middle">
                {side}
              </text>
              {i > levels && (
                <text className="num bar-value" x={middles[i]} y={floor - sizes[i]! / 2 + 6} textAnchor="middle">
                  +
                </text>
              )}
            </g>
          ))}
        </GridFigure>
      </Pad>
    );
  },
  problems: ({ values: { input, depth: wanted, C }, model: { depth, half }, t }) => ({
    C: C === 2 * half ? undefined : t.unpaired(C),
    depth: depth === wanted ? undefined : t.halved(input, wanted, depth),
  }),
  numbers: ({ values: { input, stacks }, model: { depth, sides, jump, residualBlocks, half, weights } }) => ({
    input,
    depth,
    stacks,
    smallest: sides.at(-1)!,
    jump,
    pixels: 4 * jump,
    blocks: residualBlocks,
    all: stacks * residualBlocks,
    C: 2 * half,
    half,
    weights: formatCount(weights),
    total: formatCount(stacks * residualBlocks * weights),
  }),
  formula: "smallest",
  result: ({ model: { sides, half }, t }) => t.result(sides.join(" → "), 2 * half),
  steps: ({ t }) => [
    { label: t.steps.smallest, of: "smallest" },
    { label: t.steps.jump, of: "jump", why: t.why.jump },
    { label: t.steps.image, of: "image", why: t.why.image },
    { label: t.steps.blocks, of: "blocks", why: t.why.blocks },
    { label: t.steps.all, of: "all" },
    { label: t.steps.weights, of: "weights", why: t.why.weights },
    { label: t.steps.total, of: "total" },
  ],
  presets: { newell: {}, shallow: { depth: 1, stacks: 1 }, large: { input: 256, depth: 6, stacks: 2 } },
});
