import fc from "fast-check";
import type { Layer } from "../../../src/math/receptive-field.ts";

export function conv(kernelSize: number, stride = 1, padding = 0, dilation = 1): Layer {
  return { kernelSize, stride, padding, dilation };
}

/** Up to five layers, small enough for a gradient to be computed quickly. */
export const layers = fc.array(
  fc.record({
    kernelSize: fc.integer({ min: 1, max: 5 }),
    stride: fc.integer({ min: 1, max: 3 }),
    padding: fc.integer({ min: 0, max: 4 }),
    dilation: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 5 },
);
