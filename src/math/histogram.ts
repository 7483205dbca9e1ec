/** Share of the values in each of `bins` equal parts of `from` … `to`; what lies outside, or is no number, counts at the ends. */
export function histogram(values: ArrayLike<number>, from: number, to: number, bins: number): number[] {
  const shares = Array.from({ length: bins }, () => 0);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    const place = Math.floor(((value - from) / (to - from)) * bins);
    const bin = Math.min(bins - 1, Math.max(0, Number.isFinite(value) ? place : bins - 1));
    shares[bin] = shares[bin]! + 1 / values.length;
  }
  return shares;
}
