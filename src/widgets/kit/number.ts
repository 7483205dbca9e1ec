/**
 * A number as people write it: at most `digits` after the point, no trailing zeros, a true minus sign, and powers of
 * ten where the plain form would be long.
 */
export function formatNumber(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "?" : value < 0 ? "−∞" : "∞";
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e15 || size < 10 ** -digits) ? scientific(value) : String(Number(value.toFixed(digits)));
  return text === "-0" ? "0" : text.replaceAll("-", "−");
}

/** How many times as large: from 100,000 on as a power of ten. */
export function formatFactor(value: number, digits?: number): string {
  return Number.isFinite(value) && Math.abs(value) >= 1e5 ? scientific(value) : formatNumber(value, digits);
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

/** In three digits and a power of ten: `1.2 × 10⁻⁷`. */
export function scientific(value: number): string {
  const [mantissa, exponent = "0"] = value.toExponential(2).split("e");
  const raised = exponent
    .replace("+", "")
    .replace("-", "⁻")
    .replace(/\d/g, (digit) => superscripts[Number(digit)] ?? "");
  return `${Number(mantissa)} × 10${raised}`.replace("-", "−");
}
