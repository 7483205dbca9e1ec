import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible, type Island, island } from "./island.tsx";

const widget = "receptive-field-calculator";
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
const settled = () => vi.waitFor(() => expect(location.search).not.toBe(""));

describe("the receptive-field calculator", () => {
  it("takes over what the server drew without a word on the console", async () => {
    for (const language of ["zh", "en"] as const) {
      const { complaints, remove } = await show({ language });
      await expect.element(page.getByRole("slider").first()).toBeVisible();
      remove();
      open = undefined;
      expect(complaints).toEqual([]);
    }
  });

  it("answers the keyboard: picture, table, formula and derivation show the same numbers", async () => {
    const { element, complaints } = await show();
    const kernel = page.getByRole("slider", { name: "核长" });
    (kernel.element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(said(element, ".say")).toBe("第 3 层看得见 17 个像素");
    expect(said(element, ".val tr.now")).toBe("第 3 层412217");
    expect(said(element, ".eq .katex-mathml")).toContain("5+2×(4−1)×2=17");
    await expect.poll(() => said(element, ".steps li.now .katex-mathml")).toContain("5+2⋅(4−1)⋅2=17");
    expect(element.querySelector(".pic svg")?.textContent).toContain("r3 = 17");
    expect(element.querySelectorAll(".pic svg .u.out")).toHaveLength(1);
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(page.getByRole("textbox", { name: "核长" }).element()).toHaveProperty("value", "14");
    await userEvent.keyboard("{End}");
    expect(page.getByRole("textbox", { name: "核长" }).element()).toHaveProperty("value", "31");
    expect(complaints).toEqual([]);
  });

  it("answers the pointer", async () => {
    const { element } = await show();
    const stride = page.getByRole("slider", { name: "步幅" });
    const { width, height } = stride.element().getBoundingClientRect();
    await stride.click({ position: { x: width - 10, y: height / 2 } });
    expect(said(element, ".val tr.now td:nth-child(3)")).toBe("8");
    await userEvent.click(element.querySelectorAll(".rf-layers label")[1]!);
    expect(said(element, ".say")).toBe("第 2 层看得见 5 个像素");
  });

  it("puts the state into the address once it rests, and only what differs", async () => {
    await show();
    await page.getByRole("button", { name: "三层 3×3" }).click();
    await settled();
    expect(location.search).toBe(`?${widget}.preset=three-3x3`);
    await page.getByRole("button", { name: "步幅后接空洞" }).click();
    await vi.waitFor(() => expect(location.search).toBe(""));
  });

  it("opens a shared address, and follows the way back", async () => {
    const { element, complaints } = await show({ search: `?${widget}.preset=vgg16-pool5&${widget}.selected=17&x=1` });
    await expect.poll(() => said(element, ".say")).toBe("conv5_3看得见 196 个像素");
    history.pushState(null, "", `${location.pathname}?${widget}.preset=wavenet`);
    dispatchEvent(new PopStateEvent("popstate"));
    await expect.poll(() => said(element, ".say")).toBe("第 10 层看得见 1024 个像素");
    expect(complaints).toEqual([]);
  });

  it("is set by a link in the text", async () => {
    const { element } = await show();
    const detail = { preset: "resnet50-he", size: "600" };
    element.dispatchEvent(new CustomEvent("fieldnotes:state", { detail }));
    await expect.poll(() => said(element, ".say")).toContain("483");
    expect(page.getByRole("textbox", { name: "输入边长" }).element()).toHaveProperty("value", "600");
  });

  it("leaves out what it can't read in the address, and says so", async () => {
    const { element } = await show({ language: "en", search: `?${widget}.size=5000&${widget}.presets=x` });
    await expect
      .poll(() => said(element, ".wgt-note"))
      .toContain("Input size must be a whole number from 8 to 1024; it is 5000.");
    expect(said(element, ".wgt-note")).toContain("There is no parameter presets.");
    expect(said(element, ".say")).toBe("Layer 3 sees 13 pixels");
  });

  it("checks what is typed when it is finished, beside the field, and keeps the picture", async () => {
    const { element } = await show();
    const field = page.getByRole("textbox", { name: "空洞率" });
    await field.fill("0");
    expect(element.querySelector(".msg")).toBeNull();
    await userEvent.keyboard("{Enter}");
    const message = element.querySelector(".msg");
    expect(message?.textContent).toBe("空洞率要取 1 到 32 的整数，现在是 0。图仍按上一个值 2 画。");
    expect(field.element().getAttribute("aria-describedby")).toBe(message?.id);
    expect(said(element, ".say")).toBe("第 3 层看得见 13 个像素");
    await field.fill("３");
    await userEvent.keyboard("{Tab}");
    expect(element.querySelector(".msg")).toBeNull();
    expect(said(element, ".say")).toBe("第 3 层看得见 17 个像素");
  });

  it("names the layer that does not fit and the size that would", async () => {
    const { element } = await show({ language: "en", params: { layers: "k3.k9.k3", size: "8" } });
    expect(said(element, ".msg")).toBe(
      "An input of side 8 is too small for Layer 2: 6 cells are left there, padded by 0 on each side, and the kernel spans 9. The side must be at least 13; the figure shows 13.",
    );
  });

  it("goes back to the start, and back again", async () => {
    const { element } = await show();
    await page.getByRole("button", { name: "空洞 1, 2, 4" }).click();
    expect(said(element, ".say")).toBe("第 3 层看得见 15 个像素");
    await page.getByRole("button", { name: "还原" }).click();
    expect(said(element, ".say")).toBe("第 3 层看得见 13 个像素");
    await page.getByRole("button", { name: "撤销还原" }).click();
    expect(said(element, ".say")).toBe("第 3 层看得见 15 个像素");
  });

  it("adds, moves and removes layers, down to none", async () => {
    const { element } = await show({ language: "en" });
    await page.getByRole("button", { name: "Add a layer after this one" }).click();
    expect(said(element, ".say")).toBe("Layer 4 sees 17 pixels");
    await page.getByRole("button", { name: "Move the layer earlier" }).click();
    expect(said(element, ".say")).toBe("Layer 3 sees 9 pixels");
    const remove = page.getByRole("button", { name: "Remove this layer" });
    for (let i = 0; i < 4; i++) await remove.click();
    expect(said(element, ".say")).toBe("A pixel sees itself");
    await expect.element(remove).toBeDisabled();
  });

  it("tells the result to screen readers once it settles", async () => {
    const { element } = await show();
    const live = () => said(element, ".wgt > [aria-live]");
    expect(live()).toBe("");
    (page.getByRole("slider", { name: "核长" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(live()).toBe("");
    await expect.poll(live).toBe("第 3 层看得见 21 个像素");
  });

  it("marks the symbols of formula, picture, table and controls with the same names", async () => {
    const { element } = await show();
    for (const symbol of ["k", "d", "r", "r_prev", "j"]) {
      const places = ["svg", ".eq", ".val", ".steps"].filter((place) =>
        element.querySelector(`${place} [data-sym=${symbol}]`),
      );
      expect([symbol, ...places]).toEqual([symbol, "svg", ".eq", ".val", ".steps"]);
    }
    for (const symbol of ["k", "s", "d", "p", "L"])
      expect(element.querySelector(`.sl[data-sym=${symbol}]`)).not.toBeNull();
  });

  it.each(["zh", "en"] as const)("has nothing that axe-core finds, in %s and both themes", async (language) => {
    for (const theme of ["light", "dark"]) {
      document.documentElement.dataset.theme = theme;
      for (const params of [{}, { preset: "resnet152-he" }, { layers: "k3.k9.k3", size: "8" }, { layers: "none" }]) {
        const { element, remove } = await show({ language, params });
        await expectAccessible(element);
        remove();
        open = undefined;
      }
    }
    delete document.documentElement.dataset.theme;
  });

  it.each([320, 390, 768])("holds at %i px", async (width) => {
    await page.viewport(width, 844);
    for (const params of [{}, { preset: "resnet152-he" }, { preset: "context-module" }]) {
      const { element, remove } = await show({ language: "en", params });
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const room = element.getBoundingClientRect();
      for (const part of element.querySelectorAll("button, select, input:not(.sr), .katex-base")) {
        const { left, right, width: own } = part.getBoundingClientRect();
        if (own > 1)
          expect([part.outerHTML, left >= room.left - 1 && right <= room.right + 1]).toEqual([part.outerHTML, true]);
      }
      remove();
      open = undefined;
    }
  });
});
