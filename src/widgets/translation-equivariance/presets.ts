import type { Values } from "./model.ts";

const base = { x: [0, 0, 1, 2, 0, 0, 0, 0], w: [1, 2, 3], shift: 1, s: 1, p: 1, border: "zero" } as const;

export const presets = {
  shift: base,
  stride1: { ...base, s: 2, p: 0 },
  stride2: { ...base, s: 2, p: 0, shift: 2 },
  circular: { ...base, x: [3, 1, 4, 1, 5, 9, 2, 6], shift: 2, border: "circular" },
  border: { ...base, x: [3, 1, 4, 1, 5, 9, 2, 6], shift: 2 },
} satisfies Record<string, Values>;
