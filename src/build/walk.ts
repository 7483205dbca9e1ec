import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** Folders that hold no notes. Hidden ones are left out as well. */
const leftOut = new Set(["node_modules"]);

/** Whether a file is a note, by its name. */
export function isNote(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file);
}

/**
 * All files below a folder, relative to it with `/`, in natural order, folders after files. Hidden files and links that
 * lead out of the folder are left out; no more than `most` entries are looked at.
 */
export function walk(root: string, most = Number.POSITIVE_INFINITY): string[] {
  const found: string[] = [];
  const order = new Intl.Collator("zh-Hans", { numeric: true });
  let seen = 0;
  const enter = (folder: string, above: ReadonlySet<string>) => {
    const entries = readable(join(root, folder)).filter(({ name }) => !name.startsWith(".") && !leftOut.has(name));
    entries.sort((a, b) => order.compare(a.name, b.name));
    const folders: string[] = [];
    for (const entry of entries) {
      seen += 1;
      if (seen > most) return;
      const inside = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const kind = kindOf(root, inside, entry);
      if (kind === "file") found.push(inside);
      else if (kind === "folder") folders.push(inside);
    }
    for (const inside of folders) {
      // A link to a folder above would lead round in a circle.
      const real = realpathSync(join(root, inside));
      if (!above.has(real)) enter(inside, new Set([...above, real]));
    }
  };
  enter("", new Set([realpathSync(root)]));
  return found;
}

/** Whether a file exists and, links followed, lies in the folder. */
export function isInside(root: string, file: string): boolean {
  try {
    return `${realpathSync(file)}${sep}`.startsWith(`${realpathSync(root)}${sep}`);
  } catch {
    return false;
  }
}

function kindOf(root: string, inside: string, entry: Dirent): "file" | "folder" | undefined {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (!entry.isSymbolicLink() || !isInside(root, join(root, inside))) return undefined;
  const target = statSync(join(root, inside));
  return target.isFile() ? "file" : target.isDirectory() ? "folder" : undefined;
}

/** Folders that may not be read are passed over, as if they were empty. */
function readable(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
