/** The name that shares most pairs of letters with what was written, if they share half of them. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const pairs = (text: string) => Array.from({ length: text.length + 1 }, (_, i) => ` ${text} `.slice(i, i + 2));
  const wanted = pairs(written.toLowerCase());
  const likeness = (name: string) => {
    const own = pairs(name.toLowerCase());
    return (2 * own.filter((pair) => wanted.includes(pair)).length) / (own.length + wanted.length);
  };
  const [best] = names.map((name) => ({ name, score: likeness(name) })).sort((a, b) => b.score - a.score);
  return best && best.score >= 0.5 ? best.name : undefined;
}
