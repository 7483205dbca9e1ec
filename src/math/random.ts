/**
 * A small seeded generator, so that pictures, questions and generated notes repeat. Not for secrets.
 * Source: mulberry32 by Tommy Ettinger, public domain.
 * @param seed whole number; its low 32 bits count
 * @returns a function that gives the next number, 0 ≤ x < 1
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
