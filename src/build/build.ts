import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createBuilder } from "vite";
import { buildConfig, ssrBundle } from "./config.ts";
import type { OpenedLibrary } from "./opened.ts";
import { prerender } from "./prerender.ts";
import type { Renderer, RendererOptions } from "./renderer.tsx";

export interface BuildOptions {
  library: OpenedLibrary;
  rendererOptions: RendererOptions;
  outDir: string;
  /** `./` fits any path on any host; an absolute one only helps the page for unknown addresses. */
  base: string;
}

/** Builds the browser's files, then the renderer, then every page with it. Returns the renderer for a last word on problems. */
export async function buildSite({ library, rendererOptions, outDir, base }: BuildOptions) {
  // React's development build is slower and reports to nobody here.
  process.env.NODE_ENV = "production";
  const builder = await createBuilder(buildConfig(outDir, "./"), null);
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error("the build needs a client and an ssr environment");
  await builder.build(client);
  await builder.build(ssr);
  const renderer = await loadRenderer(library, rendererOptions);
  const pages = prerender(library, renderer, outDir, base);
  return { renderer, pages };
}

async function loadRenderer(library: OpenedLibrary, options: RendererOptions): Promise<Renderer> {
  const bundle = pathToFileURL(join(ssrBundle, "renderer.js"));
  bundle.searchParams.set("built", String(Date.now()));
  const { createRenderer } = (await import(bundle.href)) as typeof import("./renderer.tsx");
  return createRenderer(library, options);
}
