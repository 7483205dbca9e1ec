import { type Extent, type Layer, outputSizes } from "./receptive-field.ts";

/** Cells of one layer that an output cell depends on, and in how many ways. */
export interface Reached extends Extent {
  /** Paths from cell `first + index` to the output cell; 0 is a hole. Shape: last − first + 1. */
  paths: Float64Array;
}

/**
 * Walks back from one cell to the input. Padding ends a path, so the input's extent is exactly what the cell can see;
 * it can be shorter than the clipped field at the right edge, where a stride leaves pixels over.
 * @param length side of the image, in pixels
 * @param cell cell of the last layer, from 0
 * @returns reached cells of layers 0 … n; a layer of which only padding is used, and those before it, are undefined
 * @throws RangeError when there is no such cell
 */
export function reachedCells(layers: readonly Layer[], length: number, cell: number): (Reached | undefined)[] {
  const sizes = outputSizes(layers, length);
  const outputs = sizes.length > layers.length ? (sizes.at(-1) ?? 0) : 0;
  if (!(cell >= 0 && cell < outputs)) throw new RangeError(`no cell ${cell} among ${Math.max(outputs, 0)}`);
  const reached: (Reached | undefined)[] = Array.from({ length: layers.length + 1 });
  let later: Reached | undefined = { first: cell, last: cell, paths: Float64Array.of(1) };
  reached[layers.length] = later;
  for (let l = layers.length - 1; l >= 0 && later; l--) {
    later = before(later, layers[l]!, sizes[l]!);
    reached[l] = later;
  }
  return reached;
}

function before(later: Reached, { kernelSize, stride, padding, dilation }: Layer, size: number): Reached | undefined {
  const start = Math.max(0, later.first * stride - padding);
  const end = Math.min(size - 1, later.last * stride - padding + dilation * (kernelSize - 1));
  if (start > end) return undefined;
  const paths = new Float64Array(end - start + 1);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, count] of later.paths.entries()) {
    if (count === 0) continue;
    for (let tap = 0; tap < kernelSize; tap++) {
      const cell = (later.first + index) * stride - padding + tap * dilation;
      if (cell < start || cell > end) continue;
      // Deep nets have more paths than a double can count; that there is one is still told.
      paths[cell - start] = Math.min(paths[cell - start]! + count, Number.MAX_VALUE);
      first = Math.min(first, cell);
      last = Math.max(last, cell);
    }
  }
  return first > last ? undefined : { first, last, paths: paths.subarray(first - start, last - start + 1) };
}
