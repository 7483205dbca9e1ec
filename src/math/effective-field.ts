/**
 * The effective receptive field of n convolutions with stride 1 and k equal weights each, without nonlinearities: the
 * gradient of the output with respect to the input is the n-fold convolution of a box.
 *
 * Source: W. Luo, Y. Li, R. Urtasun, R. Zemel. Understanding the Effective Receptive Field in Deep Convolutional
 * Neural Networks. NIPS 2016, sec. 2.
 */

/**
 * Share of each pixel, summing to 1 and symmetric. Shape: n(k − 1) + 1, the theoretical field.
 * @param depth number of layers n ≥ 0
 * @param kernelSize taps k ≥ 1
 */
export function effectiveField(depth: number, kernelSize: number): Float64Array {
  let weights = Float64Array.of(1);
  for (let layer = 0; layer < depth; layer++) {
    const wider = new Float64Array(weights.length + kernelSize - 1);
    for (const [i, weight] of weights.entries()) {
      for (let tap = 0; tap < kernelSize; tap++) wider[i + tap]! += weight / kernelSize;
    }
    weights = wider;
  }
  return weights;
}

/** Its standard deviation, in pixels: √(n(k² − 1)/12), as the variance of a box of k pixels is (k² − 1)/12. */
export function effectiveDeviation(depth: number, kernelSize: number): number {
  return Math.sqrt((depth * (kernelSize ** 2 - 1)) / 12);
}
