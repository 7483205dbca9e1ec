/** The parts of a link's target: what is before `#`, after it, and the `?` that may follow the fragment. */
export interface TargetParts {
  name: string;
  anchor: string;
  query: string;
}

export function splitTarget(target: string, kind: "markdown" | "wiki"): TargetParts {
  const text = kind === "wiki" ? (target.split("|")[0] ?? "").trim() : decoded(target);
  const at = text.indexOf("#");
  if (at < 0) return { name: text, anchor: "", query: "" };
  const fragment = text.slice(at + 1);
  const ask = kind === "wiki" ? -1 : fragment.indexOf("?");
  return {
    name: text.slice(0, at),
    anchor: ask < 0 ? fragment : fragment.slice(0, ask),
    query: ask < 0 ? "" : fragment.slice(ask + 1),
  };
}

/** Percent signs as an author may write them: decoded where they are a code, kept where they are not. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `name` as seen from the folder of `from`; both with `/`. Backslashes come from Windows. */
export function joinPath(from: string, name: string): string {
  const parts = name.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of name.replaceAll("\\", "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

export function withoutSuffix(name: string): string {
  return name.replace(/\.(?:md|markdown)$/i, "");
}

/** Letters and digits alone, in lower case: what GitHub, Typora and Obsidian leave of a heading, whatever they put between. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The item whose name is fewest edits away, if few enough that it can have been meant. */
export function nearest<T>(wanted: string, items: readonly T[], name: (item: T) => string): T | undefined {
  const goal = lastPart(wanted);
  let best: T | undefined;
  let least = Math.max(1, Math.floor(goal.length * 0.4)) + 1;
  for (const item of items) {
    const distance = edits(goal, lastPart(name(item)), least);
    if (distance < least) {
      best = item;
      least = distance;
    }
  }
  return best;
}

const lastPart = (text: string) => (text.split("/").at(-1) ?? "").toLowerCase();

/** Levenshtein distance; `limit` or more is told as `limit`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(limit, row[b.length] ?? limit);
}
