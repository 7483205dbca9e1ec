import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findBrowser } from "../../../src/build/browser.ts";

const nowhere = { env: {}, exists: () => false };

describe("findBrowser", () => {
  it("takes CHROMIUM first", async () => {
    const found = await findBrowser({ env: { CHROMIUM: "/opt/mine", PATH: "/usr/bin" }, exists: () => true });
    expect(found).toBe("/opt/mine");
  });

  it("says when CHROMIUM leads nowhere, and does not go on to another", async () => {
    const search = findBrowser({ env: { CHROMIUM: "/opt/mine" }, exists: () => false });
    await expect(search).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: CHROMIUM is /opt/mine, but there is no such file.]`,
    );
  });

  it.each([
    ["linux", { PATH: "/bin:/usr/bin" }, "/usr/bin/chromium"],
    ["darwin", {}, "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    ["win32", { PROGRAMFILES: "C:\\Programs" }, "C:\\Programs\\Google\\Chrome\\Application\\chrome.exe"],
  ])("finds an installed browser on %s", async (platform, env, path) => {
    expect(await findBrowser({ platform, env, exists: (candidate) => candidate === path })).toBe(path);
  });

  it("then takes Playwright's own", async () => {
    const own = chromium.executablePath();
    expect(await findBrowser({ env: {}, exists: (path) => path === own })).toBe(own);
  });

  it("stops with one line where there is none", async () => {
    await expect(
      findBrowser({ ...nowhere, platform: "linux", arch: "arm64" }),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: No browser found. Install Chrome, Chromium or Edge, run \`npx playwright install chromium\`, or set CHROMIUM to one.]`,
    );
  });

  it.runIf(process.platform === "linux" && process.arch === "x64")(
    "unpacks one from npm where nothing is installed, and it shows a page",
    async () => {
      const executablePath = await findBrowser(nowhere);
      expect(existsSync(executablePath)).toBe(true);
      const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
      const page = await browser.newPage();
      await page.setContent("<p>感受野</p>");
      expect(await page.textContent("p")).toBe("感受野");
      await browser.close();
    },
    60_000,
  );
});
