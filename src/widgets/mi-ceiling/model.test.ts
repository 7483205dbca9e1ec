import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/mi-ceiling.json" with { type: "json" };
import { model, presets } from "./model.ts";
import { params } from "./params.ts";

describe("the model of the log K ceiling", () => {
  it.each(vectors.map((vector) => [vector.in.rho, vector.in.K, vector] as const))(
    "agrees at ρ = %f, K = %i",
    (rho, K, vector) => {
      const { information, log, shown } = model({ rho, K });
      expect(information).toBeCloseTo(vector.out.trueMI, 7);
      expect(log).toBeCloseTo(vector.out.logK, 7);
      expect(shown).toBeCloseTo(vector.out.ceiling, 7);
    },
  );

  it("starts with the example of the page, which takes 71 candidates", () => {
    const result = model({ rho: params.rho.default, K: params.K.default });
    expect(result).toMatchObject({ ...presets.worked, capped: true, needed: 71 });
    expect(model(presets.below).capped).toBe(false);
  });

  it("needs the K that it says, and no less", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.integer({ min: 2, max: 65536 }), (rho, K) => {
        const { needed, upTo, capped } = model({ rho, K });
        expect(model({ rho, K: needed }).shown).toBeCloseTo(model({ rho, K }).information, 8);
        if (needed > 2) expect(model({ rho, K: needed - 1 }).capped).toBe(true);
        if (Math.abs(rho - upTo) > 1e-9) expect(capped).toBe(rho > upTo);
      }),
    );
  });
});
