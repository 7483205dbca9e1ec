import { expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/pooling.json" with { type: "json" };
import { headParameters } from "./model.ts";

/** Parameter counts of torchvision's VGG16 and ResNet-50. */
it("are VGG16's and ResNet-50's heads", () => {
  const count = (name: string) => vectors.heads.find((head) => head.name === name)!.parameters;
  expect(headParameters({ C: 512, H: 7, K: 1000 }).vgg).toBe(count("VGG16"));
  expect(headParameters({ C: 512, H: 7, K: 1000 }).gap).toBe(count("GAP, 512 to 1000"));
  const resnet = headParameters({ C: 2048, H: 7, K: 1000 });
  expect([resnet.gap, resnet.flatten, resnet.nin]).toEqual([count("ResNet-50"), count("ResNet-50 flattened"), 0]);
});
