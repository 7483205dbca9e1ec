import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from "vite";
import { isLanguage, languages } from "../languages.ts";
import { topics } from "../notes/library.ts";
import { formatProblem } from "../notes/problem.ts";
import { addressOf, type PageAddress, relative } from "../site/view.ts";
import { document } from "./document.ts";
import { mediaTypes } from "./media-types.ts";
import type { OpenedLibrary } from "./opened.ts";
import type { Renderer, RendererOptions } from "./renderer.tsx";
import { rootPage } from "./root-page.ts";

type RendererModule = typeof import("./renderer.tsx");

export interface DevOptions {
  library: OpenedLibrary;
  rendererOptions(): RendererOptions;
  /** Where problems are told. */
  log(text: string): void;
}

/** The renderer as Vite's `ssr` environment has it now; a new one when its code changed. */
export function ssrRenderer(library: OpenedLibrary, options: () => RendererOptions) {
  let known: RendererModule | undefined;
  let renderer: Renderer | undefined;
  return async (server: ViteDevServer): Promise<Renderer> => {
    const { ssr } = server.environments;
    if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error("the ssr environment can't run modules");
    const loaded = await ssr.runner.import<RendererModule>("/src/build/renderer.tsx");
    if (!renderer || loaded !== known) {
      known = loaded;
      renderer = loaded.createRenderer(library, options());
    }
    return renderer;
  };
}

/** Serves pages rendered on request; a saved note shows in the open page without a reload. */
export function devPages({ library, rendererOptions, log }: DevOptions): Plugin {
  const current = ssrRenderer(library, rendererOptions);
  return {
    name: "fieldnotes:dev",
    apply: "serve",
    configureServer(server) {
      server.watcher.add([...library.watched]);
      server.httpServer?.once("listening", () => {
        reportAll(server).catch((error: unknown) => log(String(error)));
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          serve(server, request, response).then((done) => done || next(), next);
        });
      };
    },
    async hotUpdate({ file, modules, server, type }) {
      if (this.environment.name === "ssr") {
        const client = server.environments.client.moduleGraph;
        // What only the server renders can't be swapped in the browser.
        if (modules.some((module) => module.file && !client.getModulesByFile(module.file)?.size)) {
          server.environments.client.hot.send({ type: "full-reload" });
        }
        return;
      }
      if (!isWatched(library, file)) return;
      const paths = library.refresh(file);
      const renderer = await current(server);
      renderer.forget(paths);
      this.environment.hot.send("fieldnotes:note", { paths, type });
      if (paths.length === 1) for (const path of paths) report(renderer, path);
      return [];
    },
  };

  async function serve(server: ViteDevServer, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(url.pathname);
    if (path === "/" || path === "/index.html") {
      const used = languages.filter(
        (language) => library.kind === "bundled" || topics(library).some((topic) => topic.written.includes(language)),
      );
      return send(response, 200, rootPage(used, false));
    }
    const renderer = await current(server);
    const shipped = renderer.files.get(path.slice(1));
    if (shipped !== undefined) {
      const type = mediaTypes[extname(shipped).toLowerCase()] ?? "application/octet-stream";
      return send(response, 200, readFileSync(join(library.root, shipped)), type);
    }
    const address = pageAt(renderer, path);
    if (!address) {
      // A file that nothing serves, not a page.
      if (/\.\w+$/.test(path) && !path.endsWith(".html")) return false;
      return send(response, 404, await html(server, renderer, { kind: "not-found", language: languageOf(path) }, url));
    }
    if (!path.endsWith("/") && !path.endsWith(".html")) {
      response.writeHead(302, { location: `${encodeURI(path)}/${url.search}` }).end();
      return true;
    }
    return send(response, 200, await html(server, renderer, address, url));
  }

  async function html(server: ViteDevServer, renderer: Renderer, address: PageAddress, url: URL): Promise<string> {
    const page = renderer.page(address);
    if (!page) throw new Error(`no page at ${addressOf(address)}`);
    // Vite reads the frame alone: reading the page too would take longer than making it.
    const frame = readFileSync(join(server.config.root, "index.html"), "utf8");
    const template = await server.transformIndexHtml(url.pathname, frame);
    const root = address.kind === "not-found" ? "/" : relative(address, "");
    return document(page, { template, root, secure: false, remoteImages: true });
  }

  /** Reads every note once, with pauses in which requests are answered. */
  async function reportAll(server: ViteDevServer): Promise<void> {
    const renderer = await current(server);
    for (const problem of renderer.problems()) log(formatProblem(problem));
    for (const topic of topics(library)) {
      await new Promise((resolve) => setImmediate(resolve));
      report(renderer, topic.path);
    }
  }

  function report(renderer: Renderer, path: string): void {
    for (const problem of renderer.problems(path)) log(formatProblem(problem));
  }
}

function isWatched(library: OpenedLibrary, file: string): boolean {
  return existsSync(library.root) && library.watched.some((place) => file === place || file.startsWith(place + sep));
}

function languageOf(path: string): "zh" | "en" {
  const first = path.split("/")[1];
  return isLanguage(first) ? first : "zh";
}

function pageAt(renderer: Renderer, path: string): PageAddress | undefined {
  const wanted = path.replace(/index\.html$/, "").replace(/^\/|\/$/g, "");
  return renderer.addresses().find((address) => addressOf(address).replace(/\/$/, "") === wanted);
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type = "text/html; charset=utf-8",
): true {
  response.writeHead(status, { "content-type": type, "cache-control": "no-cache" }).end(body);
  return true;
}
