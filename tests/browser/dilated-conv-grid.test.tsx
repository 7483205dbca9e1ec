import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible, type Island, island } from "./island.tsx";

const widget = "dilated-conv-grid";
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
const facts = (element: HTMLElement) => [...element.querySelectorAll("dd")].map((fact) => fact.textContent);
const map = (name = "覆盖图") => page.getByRole("slider", { name }).element() as SVGSVGElement;
const states = [{}, { d: "2,2,2", column: "5" }, { mode: "parallel", d: "6,12,18" }, { k: "5", d: "32,32,32" }];

describe("coverage of dilated layers", () => {
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

  it("answers the slider: picture, facts, formula and derivation show the same numbers", async () => {
    const { element, complaints } = await show();
    expect(said(element, ".say")).toBe("感受野长 15，每格都碰到");
    (page.getByRole("slider", { name: "第 3 层空洞率" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(said(element, ".say")).toBe("感受野长 17，每格都碰到");
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(said(element, ".say")).toBe("感受野长 25，只碰到 21 格，漏 4 格");
    expect(said(element, ".stage svg")).toContain("r = 25");
    const written = [...element.querySelectorAll(".eq .katex-html")].map((part) => part.textContent).join("");
    expect(written).toContain("(3−1)×(1+2+9)=25");
    expect(facts(element)[0]).toContain("21 / 25");
    expect(facts(element)[1]).toContain("441 / 625 70.6%");
    expect(facts(element)[4]).toBe("M₂ > 3，不合格，漏 4 格。");
    await expect.poll(() => said(element, ".steps li:nth-child(2)")).toMatch(/9−2⋅2,.*2⋅2−9,.*2\}=5/);
    expect(said(element, ".val tbody tr:last-child")).toBe("第 3 层919259");
    expect(complaints).toEqual([]);
  });

  it("moves over the map by key and by pointer, and shows the paths to the cell", async () => {
    const { element } = await show({ params: { d: "2,2,2" } });
    const svg = map();
    expect(svg.getAttribute("aria-valuetext")).toBe("位移 (0, 0)：49 条路径");
    const paths = () => (element.querySelector(".dg-ray.on")!.getAttribute("d")!.match(/M/g) ?? []).length;
    expect(paths()).toBe(13);
    svg.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(svg.getAttribute("aria-valuetext")).toBe("位移 (0, 1)：碰不到");
    expect(element.querySelector(".dg-ray.on")!.getAttribute("d")).toBe("");
    await userEvent.keyboard("{Home}{ArrowUp}{ArrowUp}");
    expect(svg.getAttribute("aria-valuetext")).toBe("位移 (−2, −6)：6 条路径");
    expect(paths()).toBe(3);
    const { left, top, width } = svg.getBoundingClientRect();
    const pitch = width / 13.08;
    svg.dispatchEvent(
      new MouseEvent("click", { bubbles: true, clientX: left + 8.5 * pitch, clientY: top + 6.5 * pitch }),
    );
    await expect.poll(() => svg.getAttribute("aria-valuetext")).toBe("位移 (0, 2)：42 条路径");
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.row=6&${widget}.column=8`));
  });

  it("adds and removes layers, up to six, and arranges them side by side", async () => {
    const { element } = await show({ language: "en" });
    const add = page.getByRole("button", { name: "Add a layer" });
    await add.click();
    expect(said(element, ".say")).toBe("31 wide, and every cell is touched");
    await add.click();
    await add.click();
    await expect.element(add).toBeDisabled();
    await page.getByRole("button", { name: "ASPP 6, 12, 18" }).click();
    expect(said(element, ".say")).toBe("The widest branch spans 37; 25 cells of 37×37 are touched");
    await userEvent.click(element.querySelectorAll(".choice label")[0]!);
    expect(said(element, ".say")).toBe("73 wide, but 13 cells are touched and 60 missed");
  });

  it("says what HDC leaves out: 2, 3, 4 passes both conditions and misses two cells", async () => {
    const { element } = await show({ language: "en", params: { d: "2,3,4" } });
    expect(facts(element)[4]).toBe("Both conditions hold, and 2 cells are still missed: d₁ must be 1 too.");
  });

  it("keeps the state in the address, opens it again, and undoes a reset", async () => {
    const { element } = await show({ search: `?${widget}.d=2,4,8` });
    await expect.poll(() => said(element, ".say")).toBe("感受野长 29，只碰到 15 格，漏 14 格");
    await page.getByRole("button", { name: "1, 2, 5" }).click();
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.d=1_2_5`));
    await page.getByRole("button", { name: "还原" }).click();
    expect(said(element, ".say")).toBe("感受野长 15，每格都碰到");
    await page.getByRole("button", { name: "撤销还原" }).click();
    expect(said(element, ".say")).toBe("感受野长 17，每格都碰到");
  });

  it("answers what is out of range or impossible beside the field, and keeps a picture", async () => {
    const { element } = await show({ language: "en" });
    await page.getByRole("textbox", { name: "Dilation of layer 2" }).fill("0");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe(
      "Dilation must be a whole number from 1 to 32; it is 0. The figure still shows 2.",
    );
    expect(said(element, ".say")).toBe("15 wide, and every cell is touched");
    close();
    const branches = await show({ language: "en", params: { mode: "parallel", k: "2", d: "1,2" } });
    expect(said(branches.element, ".msg")).toBe(
      "A kernel of 2 has no centre cell, so branches cannot be aligned. Try 3 or 5; the figure shows 3.",
    );
    close();
    const wrong = await show({ search: `?${widget}.d=1,0,4` });
    await expect.poll(() => said(wrong.element, ".wgt-note")).toContain("空洞率要取 1 到 32 的整数，现在是 0。");
  });

  it("draws a field of more than 255 along one axis, and says so", async () => {
    const { element } = await show({ params: { k: "5", d: "32,32,32" } });
    expect(said(element, ".dg-wide")).toBe("感受野长 385，超过 255，只画一维。");
    expect(element.querySelector("svg[role=slider]")).toBeNull();
  });

  it("fits a phone", async () => {
    for (const width of [390, 320]) {
      await page.viewport(width, 800);
      for (const params of [...states, { k: "5", d: "32,31,30,29,28,27" }]) {
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
