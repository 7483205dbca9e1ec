import { expect, it } from "vitest";
import { closingMarks, openingMarks } from "../../../src/notes/punctuation.ts";

it.each([
  ["，后面", "，"],
  ["）。后面", "）。"],
  [", and", ","],
  ["%)", "%)"],
  [" and", ""],
  ["（另", ""],
])("closes a formula before “%s” with “%s”", (text, marks) => {
  expect(closingMarks(text)).toBe(marks);
});

it.each([
  ["也有（", "（"],
  ["says “(", "“("],
  ["(", "("],
  ["也有）", ""],
  ["and ", ""],
])("opens a formula after “%s” with “%s”", (text, marks) => {
  expect(openingMarks(text)).toBe(marks);
});

it("takes no mark for both sides", () => {
  for (const mark of "，。；：！？、）》」』】〉”’…,.;:!?)]%（《「『【〈“‘([") {
    expect(closingMarks(mark) + openingMarks(mark)).toBe(mark);
  }
});
