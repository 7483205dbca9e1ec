import { describe, expect, it } from "vitest";
import { readValues } from "../kit/values.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { generators } from "./questions.ts";

describe("the generated questions", () => {
  it("open the lab in a state whose loss is the answer", () => {
    const { domain, answer, state } = generators["infonce-ln-a"];
    for (let number = 0; number < domain.size; number += 1) {
      const draw = domain.at(number);
      const { values, problems } = readValues(params, state?.(draw) ?? {});
      expect(problems).toEqual([]);
      expect(model(values).candidates).toBe(draw.K);
      expect(model(values).loss.toFixed(4)).toBe(answer(draw).toFixed(4));
    }
  });
});
