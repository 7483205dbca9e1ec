import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** `content/macros.yaml`: name with backslash → expansion. Entries that are not text are left out. */
export function readMacros(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const read: unknown = parse(readFileSync(file, "utf8")) ?? {};
  return Object.fromEntries(Object.entries(read as object).filter(([, value]) => typeof value === "string"));
}
