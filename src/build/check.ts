import { createServer } from "vite";
import { languages } from "../languages.ts";
import { topics } from "../notes/library.ts";
import { formatProblem } from "../notes/problem.ts";
import { siteConfig } from "./config.ts";
import { ssrRenderer } from "./dev.ts";
import type { OpenedLibrary } from "./opened.ts";
import type { Renderer, RendererOptions } from "./renderer.tsx";

/** Lists every problem and, for the bundled notes, what each page has. Returns the exit code: 1 on any problem. */
export async function check(library: OpenedLibrary, options: () => RendererOptions): Promise<number> {
  const server = await createServer({
    ...siteConfig(),
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const renderer = await ssrRenderer(library, options)(server);
    const problems = renderer.allProblems();
    for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
    if (library.kind === "bundled") process.stdout.write(`\n${table(library, renderer)}\n`);
    const notes = topics(library).reduce((sum, topic) => sum + topic.written.length, 0);
    process.stdout.write(`\n${notes} notes, ${problems.length} ${problems.length === 1 ? "problem" : "problems"}\n`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await server.close();
  }
}

const columns = ["page", "zh", "en", "widgets", "figures", "questions", "generators", "cards", "sources"] as const;

/** What the written pages have: minutes to read in each language, then how many of each. Pages to be written follow in one line. */
function table(library: OpenedLibrary, renderer: Renderer): string {
  const rows: string[][] = [[...columns]];
  const planned: string[] = [];
  for (const topic of topics(library)) {
    if (topic.written.length === 0) {
      planned.push(topic.path);
      continue;
    }
    const notes = languages.map((language) => renderer.note(topic.path, language));
    const known = notes.find((note) => note !== undefined);
    const count = (number: number | undefined) => (number ? String(number) : "·");
    rows.push([
      topic.path,
      ...notes.map((note) => (note ? `${note.minutes} min` : "·")),
      count(known?.widgets.length),
      count(known?.figures.length),
      count(known?.questions.filter((question) => question.kind !== "generated").length),
      count(known?.questions.filter((question) => question.kind === "generated").length),
      count(known?.cards.length),
      count(known?.sources.length),
    ]);
  }
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => "─".repeat(width)).join("  "));
  if (planned.length > 0) lines.push("", `not yet written (${planned.length}): ${planned.join(", ")}`);
  return lines.join("\n");
}
