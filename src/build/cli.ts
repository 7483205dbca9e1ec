import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatProblem, type Problem } from "../notes/problem.ts";
import { buildSite } from "./build.ts";
import { openContent } from "./content.ts";
import { readMacros } from "./macros.ts";
import type { OpenedLibrary } from "./opened.ts";
import { openOwnNotes } from "./own-notes.ts";
import { projectRoot } from "./paths.ts";
import type { RendererOptions } from "./renderer.tsx";

const usage = `fieldnotes <command> [a Markdown file or folder]

  start     serve the notes and follow what you save        --port 5173  --host
  build     write a static site                             --out dist   --base /path/
  preview   serve what build wrote                          --out dist   --port 4173
  check     list every problem; exit 1 if there is any

Without a file or folder, the bundled notes are taken.
`;

/** Paths are given from where the reader stands; npm runs scripts in the project's folder. */
const here = process.env.INIT_CWD ?? process.cwd();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", default: "dist" },
      base: { type: "string", default: "./" },
      port: { type: "string" },
      host: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const [command, ...places] = positionals;
  if (values.help || !command || places.length > 1) {
    process.stdout.write(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  const outDir = resolve(values.out === "dist" ? projectRoot : here, values.out);
  switch (command) {
    case "start":
      return start(await open(places[0]), port, values.host);
    case "build":
      return build(await open(places[0]), outDir, values.base);
    case "preview":
      return serveBuilt(outDir, port, values.host);
    case "check": {
      const { check } = await import("./check.ts");
      process.exitCode = await check(await open(places[0]), rendererOptions);
      return;
    }
    default:
      throw new CommandError(`there is no command "${command}"\n\n${usage}`);
  }
}

class CommandError extends Error {}

async function open(place: string | undefined): Promise<OpenedLibrary> {
  if (place === undefined) return openContent(join(projectRoot, "content"));
  const path = resolve(here, place);
  if (!existsSync(path)) throw new CommandError(`no file or folder at ${path}`);
  return openOwnNotes(path);
}

function rendererOptions(): RendererOptions {
  return { macros: readMacros(join(projectRoot, "content", "macros.yaml")), gallery: false };
}

async function start(library: OpenedLibrary, port: number | undefined, host: boolean): Promise<void> {
  // Vite is loaded by the commands that need it: a build has its memory for the pages.
  const [{ createServer }, { siteConfig }, { devPages }] = await Promise.all([
    import("vite"),
    import("./config.ts"),
    import("./dev.ts"),
  ]);
  const log = (text: string) => process.stderr.write(`${text}\n`);
  const pages = devPages({ library, rendererOptions: () => ({ ...rendererOptions(), gallery: true }), log });
  const config = siteConfig([pages]);
  const server = await createServer({
    ...config,
    server: { host, ...(port === undefined ? {} : { port, strictPort: true }), fs: { allow: [projectRoot] } },
  });
  await server.listen();
  server.printUrls();
}

async function build(library: OpenedLibrary, outDir: string, base: string): Promise<void> {
  const begun = performance.now();
  const { renderer, pages } = await buildSite({ library, rendererOptions: rendererOptions(), outDir, base });
  const problems = renderer.allProblems();
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${pages} pages in ${outDir}, ${seconds} s${summary(problems)}\n`);
}

function summary(problems: readonly Problem[]): string {
  if (problems.length === 0) return ", no problems";
  return `, ${problems.length} ${problems.length === 1 ? "problem" : "problems"} (listed above)`;
}

async function serveBuilt(outDir: string, port: number | undefined, host: boolean): Promise<void> {
  if (!existsSync(join(outDir, "index.html")))
    throw new CommandError(`nothing is built in ${outDir}; run: npm run build`);
  const { preview } = await import("vite");
  const server = await preview({
    configFile: false,
    root: projectRoot,
    appType: "mpa",
    build: { outDir },
    preview: { host, ...(port === undefined ? {} : { port, strictPort: true }) },
  });
  server.printUrls();
}

main().catch((error: unknown) => {
  const told = error instanceof CommandError || (error instanceof Error && error.name === "OpenNotesError");
  process.stderr.write(told ? `${(error as Error).message}\n` : `${(error as Error).stack ?? error}\n`);
  process.exitCode = 1;
});
