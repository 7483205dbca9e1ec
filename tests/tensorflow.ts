/**
 * TensorFlow.js as an engine that knows nothing of ours. It wants NHWC and single precision, and takes no groups and no
 * stride together with a dilation: groups are slices, and such a convolution is a dilated one of which cells are left out.
 */
import "@tensorflow/tfjs-backend-cpu";
import "@tensorflow/tfjs-core/dist/register_all_gradients.js";
import * as tf from "@tensorflow/tfjs-core";
import type { Grid, Window } from "../src/math/convolution.ts";
import type { TransposedWindow } from "../src/math/transposed-convolution.ts";

/** Shapes [C_in][H][W], [C_out][C_in/g][k_h][k_w] → [C_out][o_h][o_w]. */
export function convolveByTensorflow(
  planes: readonly Grid[],
  weights: readonly (readonly Grid[])[],
  { stride, padding, dilation }: Window,
  groups: number,
): number[][][] {
  return run(planes, groups, (input, group) => {
    const own = part(weights, group, groups);
    const filter = tf.transpose(tf.tensor4d(own as number[][][][]), [2, 3, 1, 0]) as tf.Tensor4D;
    const around: [number, number] = [padding, padding];
    const padded = tf.pad(input, [[0, 0], around, around, [0, 0]]);
    if (dilation === 1) return tf.conv2d(padded, filter, stride, "valid");
    const all = tf.conv2d(padded, filter, 1, "valid", "NHWC", dilation);
    return tf.stridedSlice(all, [0, 0, 0, 0], all.shape, [1, stride, stride, 1]) as tf.Tensor4D;
  });
}

/** Shapes [C_in][H][W], [C_in][C_out/g][k_h][k_w] → [C_out][o_h][o_w]. The kernel of a dilation has its zeros already. */
export function transposeByTensorflow(
  planes: readonly Grid[],
  weights: readonly (readonly Grid[])[],
  { stride, padding, outputPadding }: Omit<TransposedWindow, "dilation">,
  groups: number,
): number[][][] {
  const kernel = weights[0]![0]!;
  const side = (inputs: number, taps: number) => (inputs - 1) * stride - 2 * padding + taps + outputPadding;
  const height = side(planes[0]!.length, kernel.length);
  const width = side(planes[0]![0]!.length, kernel[0]!.length);
  return run(planes, groups, (input, group) => {
    const own = part(weights, group, groups);
    const filter = tf.transpose(tf.tensor4d(own as number[][][][]), [2, 3, 1, 0]) as tf.Tensor4D;
    return tf.conv2dTranspose(input, filter, [1, height, width, own[0]!.length], stride, padding);
  });
}

/** Pooling of a map [H][W] over equal bins, o×o of them, and what each cell receives when 1 arrives at every bin. */
export function poolByTensorflow(
  map: Grid,
  kind: "avg" | "max",
  output = 1,
): { values: number[][]; gradient: number[][] } {
  const side = map.length / output;
  return tf.tidy(() => {
    const pool = (input: tf.Tensor) => {
      const image = tf.reshape(input, [1, map.length, map.length, 1]) as tf.Tensor4D;
      return kind === "avg" ? tf.avgPool(image, side, side, "valid") : tf.maxPool(image, side, side, "valid");
    };
    const cells = tf.tensor2d(map as number[][]);
    return {
      values: tf.reshape(pool(cells), [output, output]).arraySync() as number[][],
      gradient: tf
        .grad((input) => tf.sum(pool(input)))(cells)
        .arraySync() as number[][],
    };
  });
}

/** The generalised mean of a map of positive cells, and its gradient. */
export function generalisedMeanByTensorflow(map: Grid, p: number): { value: number; gradient: number[][] } {
  return tf.tidy(() => {
    const cells = tf.tensor2d(map as number[][]);
    const { value, grad } = tf.valueAndGrad((input) => tf.pow(tf.mean(tf.pow(input, p)), 1 / p))(cells);
    return { value: value.arraySync() as number, gradient: grad.arraySync() as number[][] };
  });
}

/** x ← x + g·W·ReLU(LN(x)) and a last LN, or x ← LN(x + g·W·ReLU(x)); gradients at each branch's output, by length. */
export function layerNormStackByTensorflow(
  order: "pre" | "post",
  x: readonly number[],
  weights: readonly Grid[],
  gain: number,
  upstream: readonly number[],
): { output: number[]; variances: number[]; gradients: number[] } {
  const normed = (input: tf.Tensor) => {
    const { mean, variance } = tf.moments(input);
    return tf.div(tf.sub(input, mean), tf.sqrt(tf.add(variance, 1e-5)));
  };
  const matrices = weights.map((matrix) => tf.tensor2d(matrix as number[][]));
  /** The streams from the input on, and the output; what is added to each branch is 0 and only there to be derived by. */
  const pass = (...added: tf.Tensor[]) => {
    const streams: tf.Tensor[] = [tf.tensor1d(x as number[])];
    for (const [l, matrix] of matrices.entries()) {
      const stream = streams.at(-1)!;
      const input = tf.reshape(tf.relu(order === "pre" ? normed(stream) : stream), [x.length, 1]);
      const branch = tf.add(tf.mul(tf.reshape(tf.matMul(matrix, input), [x.length]), gain), added[l]!);
      const sum = tf.add(stream, branch);
      streams.push(order === "pre" ? sum : normed(sum));
    }
    return { streams, output: order === "pre" ? normed(streams.at(-1)!) : streams.at(-1)! };
  };
  return tf.tidy(() => {
    const nothing = weights.map(() => tf.zeros([x.length]));
    const { streams, output } = pass(...nothing);
    const loss = (...added: tf.Tensor[]) => tf.sum(tf.mul(pass(...added).output, upstream as number[]));
    return {
      output: output.arraySync() as number[],
      variances: streams.map((stream) => tf.moments(stream).variance.arraySync() as number),
      gradients: tf
        .grads(loss)(nothing)
        .map((gradient) => tf.norm(gradient).arraySync() as number),
    };
  });
}

function run(
  planes: readonly Grid[],
  groups: number,
  one: (input: tf.Tensor4D, group: number) => tf.Tensor4D,
): number[][][] {
  const result = tf.tidy(() => {
    const outputs = Array.from({ length: groups }, (_, group) => {
      const input = tf.tensor4d([part(planes, group, groups) as number[][][]]);
      return one(tf.transpose(input, [0, 2, 3, 1]) as tf.Tensor4D, group);
    });
    return tf.transpose(tf.concat(outputs, 3), [0, 3, 1, 2]);
  });
  const [image] = result.arraySync() as number[][][][];
  result.dispose();
  return image!;
}

function part<T>(all: readonly T[], group: number, groups: number): readonly T[] {
  const width = all.length / groups;
  return all.slice(group * width, (group + 1) * width);
}
