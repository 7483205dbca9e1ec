import { expect, it } from "vitest";
import { readValues } from "../kit/values.ts";
import { params } from "./index.ts";
import { model } from "./model.ts";

const at = (written: Record<string, string>) => model(readValues(params, written).values);

/** Weights and parameters of torchvision's BasicBlock(64, 64), Bottleneck(256, 64) and resnet50().layer2[0]. */
it.each([
  [{}, 73_728, 73_984],
  [{ kind: "bottleneck", C: "256" }, 69_632, 70_400],
  [{ kind: "bottleneck", C: "256", m: "128", s: "2" }, 376_832, 379_392],
] as const)("%j has %d weights and %d parameters", (written, weights, parameters) => {
  expect(at({ ...written })).toMatchObject({ weights, normParameters: parameters - weights });
});

it("has no shortcut where the identity does not fit or zeros would have to take channels away", () => {
  const down = { kind: "bottleneck", C: "256", m: "128", s: "2" };
  expect(at({ ...down, shortcut: "identity" })).toMatchObject({
    shortcut: "none",
    output: { channels: 512, side: 28 },
    layers: { length: 3 },
  });
  expect(at({ ...down, shortcut: "A" }).shortcut).toBe("padding");
  expect(at({ C: "256", shortcut: "A" }).shortcut).toBe("none");
});
