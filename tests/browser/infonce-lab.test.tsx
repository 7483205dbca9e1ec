import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible, type Island, island } from "./island.tsx";

const widget = "infonce-lab";
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
const point = (label: string) => page.getByRole("slider", { name: label, exact: true });
const cells = (element: HTMLElement, row: number) =>
  [...element.querySelectorAll(`.nce-table tbody tr:nth-child(${row}) td`)].map((cell) => cell.textContent);

describe("the InfoNCE lab", () => {
  it("shows the example of the page in picture, table, formula and derivation", async () => {
    const { element, complaints } = await show();
    expect(said(element, ".say")).toBe("损失 0.3267；瞎猜是 1.3863；负样本 1 受到全部推力的 95.2%");
    expect(cells(element, 1)).toEqual(["0.8", "4", "0.7213", "−1.3933"]);
    expect(cells(element, 4)).toEqual(["−1", "−5", "0.0001", "0.0004"]);
    expect(said(element, ".eq .katex-mathml")).toContain("0.7213=0.3267");
    await expect.poll(() => said(element, ".steps")).toContain("75.6903");
    expect(element.querySelectorAll(".point")).toHaveLength(5);
    expect(complaints).toEqual([]);
  });

  it("answers the temperature, which multiplies", async () => {
    const { element } = await show({ language: "en" });
    const tau = page.getByRole("slider", { name: "Temperature" });
    (tau.element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(page.getByRole("textbox", { name: "Temperature" }).element()).toHaveProperty("value", "0.22");
    expect(tau.element().getAttribute("aria-valuetext")).toBe("0.22");
    const field = page.getByRole("textbox", { name: "Temperature" });
    await field.fill("1");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".say")).toContain("Loss 0.8893");
    await field.fill("0");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe(
      "Temperature must be a number from 0.01 to 2; it is 0. The figure still shows 1.",
    );
    expect(said(element, ".say")).toContain("Loss 0.8893");
  });

  it("turns points by key: one degree, ten with Shift, Home and End to the ends", async () => {
    const { element } = await show({ language: "en", params: { pos: "40" } });
    const positive = point("Positive k₊").element() as unknown as SVGGElement;
    positive.focus();
    await userEvent.keyboard("{ArrowUp}{Shift>}{ArrowRight}{/Shift}");
    expect(positive.getAttribute("aria-valuenow")).toBe("51");
    await userEvent.keyboard("{ArrowDown}");
    expect(positive.getAttribute("aria-valuetext")).toBe("50°, cosine with the query 0.6428");
    await userEvent.keyboard("{End}");
    expect(positive.getAttribute("aria-valuenow")).toBe("180");
    await userEvent.keyboard("{Home}{ArrowLeft}");
    expect(positive.getAttribute("aria-valuenow")).toBe("359");
    await expect.poll(() => said(element, ".steps li.now .eqx")).toContain("cos1∘=0.9998");
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.pos=359`));
  });

  it("drags a point around the circle", async () => {
    const { element } = await show();
    const svg = element.querySelector<SVGSVGElement>(".grid-fig svg")!;
    const query = point("查询 q").element();
    const { left, top, width } = svg.getBoundingClientRect();
    const middle = { x: left + width / 2, y: top + width / 2 };
    const at = (type: string, x: number, y: number) =>
      query.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 1,
          pointerType: "mouse",
          button: 0,
          clientX: x,
          clientY: y,
        }),
      );
    // A made-up pointer can't be captured.
    query.setPointerCapture = () => {};
    const from = query.getBoundingClientRect();
    at("pointerdown", from.left + from.width / 2, from.top + from.height / 2);
    at("pointermove", middle.x, middle.y - 100);
    at("pointerup", middle.x, middle.y - 100);
    await expect.poll(() => query.getAttribute("aria-valuenow")).toBe("90");
    await expect.poll(() => cells(element, 3)[0]).toBe("1");
    expect(said(element, ".say")).toContain("负样本 2");
  });

  it("adds and removes negatives, walks downhill, and takes a reset back", async () => {
    const { element } = await show({ language: "en" });
    await page.getByRole("button", { name: "Add a negative" }).click();
    expect(element.querySelectorAll(".nce-table tbody tr")).toHaveLength(5);
    expect(point("Negative 4").element().getAttribute("aria-valuenow")).toBe("270");
    await page.getByRole("button", { name: "Remove a negative" }).click();
    await page.getByRole("button", { name: "One step along the forces" }).click();
    expect(Number(/Loss ([\d.]+)/.exec(said(element, ".say") ?? "")?.[1])).toBeLessThan(0.3267);
    await page.getByRole("button", { name: "All on one point" }).click();
    const equal = "All equally similar: loss 1.3863, the same as guessing; the negatives are pushed equally";
    expect(said(element, ".say")).toBe(equal);
    await page.getByRole("button", { name: "Reset" }).click();
    expect(said(element, ".say")).toContain("Loss 0.3267");
    await page.getByRole("button", { name: "Undo reset" }).click();
    expect(said(element, ".say")).toBe(equal);
  });

  it("opens a shared address, and says what it can't read", async () => {
    const { element } = await show({ search: `?${widget}.tau=0.05&${widget}.neg=90_west`, language: "en" });
    await expect.poll(() => said(element, ".wgt-note")).toContain("there is “west”");
    expect(said(element, ".say")).toContain("Loss 0.0182; guessing costs 1.3863; negative 1 takes > 99.9% of the push");
  });

  it.each(["zh", "en"] as const)("has nothing that axe-core finds, in %s and both themes", async (language) => {
    for (const theme of ["light", "dark"]) {
      document.documentElement.dataset.theme = theme;
      const { element, remove } = await show({ language, params: { sel: "0" } });
      await expectAccessible(element);
      remove();
      open = undefined;
    }
    delete document.documentElement.dataset.theme;
  });
});
