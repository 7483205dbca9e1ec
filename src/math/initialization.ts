import { wholeNumber } from "./range.ts";

export interface Fans {
  in: number;
  out: number;
}

/**
 * How many inputs one output sums over, and how many outputs one input reaches: C_in/g·k² and C_out/g·k².
 * PyTorch's `_calculate_fan_in_and_fan_out` leaves groups out of the second.
 * @throws RangeError unless all are whole numbers ≥ 1 and `groups` divides both channels
 */
export function fans(inputChannels: number, outputChannels: number, kernelSize = 1, groups = 1): Fans {
  wholeNumber("input channels", inputChannels, 1);
  wholeNumber("output channels", outputChannels, 1);
  wholeNumber("kernel size", kernelSize, 1);
  wholeNumber("groups", groups, 1);
  for (const channels of [inputChannels, outputChannels])
    if (channels % groups !== 0) throw new RangeError(`groups must divide ${channels}; it is ${groups}`);
  return { in: (inputChannels / groups) * kernelSize ** 2, out: (outputChannels / groups) * kernelSize ** 2 };
}

export const schemes = ["zeros", "small", "unit", "lecun", "xavier", "he", "torch"] as const;
export type Scheme = (typeof schemes)[number];

/**
 * Standard deviation of a weight. Sources: LeCun et al. 1998, §4.6; Glorot & Bengio 2010, eq. 12; He et al. 2015,
 * eq. 10; `torch` is nn.Linear's default, U(−1/√n, 1/√n).
 */
export function deviation(scheme: Scheme, { in: fanIn, out: fanOut }: Fans): number {
  switch (scheme) {
    case "zeros":
      return 0;
    case "small":
      return 0.01;
    case "unit":
      return 1;
    case "lecun":
      return 1 / Math.sqrt(fanIn);
    case "xavier":
      return Math.sqrt(2 / (fanIn + fanOut));
    case "he":
      return Math.sqrt(2 / fanIn);
    case "torch":
      return 1 / Math.sqrt(3 * fanIn);
  }
}

/** Half the width of the uniform distribution of this deviation, √3·σ. */
export function uniformBound(sigma: number): number {
  return Math.sqrt(3) * sigma;
}

/**
 * What one ReLU layer multiplies the second moment E[z²] by: n·σ²/2. ReLU passes on half of it, whatever the scale.
 * Source: He et al. 2015, eq. 9. For a linear layer without the half.
 */
export function momentFactor(fanIn: number, sigma: number, relu: boolean): number {
  return (fanIn * sigma ** 2) / (relu ? 2 : 1);
}
