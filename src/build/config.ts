import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { InlineConfig, Plugin, PluginOption } from "vite";
import { widgetFormulas } from "./formulas.ts";

/** The project's folder, wherever the command was given. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** The bundle of the renderer, made for one build. */
export const ssrBundle = join(projectRoot, ".cache", "ssr");

/** Plugins that the site, its tests and the benchmarks share. */
export function sharedPlugins(): PluginOption[] {
  return [woff2Only(), widgetFormulas(), react()];
}

export function siteConfig(plugins: PluginOption[] = []): InlineConfig {
  return {
    configFile: false,
    root: projectRoot,
    base: "./",
    appType: "custom",
    plugins: [sharedPlugins(), plugins],
    // Inlined fonts would break the content security policy.
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  };
}

export function buildConfig(outDir: string): InlineConfig {
  return {
    ...siteConfig(),
    logLevel: "warn",
    environments: {
      client: {
        build: {
          outDir: resolve(outDir),
          emptyOutDir: true,
          rolldownOptions: { input: join(projectRoot, "index.html") },
        },
      },
      ssr: {
        build: {
          outDir: ssrBundle,
          emptyOutDir: true,
          ssr: true,
          minify: false,
          copyPublicDir: false,
          rolldownOptions: { input: join(projectRoot, "src/build/renderer.tsx") },
        },
      },
    },
    builder: { sharedConfigBuild: true },
  };
}

/** KaTeX's stylesheet names each font three times; every browser that we support reads woff2. */
function woff2Only(): Plugin {
  return {
    name: "fieldnotes:woff2-only",
    enforce: "pre",
    transform(code, id) {
      if (!/katex[^/]*\.css/.test(id)) return;
      return code.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, "");
    },
  };
}
