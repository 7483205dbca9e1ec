import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect, inject } from "vitest";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const axeSource = readFileSync(axeFile, "utf8");

export async function launch(): Promise<Browser> {
  return await chromium.launch({ executablePath: inject("browser"), args: ["--no-sandbox"] });
}

/** A page that remembers everything that went wrong on it. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  // axe-core is put into the page by the tests; what the policy refuses is told on the console all the same.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // Leaving a page breaks off what it was still loading.
    if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()} ${reason}`);
  });
  await page.goto(url);
  return { page, complaints, close: () => context.close() };
}

/**
 * What axe-core finds, a line each. KaTeX's boxes are hidden from screen readers, which read its MathML, and are many.
 * axe-core takes a name that is a formula alone for none; such a name counts when its MathML has text.
 */
export function accessibilityFindings(page: Page): Promise<string[]> {
  return findings(page);
}

/** Of another theme: all that can differ is how far colours stand apart. */
export function contrastFindings(page: Page): Promise<string[]> {
  return findings(page, ["color-contrast"]);
}

async function findings(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  return await page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const context = { include: [["html"]], exclude: [[".katex-html"]] };
    const { violations } = await axe.run(context, {
      resultTypes: ["violations"],
      ...(only && { runOnly: { type: "rule" as const, values: only } }),
    });
    const isNamedByFormula = (id: string, target: unknown) => {
      if (id !== "empty-table-header" && id !== "label") return false;
      const element = document.querySelector(String(target));
      const name = element?.closest("label") ?? element;
      return Boolean(name?.querySelector("math")?.textContent?.trim());
    };
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target }) => !isNamedByFormula(id, target[0]))
        .map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary}`),
    );
  }, rules);
}

/** Nothing may stick out sideways, at any width. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const { width, content } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    content: document.documentElement.scrollWidth,
  }));
  expect(content, `${page.url()} is wider than the ${width} px window`).toBeLessThanOrEqual(width);
}
