import { expect, test } from "vitest";
import { nearest } from "../../../src/notes/nearest.ts";

const names = ["receptive-field-calculator", "softmax-temperature", "araujo2019", "luo2016", "k"];

test.each([
  ["receptive-field-calculater", "receptive-field-calculator"],
  ["receptive-feild-calculator", "receptive-field-calculator"],
  ["Araujo2019", "araujo2019"],
  ["araujo2018", "araujo2019"],
  ["luo2061", "luo2016"],
  ["transformer", undefined],
  ["q", undefined],
  ["", undefined],
])("%s → %s", (written, found) => {
  expect(nearest(written, names)).toBe(found);
});
