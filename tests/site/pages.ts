import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { accessibilityFindings, contrastFindings, expectNoOverflow, launch, visit } from "./visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Every page that the home of a language leads to. */
async function pagesOf(home: string): Promise<string[]> {
  const { page, close } = await visit(browser, home);
  const links = await page.$$eval("main a[href], footer a[href]", (all) =>
    all.map((a) => (a as HTMLAnchorElement).href),
  );
  await close();
  return [home, ...new Set(links.map((link) => link.replace(/[?#].*$/, "")).filter((link) => link.startsWith(home)))];
}

/** A file a language, so that both are walked through side by side. */
export function describePages(language: "zh" | "en"): void {
  const home = () => new URL(`${language}/`, inject("site")).href;

  describe(`the pages in ${language}`, () => {
    it("fit into any width, and axe-core finds nothing in either theme", async () => {
      for (const url of await pagesOf(home())) {
        const { page, complaints, close } = await visit(browser, url, { colorScheme: "light" });
        await wakeWidgets(page);
        for (const width of [320, 390, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          await page.waitForTimeout(50);
          await expectNoOverflow(page);
        }
        expect.soft(await accessibilityFindings(page), `${url} light`).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        await page.reload();
        await wakeWidgets(page);
        expect.soft(await contrastFindings(page), `${url} dark`).toEqual([]);
        expect.soft(complaints, url).toEqual([]);
        await close();
      }
    });

    it("are whole without script", async () => {
      for (const url of await pagesOf(home())) {
        const { page, close } = await visit(browser, url, { javaScriptEnabled: false });
        expect(await page.locator("h1").count(), url).toBe(1);
        for (const island of await page.locator("[data-widget]").all()) {
          expect((await island.innerText()).length, `${url} ${await island.getAttribute("id")}`).toBeGreaterThan(20);
        }
        await close();
      }
    });
  });
}

/** Scrolls through the page until every widget is alive. */
async function wakeWidgets(page: import("playwright-core").Page): Promise<void> {
  for (const island of await page.locator("[data-widget]").all()) await island.scrollIntoViewIfNeeded();
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[data-widget]")].every((island) => island.matches("[data-live]")),
  );
  await page.waitForTimeout(100);
}
