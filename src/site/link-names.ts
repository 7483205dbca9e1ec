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
