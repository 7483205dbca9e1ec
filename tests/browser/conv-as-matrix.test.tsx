import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible, type Island, island } from "./island.tsx";

const widget = "conv-as-matrix";
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

const said = (element: HTMLElement, selector: string) => element.querySelector(selector)?.textContent ?? "";
const numbers = (element: HTMLElement, panel: number) =>
  [...element.querySelectorAll(".grid-fig")[panel]!.querySelectorAll(".cell-text")].map((text) => text.textContent);
const output = (element: HTMLElement) => numbers(element, 2);
const matrix = (element: HTMLElement) => element.querySelectorAll(".grid-fig")[3]!.querySelector("svg")!;
/** The sum of the row in question, as screen readers hear it. */
const sum = (element: HTMLElement) =>
  [...element.querySelectorAll(".eq .katex-mathml")].map((math) => math.textContent).join("");

describe("a convolution as a matrix", () => {
  it("starts from the page's case; rows are chosen by key, pointer and hovering", async () => {
    const { element, complaints } = await show({ language: "en" });
    expect(output(element)).toEqual(["−2", "−2", "−2"]);
    expect(sum(element)).toContain("(−1)");
    expect(said(element, ".say")).toBe("K is 3×5: 9 of its 15 places hold a weight, with only 3 different ones");
    matrix(element).focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(matrix(element).getAttribute("aria-valuetext")).toBe("Row 1, output −2");
    await userEvent.keyboard("{End}");
    await expect.poll(() => said(element, ".steps li.now .why")).toBe("row 2 of K times x");
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.row=2`));
    const first = element.querySelectorAll<SVGElement>(".grid-fig")[3]!.querySelectorAll(".cell-text")[0]!;
    const { left, top } = first.getBoundingClientRect();
    const at = { clientX: left + 2, clientY: top + 4, bubbles: true };
    matrix(element).dispatchEvent(new PointerEvent("pointermove", { ...at, pointerType: "mouse" }));
    await expect.poll(() => said(element, ".steps li.now .why")).toBe("row 0 of K times x");
    matrix(element).dispatchEvent(new PointerEvent("pointerout", { bubbles: true, pointerType: "mouse" }));
    await expect.poll(() => said(element, ".steps li.now .why")).toBe("row 2 of K times x");
    matrix(element).dispatchEvent(new MouseEvent("click", at));
    await expect.poll(() => matrix(element).getAttribute("aria-valuenow")).toBe("0");
    expect(complaints).toEqual([]);
  });

  it("moves the window with the mouse and with keys", async () => {
    const { element } = await show({ language: "en", params: { n: "7", s: "2" } });
    const input = element.querySelector<SVGElement>(".grid-fig svg")!;
    const cells = input.querySelectorAll(".cell-text");
    const over = (cell: number) => {
      const { left, top } = cells[cell]!.getBoundingClientRect();
      return { clientX: left + 2, clientY: top + 4, bubbles: true, pointerType: "mouse", buttons: 1 };
    };
    input.dispatchEvent(new PointerEvent("pointermove", over(3)));
    await expect.poll(() => input.getAttribute("aria-valuenow")).toBe("1");
    input.dispatchEvent(new PointerEvent("pointermove", over(6)));
    await expect.poll(() => input.getAttribute("aria-valuenow")).toBe("2");
    input.focus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect.poll(() => said(element, ".steps li.now .why")).toBe("row 1 of K times x");
  });

  it("takes kernels as they are typed; their length is the kernel size", async () => {
    const { element } = await show();
    const field = page.getByRole("textbox", { name: "卷积核" });
    await field.fill("−1, 0, 1");
    await userEvent.keyboard("{Enter}");
    expect(output(element)).toEqual(["2", "2", "2"]);
    await field.fill("1 1");
    await userEvent.keyboard("{Enter}");
    expect(output(element)).toEqual(["3", "5", "7", "9"]);
    await field.fill("1, 12");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe("卷积核要写 −9 到 9 的整数，用逗号隔开，现在有“12”。图仍按上一个值 1, 1 画。");
    expect(output(element)).toEqual(["3", "5", "7", "9"]);
    await page.getByRole("button", { name: "还原" }).click();
    expect(output(element)).toEqual(["−2", "−2", "−2"]);
    await page.getByRole("button", { name: "撤销还原" }).click();
    expect(output(element)).toEqual(["3", "5", "7", "9"]);
  });

  it("opens the picture of the page from an address, and keeps it when a size grows", async () => {
    const { element } = await show({
      language: "en",
      search: `?${widget}.mode=2d&${widget}.n=3&${widget}.k=2`,
    });
    await expect.poll(() => output(element)).toEqual(["19", "25", "37", "43"]);
    expect(said(element, ".say")).toBe("K is 4×9: 16 of its 36 places hold a weight, with only 4 different ones");
    await userEvent.click(page.getByRole("button", { name: "Sobel on 5×5" }));
    expect(output(element)).toEqual(["0", "−16", "−16", "0", "−16", "−16", "0", "−16", "−16"]);
    await expect.poll(() => said(element, ".steps li.now .why")).toBe("row 0 of K times x");
  });

  it("says what does not fit beside the kernel size and shows what does", async () => {
    const { element } = await show({ language: "en", params: { n: "4", k: "5" } });
    expect(said(element, ".msg")).toBe(
      "Kernel 5 is larger than the padded input 4. It can be at most 4; the figure shows 4.",
    );
    expect(output(element)).toHaveLength(1);
  });

  it.each(["zh", "en"] as const)("is accessible and fits a phone: %s", async (language) => {
    for (const params of [{}, { mode: "2d", n: "5", k: "3", p: "2" }]) {
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
