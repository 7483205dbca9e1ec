import { expect, test } from "vitest";
import { highlight } from "../../../src/notes/highlight.ts";

test.each(["python", "cpp", "js", "ts", "bash", "json", "yaml", "java", "rust", "go", "latex", "diff"])(
  "%s",
  (name) => {
    const html = highlight('x = "<b>" # &\n- 1\n+ true', name);
    expect(html?.replace(/<span style="color:var\(--shiki-[\w-]+\)">|<\/span>/g, "")).toBe(
      'x = "&lt;b&gt;" # &amp;\n- 1\n+ true',
    );
  },
);

test("an unknown language is left plain", () => {
  expect(highlight("x", "constructor")).toBeUndefined();
  expect(highlight("x", "")).toBeUndefined();
});
