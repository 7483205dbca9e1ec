import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { accessibilityFindings, launch, visit } from "./visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = async (language: string) => {
  const url = new URL(`${language}/convolution/receptive-field/#self-test`, inject("site")).href;
  const visited = await visit(browser, url);
  await visited.page.waitForSelector(".quiz[data-ready]");
  return visited;
};

const words = {
  zh: { right: "对", wrong: "不对", again: "再试一次", answer: "看答案", draw: "换一组数", see: /在图上看|看/ },
  en: {
    right: "Right",
    wrong: "Wrong",
    again: "Try again",
    answer: "Show the answer",
    draw: "New numbers",
    see: /see/i,
  },
} as const;

describe.each(["zh", "en"] as const)("questions in %s", (language) => {
  const t = words[language];
  const right = (card: Locator) => card.locator(".opt-row[data-right] .opt");
  const wrong = (card: Locator) => card.locator(".opt-row:not([data-right]) .opt");
  const result = (card: Locator) => card.locator(".res").innerText();

  it("of one choice are judged at once, with the reason, and may be tried again", async () => {
    const { page, complaints, close } = await open(language);
    const card = page.locator(".quiz[data-quiz=single]").first();
    await wrong(card).first().click();
    await expect.poll(() => result(card)).toBe(t.wrong);
    expect(await card.locator(".opt-row[data-part=wrong] .x").innerText()).not.toBe("");
    await card.getByRole("button", { name: t.again }).click();
    expect(await card.locator("[data-part=wrong]").count()).toBe(0);
    await right(card).click();
    await expect.poll(() => result(card)).toBe(t.right);
    expect(await card.locator("details").getAttribute("open")).not.toBeNull();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("of several choices are right only when complete", async () => {
    const { page, close } = await open(language);
    const card = page.locator(".quiz[data-quiz=multiple]").first();
    await right(card).first().click();
    await card.locator("button[type=submit]").click();
    await expect.poll(() => result(card)).toContain(t.wrong);
    expect(await card.locator("[data-part=missed]").count()).toBeGreaterThan(0);
    for (const option of (await right(card).all()).slice(1)) await option.click();
    await card.locator("button[type=submit]").click();
    await expect.poll(() => result(card)).toBe(t.right);
    await close();
  });

  it("for a number take full-width digits, and say when something is none", async () => {
    const { page, close } = await open(language);
    const card = page.locator(".quiz[data-quiz=number]").first();
    const answer = (await card.locator("[data-answer]").getAttribute("data-answer")) ?? "";
    const field = card.locator("input[type=text]");
    await field.fill("many");
    await field.press("Enter");
    await expect.poll(() => result(card)).toContain("many");
    await field.fill("0.123");
    await field.press("Enter");
    await expect.poll(() => result(card)).toBe(t.wrong);
    const fullWidth = answer.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    await field.fill(fullWidth);
    await field.press("Enter");
    await expect.poll(() => result(card)).toBe(t.right);
    await close();
  });

  it("with a gap take any of its wordings", async () => {
    const { page, close } = await open(language);
    const card = page.locator(".quiz[data-quiz=blank]").first();
    const answers = JSON.parse((await card.locator(".gap").first().getAttribute("data-answers")) ?? "[]") as string[];
    const field = card.locator(".gap input").first();
    await field.fill("nonsense");
    await field.press("Enter");
    await expect.poll(() => result(card)).toBe(t.wrong);
    for (const answer of answers) {
      await field.fill(` ${answer.toUpperCase()} `);
      await field.press("Enter");
      await expect.poll(() => result(card), { message: answer }).toBe(t.right);
    }
    await close();
  });

  it("are answered by keyboard alone", async () => {
    const { page, close } = await open(language);
    const single = page.locator(".quiz[data-quiz=single]").first();
    const index = await single
      .locator(".opt-row")
      .evaluateAll((rows) => rows.findIndex((row) => row.matches("[data-right]")));
    await single.locator("input").first().focus();
    await page.keyboard.press("ABCDEF".charAt(index).toLowerCase());
    await expect.poll(() => result(single)).toBe(t.right);

    const multiple = page.locator(".quiz[data-quiz=multiple]").first();
    const all = await multiple
      .locator(".opt-row")
      .evaluateAll((rows) => rows.flatMap((row, at) => (row.matches("[data-right]") ? [at] : [])));
    await multiple.locator("input").first().focus();
    for (const at of all) await page.keyboard.press(String(at + 1));
    await page.keyboard.press("Enter");
    await expect.poll(() => result(multiple)).toBe(t.right);

    await page.keyboard.press("s");
    const next = await page.evaluate(() => document.activeElement?.closest(".quiz")?.id);
    expect(next).not.toBe(await multiple.getAttribute("id"));
    await close();
  });

  it("draw new numbers, and a shared question opens with the same ones", async () => {
    const { page, complaints, close } = await open(language);
    const card = page.locator(".quiz[data-generator]").first();
    const first = await card.locator(".q").innerText();
    await drawUntilOther(page, card, first, t.draw);
    const drawn = { prompt: await card.locator(".q").innerText(), seed: await card.getAttribute("data-seed") };
    const id = await card.getAttribute("id");
    await page.goto(`${page.url().replace(/[?#].*$/, "")}?${id}.seed=${drawn.seed}#${id}`);
    await expect.poll(() => page.locator(`#${id} .q`).innerText()).toBe(drawn.prompt);
    const again = page.locator(`#${id}`);
    await right(again).click();
    await expect.poll(() => result(again)).toBe(t.right);
    expect(await again.locator(".work ol > li").count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it("show in the widget why", async () => {
    const { page, complaints, close } = await open(language);
    const card = page.locator(".quiz[data-generator]").first();
    await card.locator("summary").click();
    await card.locator(".work a[href*='receptive-field-calculator']").click();
    await expect.poll(() => new URL(page.url()).search).toContain("receptive-field-calculator.layers=");
    const answer = (await card.locator(".opt-row[data-right] .t").innerText()).trim();
    await page.waitForSelector("#receptive-field-calculator[data-live]");
    await expect.poll(() => page.locator("#receptive-field-calculator .eq").innerText()).toContain(answer);
    expect(complaints).toEqual([]);
    await close();
  });
});

async function drawUntilOther(page: Page, card: Locator, first: string, name: string): Promise<void> {
  for (let press = 0; press < 5 && (await card.locator(".q").innerText()) === first; press += 1) {
    await card.getByRole("button", { name }).click();
    await page.waitForTimeout(300);
  }
  expect(await card.locator(".q").innerText()).not.toBe(first);
}
