import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible, type Island, island } from "./island.tsx";

const widget = "translation-equivariance";
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
/** x, Tx, f(Tx), x, f(x), Tf(x), the difference. */
const strip = (element: HTMLElement, at: number) =>
  [...element.querySelectorAll(".grid-fig")[at]!.querySelectorAll(".cell-text:not(.faint)")]
    .map((text) => text.textContent)
    .join(" ");

describe("shifting before and after", () => {
  it("agrees in the page's case, and parts with stride 2 and shift 1 but not 2", async () => {
    const { element, complaints } = await show({ language: "en" });
    expect(strip(element, 4)).toBe("0 3 8 5 2 0 0 0");
    expect(strip(element, 2)).toBe("0 0 3 8 5 2 0 0");
    expect(strip(element, 5)).toBe("0 0 3 8 5 2 0 0");
    expect(said(element, ".say")).toBe("The input moves by 1 and the output follows by 1: equivariant, not invariant");
    await page.getByRole("button", { name: "Stride 2, shift 1" }).click();
    expect([strip(element, 2), strip(element, 5), strip(element, 6)]).toEqual(["0 8 2", "0 3 5", "0 5 3"]);
    expect(element.querySelectorAll(".te-wrong")).toHaveLength(3);
    expect(said(element, ".say")).toContain("Stride 2 does not divide the shift 1");
    (page.getByRole("slider", { name: "Shift" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect([strip(element, 2), strip(element, 5)]).toEqual(["0 3 5", "0 3 5"]);
    expect(element.querySelectorAll(".te-wrong")).toHaveLength(0);
    await expect.poll(() => said(element, ".steps li.now .why")).toBe("all cells are equal");
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.shift=2&${widget}.s=2&${widget}.p=0`));
    expect(complaints).toEqual([]);
  });

  it("opens an address, undoes a reset, and answers bad input beside the field", async () => {
    const { element } = await show({ search: `?${widget}.border=circular&${widget}.shift=-3` });
    await expect.poll(() => strip(element, 1)).toBe("2 0 0 0 0 0 0 1");
    expect(said(element, ".say")).toBe("输入移 −3 格，输出跟着移 −3 格：等变，不是不变");
    await page.getByRole("button", { name: "还原" }).click();
    expect(strip(element, 1)).toBe("0 0 0 1 2 0 0 0");
    await page.getByRole("button", { name: "撤销还原" }).click();
    expect(strip(element, 1)).toBe("2 0 0 0 0 0 0 1");
    await page.getByRole("textbox", { name: "信号" }).fill("1, 2, 3");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe(
      "信号要写 8 个 −9 到 9 的整数，现在是 3 个。图仍按上一个值 0, 0, 1, 2, 0, 0, 0, 0 画。",
    );
    expect(strip(element, 1)).toBe("2 0 0 0 0 0 0 1");
  });

  it.each(["zh", "en"] as const)("is accessible and fits a phone: %s", async (language) => {
    for (const params of [{}, { s: "2", p: "0" }]) {
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
