/**
 * Σᵢ rowᵢ·valuesᵢ.
 * @param what the values are, for the message
 * @throws RangeError when the lengths differ
 */
export function dot(row: readonly number[], values: readonly number[], what = ""): number {
  if (row.length !== values.length)
    throw new RangeError(`a row${what && ` for ${what}`} must have ${values.length} numbers; it has ${row.length}`);
  let sum = 0;
  for (let i = 0; i < row.length; i += 1) sum += row[i]! * values[i]!;
  return sum;
}
