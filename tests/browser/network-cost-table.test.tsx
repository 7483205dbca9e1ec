import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible, type Island, island } from "./island.tsx";

const widget = "network-cost-table";
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
const total = (element: HTMLElement) => [...element.querySelectorAll(".val tbody td")].map((cell) => cell.textContent);

describe("costs of whole networks", () => {
  it("takes over what the server drew without a word on the console", async () => {
    for (const language of ["zh", "en"] as const) {
      const { element, complaints } = await show({ language });
      expect(total(element)).toEqual(["138,357,544", "15,470,264,320"]);
      close();
      expect(complaints).toEqual([]);
    }
  });

  it("answers the keyboard: picture, totals, formula and derivation show the same numbers", async () => {
    const { element } = await show();
    expect(said(element, ".pic svg")).toContain("全连接 89.4%");
    expect(said(element, ".eq .say")).toBe("fc6 占参数的 74.3%，占 MACs 的 0.7%");
    (page.getByRole("slider", { name: "第几层" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Home}{ArrowRight}");
    expect(said(element, "tr.now button")).toBe("conv1_2");
    expect(said(element, ".eq .katex-mathml")).toContain("36,864×224×224=1,849,688,064");
    (page.getByRole("textbox", { name: "输入边长" }).element() as HTMLElement).focus();
    await page.getByRole("textbox", { name: "输入边长" }).fill("448");
    await userEvent.keyboard("{Enter}");
    expect(total(element)).toEqual(["138,357,544", "61,510,156,288"]);
    await expect.poll(() => said(element, ".steps li:nth-child(3) .katex-mathml")).toContain("61,510,156,288");
  });

  it("lets a layer be chosen in the table, which keeps the chosen one in sight", async () => {
    const { element } = await show({ language: "en" });
    await page.getByRole("button", { name: "pool2", exact: true }).click();
    expect(said(element, ".eq")).toBe("pool2 is pooling: no weights, and no MACs counted.");
    (page.getByRole("slider", { name: "Layer" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{End}");
    const region = element.querySelector(".nc-scroll")!.getBoundingClientRect();
    await expect
      .poll(() => {
        const row = element.querySelector("tr.now")!.getBoundingClientRect();
        return row.top >= region.top && row.bottom <= region.bottom;
      })
      .toBe(true);
  });

  it("opens a shared address, writes its own, goes back to the start and back again", async () => {
    const { element, complaints } = await show({ search: `?${widget}.preset=resnet50` });
    await expect.poll(() => total(element)).toEqual(["25,557,032", "4,089,184,256"]);
    await page.getByRole("button", { name: "AlexNet" }).click();
    await vi.waitFor(() => expect(location.search).toBe(`?${widget}.preset=alexnet`));
    await page.getByRole("button", { name: "还原" }).click();
    expect(total(element)[0]).toBe("138,357,544");
    await page.getByRole("button", { name: "撤销还原" }).click();
    expect(total(element)[0]).toBe("61,100,840");
    expect(complaints).toEqual([]);
  });

  it("answers bad input beside the field", async () => {
    const { element } = await show({ language: "en", params: { preset: "alexnet", input: "40" } });
    expect(said(element, ".msg")).toBe(
      "Input size 40 is too small for AlexNet: pool5 does not fit. It must be at least 63; the figure shows 63.",
    );
    await page.getByRole("textbox", { name: "Input size" }).fill("600");
    await userEvent.keyboard("{Enter}");
    expect(said(element, ".msg")).toBe(
      "Input size must be a whole number from 32 to 512; it is 600. The figure still shows 40.",
    );
  });

  it.each(["zh", "en"] as const)("has nothing that axe-core finds, in %s and both themes", async (language) => {
    for (const theme of ["light", "dark"]) {
      document.documentElement.dataset.theme = theme;
      for (const params of [{}, { preset: "resnet50" }, { preset: "alexnet", input: "40" }, { layer: "3" }]) {
        const { element } = await show({ language, params });
        await expectAccessible(element);
        close();
      }
    }
    delete document.documentElement.dataset.theme;
  });

  it.each([320, 390, 768])("holds at %i px", async (width) => {
    await page.viewport(width, 844);
    for (const params of [{}, { preset: "resnet50", input: "512" }]) {
      const { element } = await show({ language: "en", params });
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const room = element.getBoundingClientRect();
      for (const part of element.querySelectorAll("footer button, select, input, .katex-base")) {
        const { left, right, width: own } = part.getBoundingClientRect();
        if (own > 1)
          expect([part.outerHTML, left >= room.left - 1 && right <= room.right + 1]).toEqual([part.outerHTML, true]);
      }
      close();
    }
  });
});
