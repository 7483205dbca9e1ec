/** The files that an image may be, by the ways in which a note may call them. */
export interface FileIndex {
  /** NFC → as on disk. */
  exact: ReadonlyMap<string, string>;
  /** Lower case → all that are written so. */
  folded: ReadonlyMap<string, readonly string[]>;
  /** Lower-case base name → all that are called so. */
  named: ReadonlyMap<string, readonly string[]>;
}

export type Found =
  | { kind: "file"; file: string }
  | { kind: "remote"; href: string }
  | { kind: "missing"; target: string }
  | { kind: "ambiguous"; target: string; candidates: readonly string[] };

/** `files`: relative to the opened folder, with `/`. */
export function indexFiles(files: Iterable<string>): FileIndex {
  const exact = new Map<string, string>();
  const folded = new Map<string, string[]>();
  const named = new Map<string, string[]>();
  for (const file of files) {
    const known = file.normalize("NFC");
    exact.set(known, file);
    add(folded, known.toLowerCase(), file);
    add(named, baseName(known).toLowerCase(), file);
  }
  return { exact, folded, named };
}

/**
 * Finds an image of the note `from`, in the order: as given, decoded, with `/` for `\`, from the opened folder's root,
 * whatever the case, by a base name that only one file has. Two candidates are told, not guessed between.
 */
export function findImage(target: string, from: string, files: FileIndex): Found {
  const name = readable(target);
  if (/^(?:https?:)?\/\//i.test(target)) return { kind: "remote", href: target };
  if (/^data:/i.test(target)) return { kind: "remote", href: target };

  const folder = from.includes("/") ? from.slice(0, from.lastIndexOf("/")) : "";
  const written = [target, name, name.replaceAll("\\", "/")].map((each) => each.replace(/[?#].*$/, "") || each);
  const whole = [target, name, name.replaceAll("\\", "/")];
  const spellings = [...new Set([...whole, ...written])].map((each) => each.normalize("NFC"));
  const paths = spellings.flatMap((each) => [join(folder, each), join("", each)]);
  for (const path of paths) {
    const file = path === undefined ? undefined : files.exact.get(path);
    if (file !== undefined) return { kind: "file", file };
  }
  for (const path of paths) {
    const found = path === undefined ? undefined : files.folded.get(path.toLowerCase());
    if (found) return only(found, name);
  }
  const base = baseName(spellings.at(-1) ?? name).toLowerCase();
  const found = base === "" ? undefined : files.named.get(base);
  return found ? only(found, name) : { kind: "missing", target: name };
}

function only(found: readonly string[], target: string): Found {
  const [file] = found;
  return found.length === 1 && file !== undefined
    ? { kind: "file", file }
    : { kind: "ambiguous", target, candidates: [...found].sort() };
}

/** As the author wrote it: repaired addresses are percent-encoded. */
function readable(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? "";
}

/** Undefined when the way leads out of the opened folder. */
function join(folder: string, path: string): string | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.replace(/^\/+/, "").split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function add(map: Map<string, string[]>, key: string, file: string): void {
  const list = map.get(key);
  if (list) list.push(file);
  else map.set(key, [file]);
}
