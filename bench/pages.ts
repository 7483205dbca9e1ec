import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import katex from "katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { bundle } from "../src/build/build.ts";
import { openOwnNotes } from "../src/build/own-notes.ts";
import { prerender } from "../src/build/prerender.ts";
import { topics } from "../src/notes/library.ts";
import { writeNotes } from "./notes.ts";

/**
 * Builds `count` generated notes, in a process of its own so that its peak memory is its own, and prints one line of
 * JSON: CPU seconds of the floor (parsing and KaTeX alone) and of making the pages, seconds of the bundles, and the peak
 * in MB.
 */
async function main(): Promise<void> {
  const count = Number(process.argv[2]);
  const folder = mkdtempSync(join(tmpdir(), "fieldnotes-bench-"));
  try {
    writeNotes(join(folder, "notes"), count);
    const library = openOwnNotes(join(folder, "notes"));
    const files = topics(library).map((topic) => join(folder, "notes", `${library.source(topic.path, "en")?.file}`));

    const outDir = join(folder, "out");
    const beforeBundles = performance.now();
    const { template, createRenderer, peak: bundlerPeak } = await bundle(outDir);
    const bundles = (performance.now() - beforeBundles) / 1000;

    warmUp(files.slice(0, 10));
    const beforeFloor = cpuSeconds();
    for (const file of files) floor(readFileSync(file, "utf8"));
    const floorSeconds = cpuSeconds() - beforeFloor;

    const beforePages = cpuSeconds();
    const renderer = createRenderer(library, { macros: {}, gallery: false });
    const pages = prerender({ library, renderer, template, outDir, base: "./" });
    const pagesSeconds = cpuSeconds() - beforePages;
    // The bundler had ended before the first page was made.
    const peak = Math.max(bundlerPeak, process.resourceUsage().maxRSS / 1024);
    process.stdout.write(
      `${JSON.stringify({ count, pages, floor: floorSeconds, making: pagesSeconds, bundles, peak })}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

/** What no pipeline can do without. */
function floor(text: string): void {
  visit(parser.parse(text), (node) => {
    if (node.type !== "math" && node.type !== "inlineMath") return;
    katex.renderToString((node as unknown as { value: string }).value, {
      displayMode: node.type === "math",
      throwOnError: false,
    });
  });
}

function warmUp(files: readonly string[]): void {
  for (const file of files) floor(readFileSync(file, "utf8"));
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

await main();
