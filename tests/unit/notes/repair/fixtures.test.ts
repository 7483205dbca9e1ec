import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatProblem } from "../../../../src/notes/problem.ts";
import { repair } from "../../../../src/notes/repair/index.ts";

const folder = join(import.meta.dirname, "../../../fixtures/repair");
const suffix = ".before.md";
const cases = readdirSync(folder)
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length));

/** `name.before.md` comes out as `name.after.md`; what differs is written beside them as `name.changed.md`. */
describe("repair turns what was written into what was meant", () => {
  it.each(cases)("%s", (name) => {
    const { text, findings } = repair(readFileSync(join(folder, name + suffix), "utf8"));
    const told = findings.map((finding) => formatProblem({ ...finding, file: "notes.md" }));
    const shown = told.length === 0 ? text : `${text}\n<!-- told:\n${told.join("\n")}\n-->\n`;
    const changed = join(folder, `${name}.changed.md`);
    const expected = readFileSync(join(folder, `${name}.after.md`), "utf8");
    if (shown !== expected) writeFileSync(changed, shown);
    else rmSync(changed, { force: true });
    expect(shown).toBe(expected);
  });
});
