import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible, type Island, island } from "./island.tsx";

const widget = "transposed-conv-stepper";
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
const output = (element: HTMLElement) =>
  [...element.querySelectorAll("svg[role=slider] .cell-text")].map((text) => Number(text.textContent));
const slider = (name: string) => page.getByRole("slider", { name });

describe("the transposed convolution", () => {
  it("takes over what the server drew without a word on the console", async () => {
    for (const language of ["zh", "en"] as const) {
      for (const params of [{}, { view: "insert", turned: "no" }, { op: "2" }]) {
        const { complaints, remove } = await show({ language, params });
        await expect.element(page.getByRole("slider").first()).toBeVisible();
        remove();
        open = undefined;
        expect(complaints).toEqual([]);
      }
    }
  });

  it("answers the slider: picture, formula, notation and derivation show the same numbers", async () => {
    const { element, complaints } = await show();
    expect(output(element)).toEqual([5, 14, 10, 14, 36, 24, 15, 34, 20]);
    (slider("输出填充").element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(output(element)).toEqual([5, 14, 10, 12, 14, 36, 24, 30, 15, 34, 20, 24, 24, 55, 32, 36]);
    expect(said(element, ".say")).toBe("2×2 变成 4×4；第 1 行第 1 列（从 0 数起）是 36");
    expect(said(element, ".eq .katex-mathml")).toContain("(2−1)×2−2×1+1×(3−1)+1+1=4");
    await expect.poll(() => said(element, ".steps li:last-child .eqx")).toContain("36");
    expect(said(element, ".tc-both")).toContain("2×2 → 4×4");
    expect(complaints).toEqual([]);
  });

  it("moves the chosen cell by key and by pointer, and writes its sum", async () => {
    const { element } = await show({ language: "en" });
    const cells = page.getByRole("slider", { name: "Output: choose a cell" });
    const svg = cells.element() as SVGSVGElement;
    svg.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(svg.getAttribute("aria-valuetext")).toBe("row 1, column 2: 24");
    await userEvent.keyboard("{Home}{ArrowUp}");
    expect(said(element, ".say")).toBe("2×2 becomes 3×3; row 0, column 0 (from 0) is 5");
    await userEvent.keyboard("{ArrowUp}{Shift>}{ArrowDown}{/Shift}{End}");
    expect(svg.getAttribute("aria-valuenow")).toBe("8");
    const { left, top, width } = svg.getBoundingClientRect();
    const pitch = width / 5.05;
    // The border of p = 1 comes first, and the dimension line above takes 40 pixels.
    svg.dispatchEvent(
      new MouseEvent("click", { bubbles: true, clientX: left + 2.5 * pitch, clientY: top + 41 + 1.5 * pitch }),
    );
    await expect.poll(() => said(element, ".say")).toBe("2×2 becomes 3×3; row 0, column 1 (from 0) is 14");
  });

  it("puts one stamp after the other", async () => {
    const { element } = await show();
    (slider("盖了几枚章").element() as HTMLElement).focus();
    await userEvent.keyboard("{Home}");
    expect(output(element)).toEqual([5, 6, 0, 8, 9, 0, 0, 0, 0]);
    expect(said(element, ".say")).toBe("盖了 1 / 4 枚章");
    await userEvent.keyboard("{ArrowRight}");
    expect(output(element)).toEqual([5, 14, 10, 8, 23, 16, 0, 0, 0]);
    await userEvent.keyboard("{End}");
    expect(output(element)).toEqual([5, 14, 10, 14, 36, 24, 15, 34, 20]);
  });

  it("computes cell by cell in the other view, ends equal, and goes wrong without turning the kernel", async () => {
    const { element } = await show({ language: "en" });
    const end = output(element);
    await userEvent.click(element.querySelectorAll(".choice label")[1]!);
    expect(output(element)).toEqual(end);
    (slider("Cells computed").element() as HTMLElement).focus();
    await userEvent.keyboard("{Home}{ArrowRight}");
    expect(output(element)).toEqual([5, 14]);
    await userEvent.keyboard("{End}");
    await page.getByRole("checkbox", { name: "Kernel rotated by 180°" }).click();
    expect(said(element, ".say")).toBe("The kernel was not rotated: 64 where 36 is right");
    expect(output(element)[4]).toBe(64);
  });

  it("plays from the first stamp to the last, and stops there", async () => {
    const { element } = await show();
    await page.getByRole("button", { name: "播放" }).click();
    expect(output(element)).toEqual([5, 6, 0, 8, 9, 0, 0, 0, 0]);
    await expect.poll(() => output(element)[4], { timeout: 5000 }).toBe(23);
    await expect.poll(() => output(element)[4], { timeout: 5000 }).toBe(36);
    await expect.element(page.getByRole("button", { name: "播放" })).toBeVisible();
  });

  it("keeps the state in the address, opens it again, and undoes a reset", async () => {
    const { element } = await show({ search: `?${widget}.preset=ambiguous-7` });
    await expect.poll(() => said(element, ".say")).toContain("4×4 变成 7×7");
    await page.getByRole("button", { name: "4 → 8" }).click();
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.preset=ambiguous-8`));
    await page.getByRole("button", { name: "还原" }).click();
    expect(said(element, ".say")).toContain("2×2 变成 3×3");
    await page.getByRole("button", { name: "撤销还原" }).click();
    expect(said(element, ".say")).toContain("4×4 变成 8×8");
  });

  it("answers what is out of range or impossible beside the field, and keeps a picture", async () => {
    const { element } = await show({ language: "en" });
    const field = page.getByRole("textbox", { name: "Stride" });
    await field.fill("0");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe("Stride must be a whole number from 1 to 8; it is 0. The figure still shows 2.");
    await field.fill("2");
    await userEvent.keyboard("{Enter}");
    await page.getByRole("textbox", { name: "Output padding" }).fill("2");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe(
      "Output padding 2 must be smaller than the larger of stride and dilation: at most 1, or take a larger stride. The figure shows 1.",
    );
    expect(output(element)).toHaveLength(16);
  });

  it("takes other values, and says which of them it can't read", async () => {
    const { element } = await show({ language: "en" });
    const field = page.getByRole("textbox", { name: "Kernel values" });
    await field.fill("1");
    await userEvent.keyboard("{Enter}");
    expect(output(element)).toEqual([1, 3, 2, 4, 10, 6, 3, 7, 4]);
    await field.fill("1 a");
    await userEvent.keyboard("{Tab}");
    expect(said(element, ".list-field .msg")).toBe(
      "Kernel values must be numbers from −999 to 999; one is “a”. The figure still shows 1, 1, 1; 1, 1, 1; 1, 1, 1.",
    );
    expect(output(element)[4]).toBe(10);
    await field.fill("");
    await userEvent.keyboard("{Enter}");
    expect(output(element)[4]).toBe(36);
  });

  it("fits a phone", async () => {
    await page.viewport(320, 800);
    for (const params of [{}, { view: "insert" }, { preset: "fcn8s", view: "insert" }]) {
      const { element, remove } = await show({ params, language: "en" });
      const wgt = element.querySelector(".wgt")!;
      expect(wgt.scrollWidth).toBeLessThanOrEqual(wgt.clientWidth);
      remove();
      open = undefined;
    }
  });

  it.each(["zh", "en"] as const)("has no violation of accessibility rules: %s", async (language) => {
    for (const params of [{}, { view: "insert", turned: "no" }, { op: "2" }]) {
      const { element, remove } = await show({ language, params });
      await expectAccessible(element);
      remove();
      open = undefined;
    }
  });
});
