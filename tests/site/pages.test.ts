import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { accessibilityFindings, expectNoOverflow, launch, visit } from "./visit.ts";

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

describe.each(["zh", "en"])("the pages in %s", (language) => {
  const home = new URL(`${language}/`, inject("site")).href;

  it.each(["light", "dark"] as const)("have nothing that axe-core finds, %s", async (colorScheme) => {
    for (const url of await pagesOf(home)) {
      const { page, complaints, close } = await visit(browser, url, { colorScheme });
      await wakeWidgets(page);
      expect(await accessibilityFindings(page), url).toEqual([]);
      expect(complaints, url).toEqual([]);
      await close();
    }
  });

  it.each([320, 390, 768, 1440])("fit into %d px", async (width) => {
    for (const url of await pagesOf(home)) {
      const { page, complaints, close } = await visit(browser, url, { viewport: { width, height: 800 } });
      await wakeWidgets(page);
      await expectNoOverflow(page);
      expect(complaints, url).toEqual([]);
      await close();
    }
  });

  it("are whole without script", async () => {
    for (const url of await pagesOf(home)) {
      const { page, close } = await visit(browser, url, { javaScriptEnabled: false });
      expect(await page.locator("h1").count(), url).toBe(1);
      for (const island of await page.locator("[data-widget]").all()) {
        expect((await island.innerText()).length, `${url} ${await island.getAttribute("id")}`).toBeGreaterThan(20);
      }
      await close();
    }
  });
});

/** Scrolls through the page until every widget is alive. */
async function wakeWidgets(page: import("playwright-core").Page): Promise<void> {
  for (const island of await page.locator("[data-widget]").all()) await island.scrollIntoViewIfNeeded();
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[data-widget]")].every((island) => island.matches("[data-live]")),
  );
  await page.waitForTimeout(100);
}
