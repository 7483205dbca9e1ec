import { describe, expect, it } from "vitest";
import { int, number } from "./params.ts";
import { trackOf } from "./track.ts";

const name = { zh: "值", en: "Value" };

describe("trackOf", () => {
  it("adds without dust where there is no ratio", () => {
    const track = trackOf(number({ name, min: 0, max: 1, step: 0.1, default: 0 }));
    expect(track.moved(0.2, 1)).toBe(0.3);
    expect(track.moved(0.95, 1)).toBe(1);
    expect([track.at(0.4), track.value(0.4)]).toEqual([0.4, 0.4]);
  });

  it("multiplies where there is one, by round numbers", () => {
    const track = trackOf(number({ name, min: 0.01, max: 2, ratio: 10 ** 0.05, default: 0.2 }));
    expect([0.01, 0.1, 1, 2].map((value) => track.value(Math.round(track.at(value))))).toEqual([0.01, 0.1, 1, 2]);
    expect(track.moved(0.2, 1)).toBe(0.22);
    expect(track.moved(0.2, -10)).toBe(0.063);
    expect(track.moved(1.9, 10)).toBe(2);
    for (let value = 0.01, next: number; value < 2; value = next) {
      next = track.moved(value, 1);
      expect(next).toBeGreaterThan(value);
    }
  });

  it("keeps whole numbers whole", () => {
    const track = trackOf(int({ name, min: 2, max: 65536, ratio: 2, default: 8 }));
    expect([track.min, track.max]).toEqual([0, 15]);
    expect([track.moved(8, 1), track.moved(100, 1), track.moved(2, -1)]).toEqual([16, 256, 2]);
  });
});
