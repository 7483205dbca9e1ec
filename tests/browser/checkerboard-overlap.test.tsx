import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible, type Island, island } from "./island.tsx";

const widget = "checkerboard-overlap";
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
const counts = (element: HTMLElement) =>
  [...element.querySelectorAll(".grid-fig .cell-text:not(.faint)")].map((text) => text.textContent).join("");

describe("the overlap of stamps", () => {
  it("starts from the page's case and answers the keyboard in picture, verdict and derivation", async () => {
    const { element, complaints } = await show({ language: "en" });
    expect(counts(element)).toBe("1121212121211");
    (page.getByRole("slider", { name: "Kernel size" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(counts(element)).toBe("11222222222211");
    expect(said(element, ".say")).toContain("Stride 2 divides kernel 4: every inner cell is covered 2 times.");
    expect(said(element, ".eq .katex-mathml")).toContain("4=2×2");
    await expect.poll(() => said(element, ".steps li:nth-child(3)")).toContain("weights that land here: w₀, w₂");
    await userEvent.keyboard("{Home}");
    expect(counts(element)).toBe("10101010101");
    expect(said(element, ".say")).toContain("some cells are never covered");
    expect(complaints).toEqual([]);
  });

  it("multiplies rows and columns in 2-D", async () => {
    const { element } = await show();
    await userEvent.click(element.querySelectorAll(".choice label")[1]!);
    expect(counts(element)).toHaveLength(169);
    expect(counts(element).slice(26, 39)).toBe("2242424242422");
    expect(said(element, ".say")).toContain("二维是 1、2、4");
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.view=2d`));
  });

  it("opens an address, undoes a reset, and answers bad input beside the field", async () => {
    const { element } = await show({ search: `?${widget}.k=5` });
    await expect.poll(() => counts(element)).toBe("112232323232211");
    await page.getByRole("button", { name: "还原" }).click();
    expect(counts(element)).toBe("1121212121211");
    await page.getByRole("button", { name: "撤销还原" }).click();
    expect(counts(element)).toBe("112232323232211");
    await page.getByRole("textbox", { name: "核长" }).fill("9");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe("核长要取 1 到 8 的整数，现在是 9。图仍按上一个值 5 画。");
    expect(counts(element)).toBe("112232323232211");
  });

  it.each(["zh", "en"] as const)("is accessible and fits a phone: %s", async (language) => {
    for (const params of [{}, { view: "2d", k: "5" }]) {
      const { element, complaints, remove } = await show({ language, params });
      await expectAccessible(element);
      await page.viewport(320, 800);
      const wgt = element.querySelector(".wgt")!;
      expect(wgt.scrollWidth).toBeLessThanOrEqual(wgt.clientWidth);
      await page.viewport(1280, 900);
      expect(complaints).toEqual([]);
      remove();
      open = undefined;
    }
  });
});
