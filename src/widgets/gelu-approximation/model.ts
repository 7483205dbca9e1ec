import { type GeluApproximation, geluError, geluGates, tanhArgument, worstGeluError } from "../../math/activations.ts";

const worst = { tanh: worstGeluError("tanh"), sigmoid: worstGeluError("sigmoid") };

export function model({ by, x }: { by: GeluApproximation; x: number }) {
  const phi = geluGates.exact(x);
  const gate = geluGates[by](x);
  const error = geluError(by, x);
  const exact = x * phi;
  return {
    phi,
    gate,
    exact,
    near: x * gate,
    /** Argument of the tanh. */
    u: tanhArgument(x),
    error,
    /** Error relative to the exact value; none at x = 0. */
    share: x === 0 ? undefined : Math.abs(error / exact),
    worst: worst[by],
    /** Of the other approximation. */
    other: worst[by === "tanh" ? "sigmoid" : "tanh"],
  };
}
