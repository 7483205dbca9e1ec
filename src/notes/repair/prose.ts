/** Whether a line reads as a sentence and not as a line of TeX. */
export function isProse(line: string): boolean {
  const text = line.replace(/\\(?:text\w*|mbox|mathrm|mathbf|operatorname|tag)\*?\s*\{[^{}]*\}/g, "").trim();
  if (text === "") return false;
  if (/^(?:[-*+]|\d+[.、)）])\s*\*\*|^\*\*|^>|^\|[^\\^_]*\|$/.test(text)) return true;
  // A formula within the line: `$` can't stand within another.
  if (/(?<![\\$])\$(?!\$)/.test(text)) return true;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const tex = /[\\^_&{}=<>]/.test(text);
  if (han >= 2 && (!tex || (han >= 6 && /[，。；：]/.test(text)))) return true;
  return !tex && (text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) >= 4;
}

/** Whether TeX begins here that goes on: `\begin{aligned}` and the like. */
export function opensEnvironment(text: string): boolean {
  return (text.match(/\\begin\{/g)?.length ?? 0) > (text.match(/\\end\{/g)?.length ?? 0);
}
