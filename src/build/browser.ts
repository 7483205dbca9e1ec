import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What the search looks at; tests hide some of it. */
export interface BrowserSearch {
  env?: Readonly<Record<string, string | undefined>>;
  platform?: string;
  arch?: string;
  exists?: (path: string) => boolean;
  /** Unpacks the browser that comes from npm and returns its path. */
  unpack?: () => Promise<string>;
}

/**
 * Path of a Chromium for tests and benchmarks: `CHROMIUM`, an installed Chrome, Chromium or Edge, Playwright's own, on
 * Linux x64 the one from npm.
 * @throws Error with one line that says what to do when there is none
 */
export async function findBrowser(search: BrowserSearch = {}): Promise<string> {
  const { env = process.env, platform = process.platform, arch = process.arch } = search;
  const { exists = existsSync, unpack = unpackFromNpm } = search;
  const wanted = env.CHROMIUM;
  if (wanted) {
    if (exists(wanted)) return wanted;
    throw new Error(`CHROMIUM is ${wanted}, but there is no such file.`);
  }
  const found = [...installed(platform, env), await playwrightsOwn()].find(exists);
  if (found) return found;
  if (platform === "linux" && arch === "x64") return await unpack();
  throw new Error(
    "No browser found. Install Chrome, Chromium or Edge, run `npx playwright install chromium`, or set CHROMIUM to one.",
  );
}

function installed(platform: string, env: Readonly<Record<string, string | undefined>>): string[] {
  if (platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];
    programs.push("Microsoft\\Edge\\Application\\msedge.exe");
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable"];
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function playwrightsOwn(): Promise<string> {
  const { chromium } = await import("playwright-core");
  return chromium.executablePath();
}

/** Below the project, so that a folder named chromium in the system's temporary folder is not taken for the browser. */
const unpacked = fileURLToPath(new URL("../../.cache/browser", import.meta.url));

async function unpackFromNpm(): Promise<string> {
  const { TMPDIR, FONTCONFIG_PATH } = process.env;
  mkdirSync(unpacked, { recursive: true });
  // Read on import: only there does the package unpack the libraries that a bare system lacks.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  process.env.TMPDIR = unpacked;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    // The package's own fonts hold no Chinese; the system's are better where there are any.
    if (FONTCONFIG_PATH === undefined && existsSync("/etc/fonts/fonts.conf")) delete process.env.FONTCONFIG_PATH;
  }
}
