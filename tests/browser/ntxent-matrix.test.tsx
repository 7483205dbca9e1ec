import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type Island, island } from "./island.tsx";

let open: Island | undefined;

async function show(widget: string, options: Partial<Parameters<typeof island>[0]> = {}): Promise<Island> {
  open = await island({ widget, language: "en", ...options });
  return open;
}

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  open?.remove();
  open = undefined;
});

const said = (element: HTMLElement, selector: string) => element.querySelector(selector)?.textContent;

describe("the NT-Xent matrix", () => {
  it("lets a row ask: formula and derivation follow", async () => {
    const { element, complaints } = await show("ntxent-matrix", { params: { z: "0_36.87_90_126.87" } });
    expect(said(element, ".say")).toBe("View 1 costs 0.2333; the mean is 0.4302, guessing 1.0986");
    const matrix = element.querySelectorAll<SVGSVGElement>(".grid-fig svg")[1]!;
    matrix.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(said(element, ".say")).toBe("View 2 costs 0.6271; the mean is 0.4302, guessing 1.0986");
    expect(matrix.getAttribute("aria-valuetext")).toBe("Row 2 looks for view 1, loss 0.6271");
    await expect.poll(() => said(element, ".steps li.now .eqx")).toContain("=0.8");
    expect([...element.querySelectorAll(".nx-loss")].map((text) => text.textContent)).toEqual([
      "ℓ",
      "0.2333",
      "0.6271",
      "0.6271",
      "0.2333",
    ]);
    expect(complaints).toEqual([]);
  });

  it("turns a view by key, and adds images", async () => {
    const { element } = await show("ntxent-matrix");
    const view = element.querySelector<SVGGElement>(".point[data-current]")!;
    view.focus();
    await userEvent.keyboard("{End}");
    expect(view.getAttribute("aria-valuetext")).toBe("180°, cosine with its partner 2 is −1");
    await vi.waitFor(() => expect(location.search).toBe("?ntxent-matrix.z=180_0_90_90"));
    await page.getByRole("button", { name: "Collapse" }).click();
    expect(said(element, ".say")).toBe("All equally similar: loss 1.0986, the same as guessing");
    (page.getByRole("slider", { name: "Images" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{End}");
    expect(element.querySelectorAll(".point")).toHaveLength(12);
    await page.getByText("Probability", { exact: true }).click();
    expect(said(element, ".grid-fig:nth-child(2) p")).toBe("Probabilities p of each row");
  });
});

describe("the log K ceiling", () => {
  it("cuts the information off where K is too small", async () => {
    const { element, complaints } = await show("mi-ceiling");
    expect(said(element, ".say")).toBe("Shows 2.0794 nats at most, of 4.2586");
    await expect.poll(() => said(element, ".steps")).toContain("71");
    (page.getByRole("slider", { name: "Candidates, with the positive" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(said(element, ".say")).toBe("4.2586 nats of information, below the ceiling");
    const point = element.querySelector<SVGGElement>(".point")!;
    point.focus();
    await userEvent.keyboard("{Home}");
    expect(said(element, ".say")).toBe("0 nats of information, below the ceiling");
    await vi.waitFor(() => expect(location.search).toBe("?mi-ceiling.rho=0&mi-ceiling.K=128"));
    expect(complaints).toEqual([]);
  });

  it("refuses a correlation of 1 and keeps the picture", async () => {
    const { element } = await show("mi-ceiling", { language: "zh" });
    await page.getByRole("textbox", { name: "相关系数" }).fill("1");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe("相关系数要取 0 到 0.9999 的数，现在是 1。图仍按上一个值 0.9999 画。");
  });
});
