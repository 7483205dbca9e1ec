import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible, type Island, island } from "./island.tsx";

const widget = "bilinear-sampling";
let open: Island | undefined;

async function show(options: Partial<Parameters<typeof island>[0]> = {}): Promise<Island> {
  open = await island({ widget, ...options });
  return open;
}

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  open?.remove();
  open = undefined;
});

const said = (element: HTMLElement, selector: string) => element.querySelector(selector)?.textContent;
const point = (element: HTMLElement) => element.querySelector<SVGGElement>(".point")!;

describe("bilinear sampling", () => {
  it("takes over what the server drew without a word on the console", async () => {
    for (const language of ["zh", "en"] as const) {
      for (const params of [{}, { y: "-0.5", x: "2" }, { cells: "3_7_1_8", y: "4" }]) {
        const { complaints, remove } = await show({ language, params });
        await expect.element(page.getByRole("slider").first()).toBeVisible();
        remove();
        open = undefined;
        expect(complaints).toEqual([]);
      }
    }
  });

  it("answers the slider: picture, formula and derivation show the same numbers", async () => {
    const { element } = await show();
    expect(said(element, ".eq .katex-mathml")).toContain("0⋅0.375+1⋅0.125+5⋅0.375+6⋅0.125=2.75");
    (page.getByRole("slider", { name: "列坐标" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(said(element, ".say")).toBe("取到 3.25");
    expect(said(element, ".eq .katex-mathml")).toContain("0⋅0.125+1⋅0.375+5⋅0.125+6⋅0.375=3.25");
    expect([...element.querySelectorAll(".sample-share")].map((share) => share.textContent)).toEqual([
      "0.125",
      "0.375",
      "0.125",
      "0.375",
    ]);
    await expect.poll(() => said(element, ".steps li.now .eqx")).toContain("=3.25");
    await expect.poll(() => said(element, ".steps")).toContain("0.5⋅(1−0)+0.5⋅(6−5)=1");
  });

  it("moves the point by key, over the edge and no further", async () => {
    const { element } = await show({ language: "en" });
    point(element).focus();
    await userEvent.keyboard("{ArrowRight}{Shift>}{ArrowUp}{/Shift}");
    expect(point(element).getAttribute("aria-valuetext")).toBe("row 0, column 0.3, reads 0.3");
    await userEvent.keyboard("{Shift>}{ArrowUp}{/Shift}");
    expect(said(element, ".say")).toBe("Reads 0.15; 0.5 of it lies outside and counts as 0");
    await userEvent.keyboard("{Home}{ArrowLeft}");
    expect(point(element).getAttribute("aria-valuenow")).toBe("-1");
    expect(said(element, ".say")).toBe("Reads 0: all four neighbours are outside");
    await userEvent.keyboard("{End}");
    expect(point(element).getAttribute("aria-valuenow")).toBe("5");
  });

  it("fills in four cells, and goes back to the ramp", async () => {
    const { element } = await show({ language: "en" });
    await userEvent.click(element.querySelectorAll(".choice label")[1]!);
    expect(said(element, ".say")).toBe("Reads 4.5");
    await page.getByRole("textbox", { name: "Upper left" }).fill("8");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".say")).toBe("Reads 7.5");
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.cells=8_9_9_0`));
    await page.getByRole("button", { name: "Half outside" }).click();
    expect(said(element, ".say")).toBe("Reads 1; 0.5 of it lies outside and counts as 0");
    expect(element.querySelector(".bl-corners")).toBeNull();
  });

  it("opens a shared link, and undoes a reset", async () => {
    const { element } = await show({ search: `?${widget}.y=1.2&${widget}.x=2.7` });
    await expect.poll(() => said(element, ".say")).toBe("取到 8.7");
    point(element).focus();
    await userEvent.keyboard("{ArrowDown}");
    await page.getByRole("button", { name: "还原" }).click();
    expect(said(element, ".say")).toBe("取到 2.75");
    await page.getByRole("button", { name: "撤销还原" }).click();
    expect(said(element, ".say")).toBe("取到 8.95");
  });

  it("answers what is out of range or too far out beside the field, and keeps a picture", async () => {
    const { element, remove } = await show({ language: "en" });
    const field = page.getByRole("textbox", { name: "Row coordinate" });
    await field.fill("6");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe(
      "Row coordinate must be a number from −1 to 5; it is 6. The figure still shows 0.5.",
    );
    remove();
    const second = await show({ language: "en", params: { cells: "3_7_1_8", y: "4", x: "0.5" } });
    expect(said(second.element, ".msg")).toBe(
      "Row coordinate 4 is more than a cell outside this 2×2 picture, where everything is 0. It may be 2 at most; the figure shows 2.",
    );
  });

  it("fits a phone", async () => {
    await page.viewport(320, 800);
    for (const params of [{}, { cells: "3_7_1_8" }, { y: "4.5", x: "4.5" }]) {
      const { element, remove } = await show({ params, language: "en" });
      const wgt = element.querySelector(".wgt")!;
      expect(wgt.scrollWidth).toBeLessThanOrEqual(wgt.clientWidth);
      remove();
      open = undefined;
    }
  });

  it.each(["zh", "en"] as const)("has no violation of accessibility rules: %s", async (language) => {
    for (const params of [{}, { cells: "0_9_9_0" }, { y: "-0.5", x: "2" }]) {
      const { element, remove } = await show({ language, params });
      await expectAccessible(element);
      remove();
      open = undefined;
    }
  });
});
