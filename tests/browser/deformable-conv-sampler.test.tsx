import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible, type Island, island } from "./island.tsx";

const widget = "deformable-conv-sampler";
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
const slider = (name: string) => page.getByRole("slider", { name });
const point = (element: HTMLElement, tap: number) =>
  element.querySelector<SVGGElement>(`.point[aria-label$=" ${tap}"], .point[aria-label$="点 ${tap}"]`)!;

describe("the deformable convolution", () => {
  it("takes over what the server drew without a word on the console", async () => {
    for (const language of ["zh", "en"] as const) {
      for (const params of [{}, { preset: "rotate-30" }, { preset: "object", t: "4" }]) {
        const { complaints, remove } = await show({ language, params });
        await expect.element(page.getByRole("slider").first()).toBeVisible();
        remove();
        open = undefined;
        expect(complaints).toEqual([]);
      }
    }
  });

  it("answers the sliders: picture, formula and derivation show the same numbers", async () => {
    const { element, complaints } = await show({ params: { all: "yes" } });
    expect(said(element, ".say")).toBe("中心格输出 108，与普通卷积相同");
    for (const name of ["向下挪", "向右挪"]) {
      (slider(name).element() as HTMLElement).focus();
      await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    }
    expect(said(element, ".say")).toBe("中心格输出 135，普通卷积是 108");
    expect(said(element, ".eq .katex-mathml")).toContain("=135");
    expect(point(element, 9).getAttribute("aria-valuetext")).toBe("第 3.5 行、第 3.5 列，取到 21");
    expect([...element.querySelectorAll(".sample-share")].map((share) => share.textContent)).toEqual(
      Array(4).fill("0.25"),
    );
    await expect.poll(() => said(element, ".steps li:last-child .eqx")).toContain("=135");
    await expect.poll(() => said(element, ".steps li.now .eqx")).toContain("0.25⋅18+0.25⋅19+0.25⋅23+0.25⋅24=21");
    expect(complaints).toEqual([]);
  });

  it("moves a point by key: arrows, Shift ×10, Home and End", async () => {
    const { element } = await show({ language: "en" });
    point(element, 9).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}");
    expect(point(element, 9).getAttribute("aria-valuetext")).toBe("row 3.05, column 3.1, reads 18.35");
    await userEvent.keyboard("{Shift>}{ArrowUp}{/Shift}");
    expect(point(element, 9).getAttribute("aria-valuetext")).toBe("row 2.55, column 3.1, reads 15.85");
    await userEvent.keyboard("{End}");
    expect(point(element, 9).getAttribute("aria-valuenow")).toBe("3");
    await userEvent.keyboard("{ArrowRight}");
    expect(point(element, 9).getAttribute("aria-valuetext")).toBe("row 2.55, column 6, reads 0");
    await userEvent.keyboard("{Home}");
    expect(point(element, 9).getAttribute("aria-valuenow")).toBe("-3");
  });

  it("chooses a point by key in the values read, and only that one is reached by Tab", async () => {
    const { element } = await show({ language: "en" });
    (page.getByRole("slider", { name: "Values read" }).element() as SVGElement).focus();
    await userEvent.keyboard("{ArrowUp}{Home}");
    await expect.poll(() => said(element, ".steps li.now")).toContain("t=4");
    expect([...element.querySelectorAll(".point[tabindex='0']")]).toEqual([point(element, 4)]);
  });

  it("drags a point with the mouse, and a finger drags the chosen one only", async () => {
    const { element } = await show({ language: "en" });
    const send = (target: Element, type: string, x: number, y: number, pointerType: string) =>
      target.dispatchEvent(
        new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: x, clientY: y, pointerType }),
      );
    const drag = (tap: number, byCells: number, pointerType: string) => {
      const target = point(element, tap);
      target.setPointerCapture = () => {};
      const { left, top, width, height } = target.querySelector(".point-reach")!.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      send(target, "pointerdown", x, y, pointerType);
      send(target, "pointermove", x + byCells * 44, y, pointerType);
      send(target, "pointerup", x + byCells * 44, y, pointerType);
    };
    drag(1, -0.5, "mouse");
    await expect.poll(() => point(element, 1).getAttribute("aria-valuetext")).toBe("row 1, column 0.5, reads 5.5");
    drag(3, 1, "touch");
    expect(point(element, 3).getAttribute("aria-valuenow")).toBe("0");
    drag(1, 0.5, "touch");
    await expect.poll(() => point(element, 1).getAttribute("aria-valuenow")).toBe("0");
    expect(getComputedStyle(point(element, 1)).touchAction).toBe("none");
    expect(getComputedStyle(point(element, 3)).touchAction).toBe("auto");
  });

  it("keeps the state in the address, opens it again, and undoes a reset", async () => {
    const { element } = await show({ search: `?${widget}.preset=right` });
    await expect.poll(() => said(element, ".say")).toBe("中心格输出 99，普通卷积是 108");
    (slider("调制系数").element() as HTMLElement).focus();
    await userEvent.keyboard("{Home}");
    await vi.waitFor(() => expect(location.search).toContain(`${widget}.m=1_1_1_1_1_1_1_1_0`));
    await page.getByRole("button", { name: "还原" }).click();
    expect(said(element, ".say")).toBe("中心格输出 108，与普通卷积相同");
    await page.getByRole("button", { name: "撤销还原" }).click();
    expect(said(element, ".say")).toBe("中心格输出 89.5，普通卷积是 108");
  });

  it("takes a preset in place of what was set by hand, and other pictures and weights", async () => {
    const { element } = await show({ language: "en", params: { offsets: "1_0", m: "0" } });
    expect(said(element, ".say")).toContain("gives 0;");
    await page.getByRole("button", { name: "Rotated by 30°" }).click();
    expect(said(element, ".say")).toBe("The centre cell gives 108, as in an ordinary convolution");
    await page.getByRole("combobox", { name: "Picture" }).selectOptions("Edge");
    await page.getByRole("combobox", { name: "Weights" }).selectOptions("Sobel");
    expect(said(element, ".say")).toContain("an ordinary convolution gives 36");
  });

  it("answers what is out of range beside the field or above the picture, and keeps the picture", async () => {
    const { element } = await show({ language: "en", search: `?${widget}.offsets=4_0` });
    expect(said(element, ".wgt-note")).toContain("Offsets must be 18 numbers from −3 to 3");
    await page.getByRole("textbox", { name: "Offset down" }).fill("4");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe("Offset down must be a number from −3 to 3; it is 4. The figure still shows 0.");
    expect(said(element, ".say")).toContain("108");
  });

  it("fits a phone", async () => {
    await page.viewport(320, 800);
    for (const params of [{}, { preset: "object" }, { preset: "half-mask" }]) {
      const { element, remove } = await show({ params, language: "en" });
      const wgt = element.querySelector(".wgt")!;
      expect(wgt.scrollWidth).toBeLessThanOrEqual(wgt.clientWidth);
      remove();
      open = undefined;
    }
  });

  it.each(["zh", "en"] as const)("has no violation of accessibility rules: %s", async (language) => {
    for (const params of [{}, { preset: "right" }, { preset: "object" }]) {
      const { element, remove } = await show({ language, params });
      await expectAccessible(element);
      remove();
      open = undefined;
    }
  });
});
