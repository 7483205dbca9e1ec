import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../src/build/browser.ts";
import { projectRoot } from "../src/build/paths.ts";
import { writeNotes } from "./notes.ts";

export async function withPage<T>(measure: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
  try {
    return await measure(await browser.newPage({ viewport: { width: 1440, height: 900 } }));
  } finally {
    await browser.close();
  }
}

/** Milliseconds from `npm start` to the printed address, and from saving a note to its text on the screen (median of nine). */
export async function measureDev(count: number): Promise<{ start: number; save: number }> {
  const folder = mkdtempSync(join(tmpdir(), "fieldnotes-bench-"));
  writeNotes(folder, count);
  const begun = performance.now();
  const server = spawn("npm", ["start", "--silent", "--", folder, "--port", "5987"], {
    cwd: projectRoot,
    detached: true,
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let told = "";
      server.stdout.on("data", (data: Buffer) => {
        told += stripVTControlCharacters(data.toString());
        const found = /http:\/\/localhost:\d+\//.exec(told);
        if (found) resolve(found[0]);
      });
      server.on("exit", (code) => reject(new Error(`npm start ended with ${code}`)));
    });
    const start = performance.now() - begun;
    const save = await withPage(async (page) => {
      await page.goto(address);
      await page.locator('a[href$="/note-0/"]').first().click();
      await page.waitForLoadState("networkidle");
      // The server reads all notes once after it started; what is measured is a quiet one.
      await page.waitForTimeout(count * 40);
      const file = join(folder, "group-0", "note-0.md");
      const original = readFileSync(file, "utf8");
      const times: number[] = [];
      for (let round = 0; round < 9; round += 1) {
        const word = `saved-${round}-now`;
        const shown = page.waitForFunction((text) => document.body.innerText.includes(text), word, { polling: "raf" });
        await page.waitForTimeout(200);
        const saved = performance.now();
        writeFileSync(file, original.replace("What stands in", `${word}: what stands in`));
        await shown;
        times.push(performance.now() - saved);
      }
      return median(times);
    });
    return { start, save };
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Milliseconds from a slider's input to the painted frame, main thread at a quarter of its speed: median and worst of 40,
 * and the median of the floor, a slider put beside it on the same page that only writes its number.
 */
export async function measureSlider(
  url: string,
  slider: string,
): Promise<{ median: number; worst: number; floor: number }> {
  return await withPage(async (page) => {
    await page.goto(url);
    const handle = page.locator(slider).first();
    await handle.scrollIntoViewIfNeeded();
    await page.waitForSelector("[data-live]");
    await page.evaluate((selector) => {
      const island = document.querySelector(selector)?.closest(".island");
      const input = Object.assign(document.createElement("input"), { type: "range", min: "1", max: "9", id: "floor" });
      const output = document.createElement("output");
      input.addEventListener("input", () => {
        output.textContent = input.value;
      });
      island?.before(input, output);
    }, slider);
    await page.waitForTimeout(1000);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const times = await handle.evaluate(drag);
    const floor = await page.locator("#floor").evaluate(drag);
    return { median: median(times), worst: Math.max(...times), floor: median(floor) };
  });
}

/** Runs in the page: moves a slider to and fro, and notes down how long each frame took. */
async function drag(element: Element): Promise<number[]> {
  const input = element as HTMLInputElement;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  const low = Number(input.min);
  const high = Math.min(Number(input.max), low + 8);
  const measured: number[] = [];
  for (let round = 0; round < 45; round += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const begun = performance.now();
    setValue?.call(input, String(round % 2 ? low + (round % (high - low + 1)) : high));
    input.dispatchEvent(new Event("input", { bubbles: true }));
    // A message posted in a frame's own time is handled after that frame was painted.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    measured.push(performance.now() - begun);
  }
  return measured.slice(5);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
