import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../../src/build/browser.ts";
import { projectRoot } from "../../src/build/paths.ts";
import { serveFolder } from "./serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The bundled notes, built and served below a sub-path. */
    site: string;
    /** A folder of somebody's own notes, built and served. */
    own: string;
    browser: string;
  }
}

/** Builds both sites once with the command that readers use, and serves them as any static host would. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "fieldnotes-"));
  const build = (out: string, ...words: string[]) =>
    run("npm", ["run", "--silent", "build", "--", ...words, "--out", join(folder, out)]);
  build("site");
  build("own", join(projectRoot, "tests/fixtures/own-site"));
  const site = await serveFolder(join(folder, "site"), "/some/where/");
  const own = await serveFolder(join(folder, "own"));
  project.provide("site", site.url);
  project.provide("own", own.url);
  project.provide("browser", await findBrowser());
  return async () => {
    await site.close();
    await own.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

function run(command: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(command, words, { cwd: projectRoot, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")} ended with ${status}\n${stderr.slice(0, 2000)}`);
}
