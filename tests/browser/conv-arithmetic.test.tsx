import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible, type Island, island } from "./island.tsx";

const widget = "conv-arithmetic";
let open: Island | undefined;

async function show(options: Partial<Parameters<typeof island>[0]> = {}): Promise<Island> {
  open = await island({ widget, ...options });
  return open;
}

function close() {
  open?.remove();
  open = undefined;
}

beforeEach(() => page.viewport(1280, 900));
afterEach(close);

const said = (element: HTMLElement, selector: string) => element.querySelector(selector)?.textContent;
const formula = (element: HTMLElement) => said(element, ".eq .katex-mathml");
const shape = (element: HTMLElement) => said(element, ".val tbody tr:last-child td");
const step = (element: HTMLElement, number: number) =>
  said(element, `.steps li:nth-child(${number}) .eqx > span:last-child .katex-mathml`);
const focus = (name: string) => (page.getByRole("slider", { name }).element() as HTMLElement).focus();

describe("convolution arithmetic", () => {
  it("takes over what the server drew without a word on the console", async () => {
    for (const language of ["zh", "en"] as const) {
      const { complaints } = await show({ language });
      await expect.element(page.getByRole("slider").first()).toBeVisible();
      close();
      expect(complaints).toEqual([]);
    }
  });

  it("answers the keyboard: picture, shapes, formula and derivation show the same numbers", async () => {
    const { element, complaints } = await show();
    expect(shape(element)).toBe("64 × 112 × 112");
    focus("步幅");
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(shape(element)).toBe("64 × 56 × 56");
    expect(formula(element)).toContain("=56");
    expect(said(element, ".pic svg")).toContain("s = 4");
    await expect.poll(() => step(element, 3)).toContain("223/4=55.75");
    expect(step(element, 5)).toContain("55+1=56");
    expect(step(element, 9)).toContain("29,503,488");
    expect(complaints).toEqual([]);
  });

  it("steps the window from stop to stop, and tells which cells it covers", async () => {
    const { element } = await show({ params: { i: "8", k: "3", s: "2", p: "1" } });
    expect(said(element, ".eq .say")).toBe("输出 3：第 5 到 7 格");
    expect(said(element, ".ca-unused")).toBe("1 格没用到");
    focus("第几个输出");
    await userEvent.keyboard("{Home}");
    expect(said(element, ".eq .say")).toBe("输出 0：第 −1 到 1 格，含 1 个补的零");
    await userEvent.keyboard("{ArrowRight}");
    expect(said(element, ".eq .say")).toBe("输出 1：第 1 到 3 格");
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.cell=1`));
  });

  it("lets a cell of the output be chosen by pointer", async () => {
    const { element } = await show({ params: { i: "8", k: "3", s: "2", p: "1" } });
    await userEvent.click(element.querySelectorAll(".ca-stop")[1]!);
    expect(said(element, ".eq .say")).toBe("输出 1：第 1 到 3 格");
  });

  it("opens a shared address, follows the way back and links in the text", async () => {
    const { element, complaints } = await show({ search: `?${widget}.k=5&${widget}.d=2&${widget}.p=4&${widget}.s=1` });
    await expect.poll(() => shape(element)).toBe("64 × 224 × 224");
    history.pushState(null, "", `${location.pathname}?${widget}.preset=vit`);
    dispatchEvent(new PopStateEvent("popstate"));
    await expect.poll(() => shape(element)).toBe("768 × 14 × 14");
    element.dispatchEvent(new CustomEvent("fieldnotes:state", { detail: { i: "227", k: "11", s: "4", p: "0" } }));
    await expect.poll(() => shape(element)).toBe("64 × 55 × 55");
    expect(complaints).toEqual([]);
  });

  it("takes presets, goes back to the start, and back again", async () => {
    const { element } = await show();
    await page.getByRole("button", { name: "AlexNet 第一层" }).click();
    expect(shape(element)).toBe("64 × 55 × 55");
    expect(page.getByRole("checkbox", { name: "偏置" }).element()).toHaveProperty("checked", true);
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.preset=alexnet`));
    await page.getByRole("button", { name: "还原" }).click();
    expect(shape(element)).toBe("64 × 112 × 112");
    await page.getByRole("button", { name: "撤销还原" }).click();
    expect(shape(element)).toBe("64 × 55 × 55");
  });

  it("checks what is typed when it is finished, beside the field, and keeps the picture", async () => {
    const { element } = await show();
    const field = page.getByRole("textbox", { name: "核长" });
    await field.fill("32");
    expect(element.querySelector(".msg")).toBeNull();
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe("核长要取 1 到 31 的整数，现在是 32。图仍按上一个值 7 画。");
    expect(field.element().getAttribute("aria-describedby")).toBe(element.querySelector(".msg")?.id);
    expect(shape(element)).toBe("64 × 112 × 112");
  });

  it("names both values where numbers don't go together, and what would do", async () => {
    const params = { i: "10", k: "5", s: "1", p: "0", d: "3", cin: "64", g: "3" };
    const { element } = await show({ language: "en", params });
    expect([...element.querySelectorAll(".msg")].map((message) => message.textContent)).toEqual([
      "Kernel size 5 with dilation 3 spans 13 cells, more than the padded input of 10: the output would be −2. The kernel size can be at most 4; the figure shows 4.",
      "64 channels cannot be split into 3 groups. Try 2 or 4; the sums below take 2.",
    ]);
    expect(shape(element)).toBe("64 × 1 × 1");
  });

  it("tells the result to screen readers once it settles", async () => {
    const { element } = await show();
    const live = () => said(element, ".wgt > [aria-live]");
    focus("步幅");
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(live()).toBe("");
    await expect.poll(live).toBe("输出边长 56");
  });

  it("marks the symbols of formula, picture, derivation and controls with the same names", async () => {
    const { element } = await show();
    for (const symbol of ["i", "k", "s", "p", "o"]) {
      const places = ["svg", ".eq", ".sl", ".steps"].filter((place) =>
        element.querySelector(place === ".sl" ? `.sl[data-sym=${symbol}]` : `${place} [data-sym=${symbol}]`),
      );
      expect([symbol, ...places]).toEqual([symbol, "svg", ".eq", ".sl", ".steps"]);
    }
  });

  it.each(["zh", "en"] as const)("has nothing that axe-core finds, in %s and both themes", async (language) => {
    for (const theme of ["light", "dark"]) {
      document.documentElement.dataset.theme = theme;
      for (const params of [{}, { i: "10", k: "5", d: "3", p: "0", g: "3" }, { i: "512", k: "31", d: "16", p: "64" }]) {
        const { element } = await show({ language, params });
        await expectAccessible(element);
        close();
      }
    }
    delete document.documentElement.dataset.theme;
  });

  it.each([320, 390, 768])("holds at %i px", async (width) => {
    await page.viewport(width, 844);
    for (const params of [
      {},
      { i: "7", k: "3", s: "2", p: "1" },
      { i: "512", k: "31", d: "16", p: "64", cin: "4096", cout: "4096", bias: "yes" },
    ]) {
      const { element } = await show({ language: "en", params });
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const room = element.getBoundingClientRect();
      for (const part of element.querySelectorAll("button, select, input:not(.sr), .katex-base")) {
        const { left, right, width: own } = part.getBoundingClientRect();
        if (own > 1)
          expect([part.outerHTML, left >= room.left - 1 && right <= room.right + 1]).toEqual([part.outerHTML, true]);
      }
      close();
    }
  });
});
