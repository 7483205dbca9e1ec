/**
 * A number as people write it: at most `digits` after the point, no trailing zeros, a true minus sign, and powers of
 * ten where the plain form would be long.
 */
export function formatNumber(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "?" : value < 0 ? "−∞" : "∞";
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e15 || size < 10 ** -digits)
      ? power(value.toExponential(2))
      : String(Number(value.toFixed(digits)));
  return text === "-0" ? "0" : text.replaceAll("-", "−");
}

/** As it stands after an operator: `3 − (−2)`. */
export function bracketed(value: number, digits?: number): string {
  const text = formatNumber(value, digits);
  return text.startsWith("−") ? `(${text})` : text;
}

/** About three digits, hundredths at most, for places where there is room for no more. */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  return formatNumber(Number(value.toFixed(size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2)));
}

/** A whole number with a comma between thousands, as the notes write counts in both languages: `9,408`. */
export function formatCount(value: number): string {
  return String(value)
    .replace("-", "−")
    .replace(/\B(?=(\d{3})+$)/g, ",");
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** `1.20e-7` → `1.2 × 10⁻⁷`. */
function power(exponential: string): string {
  const [mantissa, exponent = "0"] = exponential.split("e");
  const raised = exponent
    .replace("+", "")
    .replace("-", "⁻")
    .replace(/\d/g, (digit) => superscripts[Number(digit)] ?? "");
  return `${Number(mantissa)} × 10${raised}`;
}
