import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { accessibilityFindings, expectNoOverflow, launch, visit } from "./visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe("somebody's own notes", () => {
  it("lead from the home to every note, and the report tells what could not be shown", async () => {
    const { page, close } = await visit(browser, new URL("zh/", inject("own")).href);
    await expect.poll(() => page.locator("main").innerText()).toContain("读书笔记");
    await page.goto(new URL("zh/report/", inject("own")).href);
    const report = await page.locator("main").innerText();
    expect(report).toContain("读书笔记.md:19:15");
    expect(report).toContain("pics\\eigen.png");
    expect(report).toContain("D:\\notes\\pics\\bayes.png");
    expect(await accessibilityFindings(page)).toEqual([]);
    await close();
  });

  it("keep every formula and name a missing picture at its place", async () => {
    const { page, complaints, close } = await visit(browser, new URL("zh/", inject("own")).href);
    await page.getByRole("link", { name: "读书笔记" }).first().click();
    const text = await page.locator("main").innerText();
    expect(text).toContain("pics\\eigen.png");
    expect(text).toContain("行列式等于特征值之积");
    expect(await page.locator(".katex-display, .fx").count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator("strong", { hasText: "定义：" }).count()).toBe(1);
    await expectNoOverflow(page);
    expect(complaints).toEqual([]);
    await close();
  });

  it("run nothing that a note brings", async () => {
    const { page, complaints, close } = await visit(browser, new URL("en/", inject("own")).href);
    await page.getByRole("link", { name: "The thin lens" }).first().click();
    await page.getByText("The vector type is vector<int>").waitFor();
    expect(await page.title()).not.toContain("hacked");
    expect(await page.locator("main script, main [onerror]").count()).toBe(0);
    expect(await page.getByRole("link", { name: "refraction" }).count()).toBeGreaterThan(0);
    const image = page.locator("main img").first();
    await expect.poll(() => image.evaluate((shown) => (shown as HTMLImageElement).naturalWidth)).toBe(120);
    expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
    await close();
  });
});
