import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
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

/**
 * Puts KaTeX's stylesheet in the place of its import, without the woff and ttf faces: every browser that we support
 * reads woff2. Imports between stylesheets are resolved without plugins, so the text is replaced.
 */
function woff2Only(): Plugin {
  const imported = '@import "katex/dist/katex.min.css" layer(katex);';
  return {
    name: "fieldnotes:woff2-only",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("/site/styles/") || !code.includes(imported)) return;
      const file = createRequire(import.meta.url).resolve("katex/dist/katex.min.css");
      const css = readFileSync(file, "utf8")
        .replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, "")
        .replaceAll("url(fonts/", `url(${dirname(file)}/fonts/`);
      // Imports must stand before rules.
      return `${code.replace(imported, "")}\n@layer katex {\n${css}\n}\n`;
    },
  };
}
