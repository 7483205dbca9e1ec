import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { accessibilityFindings, launch, visit } from "./visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it("leads from home to a topic, into a widget, through a shared link and the other language, and back", async () => {
  const { page, complaints, close } = await visit(browser, new URL("en/", inject("site")).href);
  const home = page.url();
  await page
    .locator("main")
    .getByRole("link", { name: /^Receptive field/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /Receptive field/ }).waitFor();

  // Layer 3 of 3, 3, 3 with strides 1, 2, 1 and dilations 1, 1, 2 sees 5 + 2·(3 − 1)·2 = 13 pixels.
  const widget = page.locator("#receptive-field-calculator");
  await widget.scrollIntoViewIfNeeded();
  await page.waitForSelector("#receptive-field-calculator[data-live]");
  const kernel = widget.getByRole("slider", { name: /kernel size/i }).first();
  await expect.poll(() => widget.innerText()).toContain("13");
  await kernel.focus();
  await kernel.press("ArrowRight");
  await kernel.press("ArrowRight");

  // Kernel 5: 5 + 2·(5 − 1)·2 = 21, in the picture, the formula and the derivation.
  await expect.poll(() => kernel.inputValue()).toBe("5");
  const mathml = (selector: string) => widget.locator(`${selector} math`).allTextContents();
  await expect.poll(async () => (await mathml(".eq")).join(" ")).toMatch(/21$/);
  expect((await mathml(".steps")).some((formula) => formula.endsWith("=21"))).toBe(true);
  expect(await widget.locator(".stage svg").first().textContent()).toContain("21");
  expect(await accessibilityFindings(page)).toEqual([]);

  // The address holds the whole state: loaded again it opens the same.
  await expect.poll(() => new URL(page.url()).search).toContain("receptive-field-calculator.");
  const shared = page.url();
  await page.goto("about:blank");
  await page.goto(shared);
  await widget.scrollIntoViewIfNeeded();
  await expect.poll(() => kernel.inputValue()).toBe("5");
  await expect.poll(async () => (await mathml(".eq")).join(" ")).toMatch(/21$/);

  // The other language, same section, same state.
  const chinese = page.locator("a[hreflang^=zh], a[data-language]").first();
  const box = await chinese.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await page.getByRole("heading", { level: 1, name: /感受野/ }).waitFor();
  expect(new URL(page.url()).pathname).toContain("/zh/convolution/receptive-field/");
  await widget.scrollIntoViewIfNeeded();
  await expect.poll(() => widget.getByRole("slider", { name: /核长/ }).first().inputValue()).toBe("5");

  await page.goBack();
  await page.getByRole("heading", { level: 1, name: /Receptive field/ }).waitFor();
  await page.goto(home);
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("remembers the language, and takes the browser's before one was chosen", async () => {
  for (const [locale, expected] of [
    ["en-GB", "/en/"],
    ["zh-CN", "/zh/"],
    ["fr-FR", "/zh/"],
  ] as const) {
    const { page, close } = await visit(browser, inject("site"), { locale });
    await expect.poll(() => page.url()).toContain(expected);
    await close();
  }
});

it("shows a page of its own for unknown addresses", async () => {
  const { page, close } = await visit(browser, new URL("no/such/page/", inject("site")).href);
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  await close();
});

it("keeps the theme without a flash", async () => {
  const { page, complaints, close } = await visit(browser, new URL("en/", inject("site")).href, {
    colorScheme: "light",
  });
  const theme = () => page.locator("html").getAttribute("data-theme");
  const lightness = async () => {
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    return Number(/[\d.]+/.exec(paper)?.[0]);
  };
  expect(await lightness()).toBeGreaterThan(0.9);
  for (let press = 0; press < 3 && (await theme()) !== "dark"; press += 1) await page.locator(".theme").click();
  await expect.poll(lightness).toBeLessThan(0.3);
  // The stored theme is there without any script of the page's own.
  await page.route("**/*.js", (route) => route.abort());
  await page.reload();
  expect(await lightness()).toBeLessThan(0.3);
  expect(complaints.filter((text) => !text.includes(".js") && !text.includes("ERR_FAILED"))).toEqual([]);
  await close();
});
