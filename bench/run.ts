import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../src/build/paths.ts";
import { serveFolder } from "../tests/site/serve.ts";
import { measureDev, measureSlider } from "./browser.ts";
import { heaviestPage, scriptBytes, styleBytes } from "./bytes.ts";

const page = "en/convolution/receptive-field/";

/** How `npm run build` bounds its memory: with room for gigabytes, garbage is collected late. */
const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
const limits = scripts.build.split(" ").filter((word: string) => word.startsWith("--"));

/** One line a figure: what was measured, and the budget that it is held against. */
function say(what: string, measured: string, budget: string): void {
  process.stdout.write(`${what.padEnd(58)} ${measured.padEnd(34)} ${budget}\n`);
}

const folder = mkdtempSync(join(tmpdir(), "fieldnotes-bench-"));
try {
  for (const count of [100, 1000]) {
    const line = execFileSync("npx", ["tsx", ...limits, join(projectRoot, "bench/pages.ts"), String(count)], {
      cwd: projectRoot,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    const { floor, making, bundles, peak } = JSON.parse(line.trim().split("\n").at(-1) ?? "{}");
    const ratio = `${(making / floor).toFixed(2)} × (${making.toFixed(1)} of ${floor.toFixed(1)} CPU s)`;
    say(`${count} notes: pages ÷ parsing and KaTeX alone`, ratio, "≤ 2.5 ×");
    say(`${count} notes: peak memory`, `${Math.round(peak)} MB`, "≤ 600 MB");
    say(`${count} notes: bundles beside it`, `${bundles.toFixed(1)} s`, "");
  }

  const site = join(folder, "site");
  execFileSync("npm", ["run", "--silent", "build", "--", "--out", site], {
    cwd: projectRoot,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const bytes = scriptBytes(site, `${page}index.html`);
  say("JavaScript of a page before any widget", `${(bytes.page / 1024).toFixed(2)} KB br`, "≤ 5 KB");
  say("JavaScript of the first widget, React included", `${(bytes.widget / 1024).toFixed(1)} KB br`, "≤ 70 KB");
  const heaviest = heaviestPage(site);
  say(`of all pages the most: ${heaviest.page.split("/").at(-2)}`, `${(heaviest.widget / 1024).toFixed(1)} KB br`, "");
  say("stylesheets of a page", `${(styleBytes(site, `${page}index.html`) / 1024).toFixed(1)} KB br`, "");

  const host = await serveFolder(site);
  const slider = await measureSlider(`${host.url}${page}`, ".island input[type=range]");
  await host.close();
  say(
    "slider input → painted, CPU 4 × slower",
    `${slider.median.toFixed(1)} ms (worst ${slider.worst.toFixed(1)})`,
    "< 16 ms",
  );
  say(
    "the same ÷ a slider that only writes its number",
    `${(slider.median / slider.floor).toFixed(1)} × (floor ${slider.floor.toFixed(1)} ms)`,
    "",
  );

  const dev = await measureDev(1000);
  say("npm start → address printed, 1,000 notes", `${Math.round(dev.start)} ms`, "< 2,000 ms");
  say("note saved → on the screen, 1,000 notes", `${Math.round(dev.save)} ms`, "< 100 ms");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
