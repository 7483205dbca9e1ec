const longestSegment = 60;
/** Pages of the site itself, beside the notes. */
const reserved = new Set(["report", "gallery", "404"]);

/** Lower-case letters and digits of any script, joined by hyphens: `A & B (草稿).md` → `a-b-草稿`. Never empty. */
export function slug(name: string): string {
  const words =
    name
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const joined = [...words.join("-")].slice(0, longestSegment).join("").replace(/-$/, "");
  return joined === "" ? "note" : joined;
}

/** Hands out addresses, each once: the second of the same name gets `-2`. */
export function uniquePaths(): (path: string) => string {
  const taken = new Set<string>(reserved);
  return (path) => {
    let candidate = path;
    for (let count = 2; taken.has(candidate); count += 1) candidate = `${path}-${count}`;
    taken.add(candidate);
    return candidate;
  };
}

/** A file's address below the language: its folders and its name without the suffix, each as a slug. */
export function pathOf(file: string, prefix = ""): string {
  const segments = withoutSuffix(file).split("/").map(slug);
  return (prefix === "" ? segments : [slug(prefix), ...segments]).join("/");
}

export function withoutSuffix(file: string): string {
  return file.replace(/\.(?:md|markdown)$/i, "");
}
