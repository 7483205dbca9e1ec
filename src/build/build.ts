import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createBuilder } from "vite";
import { buildConfig, ssrBundle } from "./config.ts";
import { widgetModules } from "./modules.ts";
import type { OpenedLibrary } from "./opened.ts";
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
  // React's development build is slower and reports to nobody here.
  process.env.NODE_ENV = "production";
  const builder = await createBuilder(buildConfig(outDir), null);
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error("the build needs a client and an ssr environment");
  await builder.build(client);
  await builder.build(ssr);
  const url = pathToFileURL(join(ssrBundle, "renderer.js"));
  url.searchParams.set("built", String(Date.now()));
  const { createRenderer } = (await import(url.href)) as typeof import("./renderer.tsx");
  return { template: readFileSync(join(outDir, "index.html"), "utf8"), modules: widgetModules(outDir), createRenderer };
}
