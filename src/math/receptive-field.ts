/**
 * Receptive fields along one axis; the other axis is the same with its own kernels and strides.
 *
 * Pixels and cells count from 0, layers from 1; layer 0 is the input. Lengths are in input pixels. All functions are
 * pure and expect whole numbers: kernelSize, stride, dilation ≥ 1 and padding ≥ 0, equal on both sides.
 *
 * Source: A. Araujo, W. Norris, J. Sim. Computing Receptive Fields of Convolutional Neural Networks. Distill, 2019.
 * Its r₀ is the size here, S₀ the jump, u₀ and v₀ the ends of a cell's field. It counts the layers the other way
 * round and has no dilation; a dilated kernel is one of size d(k − 1) + 1 with holes.
 */
export interface Layer {
  kernelSize: number;
  stride: number;
  /** Cells added on each side, in cells of the layer before. */
  padding: number;
  /** Distance between neighbouring taps, in cells of the layer before. */
  dilation: number;
}

export interface ReceptiveField {
  /** r: pixels from the first to the last that can be seen, both counted. Not clipped by the image. */
  size: number;
  /** j: pixels between neighbouring cells; the product of all strides so far. */
  jump: number;
  /** c: position of the centre of cell 0, in pixels; halves and negative positions occur. */
  centre: number;
}

/** First and last pixel, both included. */
export interface Extent {
  first: number;
  last: number;
}

/** One pixel sees itself. */
export const inputField: ReceptiveField = { size: 1, jump: 1, centre: 0 };

/** Cells from the first to the last tap of a kernel, both counted: d(k − 1) + 1. */
export function span({ kernelSize, dilation }: Layer): number {
  return dilation * (kernelSize - 1) + 1;
}

/** One step of the recursion: r = r′ + d(k − 1)j′, j = j′s, c = c′ + (d(k − 1)/2 − p)j′. */
export function nextField(before: ReceptiveField, layer: Layer): ReceptiveField {
  const reach = span(layer) - 1;
  return {
    size: before.size + reach * before.jump,
    jump: before.jump * layer.stride,
    centre: before.centre + (reach / 2 - layer.padding) * before.jump,
  };
}

/** The fields of layers 0 … n; shape n + 1. Without layers it is the input alone. */
export function receptiveFields(layers: readonly Layer[]): ReceptiveField[] {
  const fields = [inputField];
  let field = inputField;
  for (const layer of layers) {
    field = nextField(field, layer);
    fields.push(field);
  }
  return fields;
}

/** r of the last layer by the closed form 1 + Σ d(k − 1) ∏ s of the layers before (eq. 2 of the source). */
export function closedFormSize(layers: readonly Layer[]): number {
  return layers.reduce((sum, layer, l) => {
    const jump = layers.slice(0, l).reduce((product, { stride }) => product * stride, 1);
    return sum + (span(layer) - 1) * jump;
  }, 1);
}

/**
 * A transposed convolution with dilation 1: neighbours come nearer by the stride, and an output cell uses at most
 * ⌈k/s⌉ input cells. The position is not told, as the output cells of one stride see differently placed fields.
 */
export function nextTransposed(
  { size, jump }: Pick<ReceptiveField, "size" | "jump">,
  { kernelSize, stride }: Pick<Layer, "kernelSize" | "stride">,
): Pick<ReceptiveField, "size" | "jump"> {
  return { size: size + (Math.ceil(kernelSize / stride) - 1) * jump, jump: jump / stride };
}

/** Branches that meet with their centres aligned see what the widest sees. Their jumps must agree. */
export function mergedSize(branches: readonly Pick<ReceptiveField, "size" | "jump">[]): number {
  const [first] = branches;
  if (!first) throw new RangeError("no branch to merge");
  const other = branches.find(({ jump }) => jump !== first.jump);
  if (other) throw new RangeError(`branches with jumps ${first.jump} and ${other.jump} cannot be merged`);
  return Math.max(...branches.map(({ size }) => size));
}

/** Pixels that a cell's value could depend on if the image had no border: [c + ij − (r − 1)/2, c + ij + (r − 1)/2]. */
export function fieldOfCell({ size, jump, centre }: ReceptiveField, cell: number): Extent {
  const first = centre + cell * jump - (size - 1) / 2;
  return { first, last: first + size - 1 };
}

/** The part of a field that lies on an image of side `length`; undefined when all of it is padding. */
export function clip({ first, last }: Extent, length: number): Extent | undefined {
  const clipped = { first: Math.max(first, 0), last: Math.min(last, length - 1) };
  return clipped.first <= clipped.last ? clipped : undefined;
}

/** Cells of a layer's output: ⌊(n + 2p − d(k − 1) − 1)/s⌋ + 1. At most 0 when the kernel does not fit. */
export function outputSize(inputSize: number, layer: Layer): number {
  return Math.floor((inputSize + 2 * layer.padding - span(layer)) / layer.stride) + 1;
}

/** Sizes of layers 0 … n on an image of side `length`, up to and including the first that has no cell. */
export function outputSizes(layers: readonly Layer[], length: number): number[] {
  const sizes = [length];
  let size = length;
  for (const layer of layers) {
    size = outputSize(size, layer);
    sizes.push(size);
    if (size < 1) break;
  }
  return sizes;
}

/** The smallest image side for which every layer has a cell. */
export function smallestInput(layers: readonly Layer[]): number {
  return layers.reduceRight(
    (size, layer) => Math.max(1, (size - 1) * layer.stride + span(layer) - 2 * layer.padding),
    1,
  );
}
