import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  iou: String.raw`\mathrm{IoU} = \dfrac{\sym{inter}{|A\cap B|}}{|A\cup B|} = \dfrac{\sym{inter}{\slot{I}}}{\slot{U}} = \slot{iou}`,
  giou: String.raw`\mathrm{GIoU} = \mathrm{IoU} - \dfrac{\sym{hull}{|C|} - |A\cup B|}{\sym{hull}{|C|}} = {\slot{iou} - \dfrac{\sym{hull}{\slot{C}} - \slot{U}}{\sym{hull}{\slot{C}}}} = \slot{giou}`,
  diou: String.raw`\mathrm{DIoU} = \mathrm{IoU} - \dfrac{\sym{rho}{\rho^2}}{\sym{c}{c^2}} = {\slot{iou} - \dfrac{\sym{rho}{\slot{d2}}}{\sym{c}{\slot{c2}}}} = \slot{diou}`,
  ciou: String.raw`\mathrm{CIoU} = \mathrm{DIoU} - \alpha v = {\slot{diou} - \slot{alpha} \cdot \slot{v}} = \slot{ciou}`,
  intersection: String.raw`\sym{inter}{|A\cap B|} = {\max(0, \slot{right} - \slot{left})} \cdot {\max(0, \slot{bottom} - \slot{top})} = \sym{inter}{\slot{I}}`,
  union: String.raw`|A\cup B| = \sym{box_a}{\slot{areaA}} + \sym{box_b}{\slot{areaB}} - \sym{inter}{\slot{I}} = \slot{U}`,
  hull: String.raw`\sym{hull}{|C|} = \slot{hullWidth} \cdot \slot{hullHeight} = \sym{hull}{\slot{C}}`,
  distance: String.raw`\sym{rho}{\rho^2} = \slot{dx}^2 + \slot{dy}^2 = \sym{rho}{\slot{d2}}`,
  diagonal: String.raw`\sym{c}{c^2} = \slot{hullWidth}^2 + \slot{hullHeight}^2 = \sym{c}{\slot{c2}}`,
  v: String.raw`v = \tfrac{4}{\pi^2}\big(\arctan\tfrac{\slot{wb}}{\slot{hb}} - \arctan\tfrac{\slot{wa}}{\slot{ha}}\big)^2 = \slot{v}`,
  alpha: String.raw`\alpha = \dfrac{v}{1 - \mathrm{IoU} + v} = \slot{alpha}`,
  dice: String.raw`\mathrm{Dice} = \dfrac{2\,\mathrm{IoU}}{1 + \mathrm{IoU}} = \slot{dice}`,
  a: "A",
  b: "B",
});

/** Of the questions about this page. */
export const asked = compile({
  shifted: String.raw`\mathrm{IoU} = \dfrac{\slot{s}(\slot{s} - \slot{d})}{\slot{s}(\slot{s} + \slot{d})} = \dfrac{\slot{rest}}{\slot{sum}} = \slot{answer}`,
  common: String.raw`|A\cap B| = \slot{s}(\slot{s} - \slot{d})`,
  union: String.raw`|A\cup B| = \slot{s}(\slot{s} + \slot{d})`,
  apart: String.raw`|A\cap B| = 0`,
  both: String.raw`|A\cup B| = 2 \cdot \slot{w}`,
  around: String.raw`|C| = 2 \cdot \slot{w} + \slot{g}`,
  gap: String.raw`\mathrm{GIoU} = 0 - \dfrac{\slot{g}}{2 \cdot \slot{w} + \slot{g}} = \slot{answer}`,
});
