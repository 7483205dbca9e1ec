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

/**
 * Normal deviates of mean 0 and variance 1 from uniform ones, two from each two.
 * Source: G. Box, M. Muller. A Note on the Generation of Random Normal Deviates. Ann. Math. Stat. 29, 1958.
 * @param random gives the next number, 0 ≤ x < 1
 */
export function normal(random: () => number): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const second = spare;
      spare = undefined;
      return second;
    }
    // 1 − x is never 0, so the logarithm is finite.
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
