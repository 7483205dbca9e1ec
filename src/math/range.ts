/**
 * Passes a whole number on.
 * @throws RangeError that names the value and the range
 */
export function wholeNumber(name: string, value: number, least: number, most = Number.POSITIVE_INFINITY): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  const range = most === Number.POSITIVE_INFINITY ? `≥ ${least}` : `from ${least} to ${most}`;
  throw new RangeError(`${name} must be a whole number ${range}; it is ${value}`);
}

/** @throws RangeError unless value > 0 and finite */
export function positive(name: string, value: number): number {
  if (value > 0 && Number.isFinite(value)) return value;
  throw new RangeError(`${name} must be > 0 and finite; it is ${value}`);
}
