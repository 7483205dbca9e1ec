import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible, type Island, island } from "./island.tsx";

const widget = "dilated-conv-stepper";
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
const output = (element: HTMLElement) =>
  [...element.querySelectorAll("svg[role=slider] .cell-text")].map((text) => text.textContent);
const states = [{}, { view: "zeros" }, { d: "3", p: "0" }, { i: "9", d: "3", p: "4" }];

describe("a dilated convolution", () => {
  it("takes over what the server drew without a word on the console", async () => {
    for (const language of ["zh", "en"] as const) {
      for (const params of states) {
        const { complaints } = await show({ language, params });
        await expect.element(page.getByRole("slider").first()).toBeVisible();
        close();
        expect(complaints).toEqual([]);
      }
    }
  });

  it("answers the sliders: picture, formula and derivation show the same numbers", async () => {
    const { element, complaints } = await show();
    expect(output(element).slice(0, 5)).toEqual(["−16", "−19", "−12", "13", "16"]);
    expect(said(element, ".say")).toBe("第 2 行第 2 列是 −16");
    (page.getByRole("slider", { name: "空洞率" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(output(element)).toHaveLength(49);
    (page.getByRole("slider", { name: "填充" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(said(element, ".say")).toBe("第 2 行第 2 列是 −8");
    expect(said(element, ".eq .katex-mathml")).toContain("−2+(−4)+(−2)=−8");
    await expect.poll(() => said(element, ".steps li:nth-child(2)")).toContain("5+2⋅1−3+1=5");
    await expect.poll(() => said(element, ".steps li:nth-child(4)")).toContain("2⋅11+0⋅12+(−2)⋅13=−4");
    await expect.poll(() => said(element, ".steps li:last-child .why")).toBe("没有零，就是普通卷积");
    expect(complaints).toEqual([]);
  });

  it("moves over the output by key and by pointer", async () => {
    const { element } = await show({ language: "en" });
    const svg = page.getByRole("slider", { name: "Output: choose a cell" }).element() as SVGSVGElement;
    svg.focus();
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{Home}");
    expect(svg.getAttribute("aria-valuetext")).toBe("row 0, column 0: −16");
    await expect.poll(() => said(element, ".steps li:nth-child(3) .why")).toBe("outside the image, all zero");
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(said(element, ".say")).toBe("Row 0, column 4 is 16");
    const { left, top, width } = svg.getBoundingClientRect();
    const pitch = width / 5.05;
    // The dimension line above takes 34 pixels.
    svg.dispatchEvent(
      new MouseEvent("click", { bubbles: true, clientX: left + 1.5 * pitch, clientY: top + 35 + 3.5 * pitch }),
    );
    await expect.poll(() => said(element, ".say")).toBe("Row 3, column 1 is −44");
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.row=3&${widget}.column=1`));
  });

  it("puts zeros into the kernel, and nothing changes", async () => {
    const { element } = await show();
    const before = output(element);
    const weights = () => element.querySelectorAll(".ds-weight").length;
    expect(weights()).toBe(9);
    await userEvent.click(element.querySelectorAll(".choice label")[1]!);
    expect(weights()).toBe(25);
    expect(output(element)).toEqual(before);
  });

  it("takes another kernel, and says what it can't read", async () => {
    const { element } = await show({ language: "en" });
    const field = page.getByRole("textbox", { name: "Kernel" });
    await field.fill("0 0 0; 0 1 0; 0 0 0");
    await userEvent.keyboard("{Enter}");
    expect(output(element)).toEqual(Array.from({ length: 25 }, (_, value) => String(value)));
    await field.fill("1, 2");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe(
      "Kernel must be 9 numbers from −99 to 99; there are 2. The figure still shows 0, 0, 0; 0, 1, 0; 0, 0, 0.",
    );
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.w=0_0_0_0_1_0_0_0_0`));
  });

  it("keeps the state in the address, opens it again, and undoes a reset", async () => {
    const { element } = await show({ search: `?${widget}.d=1&${widget}.p=1` });
    await expect.poll(() => said(element, ".say")).toBe("第 2 行第 2 列是 −8");
    await page.getByRole("button", { name: "一个点" }).click();
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.i=7&${widget}.x=point`));
    await page.getByRole("button", { name: "还原" }).click();
    expect(said(element, ".say")).toBe("第 2 行第 2 列是 −16");
    await page.getByRole("button", { name: "撤销还原" }).click();
    expect(said(element, ".say")).toBe("第 3 行第 3 列是 0");
  });

  it("answers what is out of range or impossible beside the field, and keeps a picture", async () => {
    const { element } = await show({ language: "en" });
    await page.getByRole("textbox", { name: "Dilation" }).fill("4");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe(
      "Dilation must be a whole number from 1 to 3; it is 4. The figure still shows 2.",
    );
    close();
    const small = await show({ language: "en", params: { d: "3", p: "0" } });
    expect(said(small.element, ".msg")).toBe(
      "With dilation 3 the kernel spans 7 cells; an input of 5 padded by 0 has 5. Padding must be at least 1, or dilation at most 2. The figure shows padding 1.",
    );
    expect(output(small.element)).toHaveLength(1);
  });

  it("fits a phone", async () => {
    for (const width of [390, 320]) {
      await page.viewport(width, 800);
      for (const params of states) {
        const { element } = await show({ params, language: "en" });
        const wgt = element.querySelector(".wgt")!;
        expect(wgt.scrollWidth).toBeLessThanOrEqual(wgt.clientWidth);
        close();
      }
    }
  });

  it.each(["zh", "en"] as const)("has no violation of accessibility rules: %s", async (language) => {
    for (const params of states) {
      const { element } = await show({ language, params });
      await expectAccessible(element);
      close();
    }
  });
});
