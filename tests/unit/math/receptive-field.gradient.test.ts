import "@tensorflow/tfjs-backend-cpu";
import "@tensorflow/tfjs-core/dist/register_all_gradients.js";
import * as tf from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  fieldOfCell,
  type Layer,
  outputSizes,
  receptiveFields,
  smallestInput,
} from "../../../src/math/receptive-field.ts";
import { reachedCells } from "../../../src/math/receptive-paths.ts";
import { layers as anyLayers } from "./layers.ts";

beforeAll(async () => {
  // Without this it advertises its native backend on the console.
  tf.enableProdMode();
  await tf.setBackend("cpu");
});

/** All weights are 1, so that each pixel's gradient is its number of paths to the output cell. */
function gradient(layers: readonly Layer[], length: number, cell: number): Float32Array {
  return tf.tidy(() => {
    const output = (pixels: tf.Tensor) => {
      let x = pixels as tf.Tensor4D;
      for (const { kernelSize, stride, padding, dilation } of layers) {
        // TensorFlow takes either a stride or a dilation: the holes are written into the kernel.
        const taps = Array.from({ length: dilation * (kernelSize - 1) + 1 }, (_, i) => (i % dilation === 0 ? 1 : 0));
        x = tf.conv2d(
          tf.pad(x, [
            [0, 0],
            [0, 0],
            [padding, padding],
            [0, 0],
          ]),
          tf.tensor4d(taps, [1, taps.length, 1, 1]),
          [1, stride],
          "valid",
        );
      }
      return tf.sum(tf.slice(x, [0, 0, cell, 0], [1, 1, 1, 1])) as tf.Scalar;
    };
    return tf
      .grad(output)(tf.ones([1, 1, length, 1]))
      .dataSync() as Float32Array;
  });
}

function extent(values: Float32Array): { first: number; last: number } | undefined {
  const first = values.findIndex((value) => value !== 0);
  return first < 0 ? undefined : { first, last: values.findLastIndex((value) => value !== 0) };
}

describe("the gradient of one output cell, by TensorFlow.js", () => {
  it("reaches as far as the recursion and the closed form say, and lies where they say", () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const field = receptiveFields(layers).at(-1)!;
        // Wide enough that a cell in the middle is clipped nowhere.
        const length = smallestInput(layers) + 2 * field.size + 4 * field.jump + 2 * Math.ceil(Math.abs(field.centre));
        const cells = outputSizes(layers, length).at(-1)!;
        const cell = Math.floor(cells / 2);
        const seen = extent(gradient(layers, length, cell))!;
        expect(seen.last - seen.first + 1).toBe(field.size);
        expect(seen).toEqual(fieldOfCell(field, cell));
      }),
      { numRuns: 60 },
    );
  });

  it("is the number of paths, also at the border", () => {
    const someCell = anyLayers.chain((layers) =>
      fc.integer({ min: 0, max: 12 }).chain((more) => {
        const length = smallestInput(layers) + more;
        const cells = outputSizes(layers, length).at(-1)!;
        return fc.record({ layers: fc.constant(layers), length: fc.constant(length), cell: fc.nat(cells - 1) });
      }),
    );
    fc.assert(
      fc.property(someCell, ({ layers, length, cell }) => {
        const expected = gradient(layers, length, cell);
        const reached = reachedCells(layers, length, cell)[0];
        expect(reached && { first: reached.first, last: reached.last }).toEqual(extent(expected));
        if (reached) expect([...reached.paths]).toEqual([...expected.slice(reached.first, reached.last + 1)]);
      }),
      { numRuns: 100 },
    );
  });
});
