import fc from "fast-check";
import { expect, it } from "vitest";
import type { GeluApproximation } from "../../math/activations.ts";
import { model } from "./model.ts";

/** From ½x·erfc(−x/√2) and the two formulas, by Python's math module. */
it.each([
  ["tanh", -3, -0.0040496941, -0.0036373921, 0.000412302, 0.10181],
  ["tanh", -1, -0.1586552539, -0.1588080094, -0.0001527555, 0.00096281],
  ["sigmoid", 1, 0.8413447461, 0.845795766, 0.0044510199, 0.0052904],
  ["sigmoid", -3, -0.0040496941, -0.0180713097, -0.0140216156, 3.46239],
] as const)("by %s at x = %d", (by, x, exact, near, error, share) => {
  const shown = model({ by, x });
  expect(shown.exact).toBeCloseTo(exact, 9);
  expect(shown.near).toBeCloseTo(near, 9);
  expect(shown.error).toBeCloseTo(error, 9);
  expect(shown.share).toBeCloseTo(share, 4);
});

it("has an error that is what lies between its values, and no share where there is no value", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<GeluApproximation>("tanh", "sigmoid"),
      fc.double({ min: -6, max: 6, noNaN: true }),
      (by, x) => {
        const { exact, near, error, worst, other } = model({ by, x });
        expect(near - exact).toBeCloseTo(error, 12);
        expect(Math.abs(error)).toBeLessThanOrEqual(Math.abs(worst.error) + 1e-12);
        expect(other).not.toBe(worst);
      },
    ),
  );
  expect(model({ by: "tanh", x: 0 }).share).toBeUndefined();
  // The tanh form is some forty times nearer, and errs to the other side.
  expect(model({ by: "sigmoid", x: 1 }).worst.error / model({ by: "tanh", x: 1 }).worst.error).toBeCloseTo(-43, 0);
});
