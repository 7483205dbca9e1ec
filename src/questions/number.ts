/**
 * Reads a number as people type it: full-width digits, a minus or dash of any kind, fractions (`3/4`), scientific
 * notation (`1.2e-3`, `1.2×10^-3`), percent, and a comma, which is a decimal sign unless it groups thousands fully.
 * Returns undefined when the text is not one number.
 */
export function parseNumber(typed: string): number | undefined {
  const text = typed
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\s_]/g, "")
    .replace(/[、，]/g, ",")
    .replace(/。/g, ".");
  if (text === "") return undefined;
  const parts = text.split("/");
  if (parts.length > 2) return undefined;
  const [above, below] = parts.map(parseDecimal);
  if (above === undefined) return undefined;
  if (parts.length === 1) return above;
  return below === undefined || below === 0 ? undefined : above / below;
}

function parseDecimal(text: string): number | undefined {
  const match = /^([+-]?)([\d.,]+)(?:(?:e|[x×*·]10\^?)\(?([+-]?\d{1,3})\)?)?(%?)$/i.exec(text);
  if (!match) return undefined;
  const [, sign, digits, exponent, percent] = match;
  const plain = withPoint(digits ?? "");
  if (plain === undefined) return undefined;
  const value = Number(`${sign}${plain}e${exponent ?? 0}`);
  if (!Number.isFinite(value)) return undefined;
  return percent ? value / 100 : value;
}

/** The digits with a point as the decimal sign and nothing between thousands. */
function withPoint(digits: string): string | undefined {
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(digits)) return digits.replaceAll(",", "");
  if (/^\d*[.,]?\d*$/.test(digits) && /\d/.test(digits)) return digits.replace(",", ".");
  return undefined;
}
