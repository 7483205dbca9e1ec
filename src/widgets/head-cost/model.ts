import { denseParameters } from "../../math/pooling.ts";

export const heads = ["flatten", "vgg", "gap", "nin"] as const;
export type Head = (typeof heads)[number];

/** Parameters of each head behind a map of C channels and H×H cells, for K classes. */
export function headParameters({ C, H, K }: { C: number; H: number; K: number }): Record<Head, number> {
  const flat = H ** 2 * C;
  return {
    flatten: denseParameters(flat, K),
    vgg: denseParameters(flat, 4096, 4096, K),
    gap: denseParameters(C, K),
    // The last convolution is the classifier, and pooling has nothing to learn.
    nin: 0,
  };
}
