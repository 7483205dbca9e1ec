import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve, sep } from "node:path";
import react from "@vitejs/plugin-react";
import type { InlineConfig, Plugin, PluginOption } from "vite";
import { widgetFormulas } from "./formulas.ts";
import { projectRoot, ssrBundle } from "./paths.ts";

/** Plugins that the site, its tests and the benchmarks share. */
export function sharedPlugins(): PluginOption[] {
  return [stylesheets(), widgetFormulas(), react()];
}

export function siteConfig(plugins: PluginOption[] = []): InlineConfig {
  return {
    configFile: false,
    root: projectRoot,
    base: "./",
    appType: "custom",
    plugins: [sharedPlugins(), plugins],
    // Inlined fonts would break the content security policy.
    // Islands name their own scripts; a list for preloading would hold those of all widgets on every page.
    build: { assetsInlineLimit: 0, modulePreload: false },
  };
}

/** Parts that most widgets need in one file each: small files compress badly, and each is a request. */
const chunkGroups = [
  // 19.1 on purpose: 19.3 weighs 8 KB more, for view transitions and fragment refs that nothing here uses.
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  {
    name: "kit",
    test: /src[\\/]widgets[\\/](mount|load|definition|kit[\\/](boundary|check|choice|control|derivation|formula|frame|icons|nearest|number|params|presets|settled|slider|stage|state|svg|texts|track|values))\.tsx?$/,
  },
];

/** The document that all pages are put into, as Vite names it. */
export const page = "index.html";

/** What an island loads by the name that the build wrote on it: definition and view. */
export function widgetSources(widget: string): [definition: string, view: string] {
  return [`src/widgets/${widget}/index.ts`, `src/widgets/${widget}/view.tsx`];
}

/** Scripts that begin something, by name. */
function entries(): Record<string, string> {
  const widgets = readdirSync(join(projectRoot, "src", "widgets"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "kit")
    .map(({ name }) => name);
  const own = widgets.flatMap((widget) => {
    const [definition, view] = widgetSources(widget);
    return [[widget, definition] as const, [`${widget}-view`, view] as const];
  });
  return Object.fromEntries([["page", page] as const, ...own].map(([name, file]) => [name, join(projectRoot, file)]));
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
          manifest: true,
          rolldownOptions: {
            input: entries(),
            // Islands ask for exports by name.
            preserveEntrySignatures: "allow-extension",
            output: { codeSplitting: { groups: chunkGroups, includeDependenciesRecursively: false } },
          },
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
 * What CSS itself can't say, as imports between stylesheets are resolved without plugins: KaTeX's stylesheet goes into
 * the lowest layer without its woff and ttf faces (every browser that we support reads woff2), and the styles of all
 * widgets are found by their folders.
 */
function stylesheets(): Plugin {
  const katex = '@import "katex/dist/katex.min.css" layer(katex);';
  const widgets = '@import "../../widgets/*/*.css";';
  return {
    name: "fieldnotes:stylesheets",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("/site/styles/index.css")) return;
      const imports = widgetStyles().map((file) => `@import "../../widgets/${file}";`);
      // Imports must stand before rules.
      return `${code.replace(katex, "").replace(widgets, imports.join("\n"))}\n@layer katex {\n${katexStyles()}\n}\n`;
    },
  };
}

function katexStyles(): string {
  const file = createRequire(import.meta.url).resolve("katex/dist/katex.min.css");
  return readFileSync(file, "utf8")
    .replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, "")
    .replaceAll("url(fonts/", `url(${dirname(file)}/fonts/`);
}

/** The kit's first: a widget's own rules may build on them. */
function widgetStyles(): string[] {
  const folder = join(projectRoot, "src", "widgets");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => /^[^/]+\/[^/]+\.css$/.test(file))
    .sort();
  const isKit = (file: string) => file.startsWith("kit/");
  return [...files.filter(isKit), ...files.filter((file) => !isKit(file))];
}
