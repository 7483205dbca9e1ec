import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { widgetModules } from "./modules.ts";
import type { OpenedLibrary } from "./opened.ts";
import { ssrBundle } from "./paths.ts";
import { prerender } from "./prerender.ts";
import type { RendererOptions } from "./renderer.tsx";

export interface BuildOptions {
  library: OpenedLibrary;
  rendererOptions: RendererOptions;
  outDir: string;
  /** `./` fits any path on any host; an absolute one only helps the page for unknown addresses. */
  base: string;
}

/** Builds the browser's files, then the renderer, then every page with it. */
export async function buildSite({ library, rendererOptions, outDir, base }: BuildOptions) {
  const { template, modules, createRenderer } = await bundle(outDir);
  const renderer = createRenderer(library, { ...rendererOptions, modules });
  const pages = prerender({ library, renderer, template, outDir, base });
  return { renderer, pages };
}

/** Writes the browser's files into `outDir`; returns the document that pages are put into, the scripts of widgets, and what renders pages. */
export async function bundle(outDir: string) {
  process.env.NODE_ENV = "production";
  const peak = await runBundler(outDir);
  const url = pathToFileURL(join(ssrBundle, "renderer.js"));
  url.searchParams.set("built", String(Date.now()));
  const { createRenderer } = (await import(url.href)) as typeof import("./renderer.tsx");
  return {
    template: readFileSync(join(outDir, "index.html"), "utf8"),
    modules: widgetModules(outDir),
    createRenderer,
    peak,
  };
}

/** Runs the bundler in a process of its own, with the loader and the limits of memory that this one has; returns its peak memory in MB. */
function runBundler(outDir: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, "bundle.ts"), [outDir]);
    let peak = 0;
    child.on("message", (told) => {
      peak = Number(told);
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve(peak) : reject(new Error("the browser's files could not be built")),
    );
  });
}
