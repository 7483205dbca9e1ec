import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type Island, island } from "./island.tsx";

let open: Island | undefined;

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  open?.remove();
  open = undefined;
});

describe("the memory bank", () => {
  it("turns the feature by key, and chooses an image by a click", async () => {
    open = await island({ widget: "memory-bank", language: "en" });
    const { element, complaints } = open;
    const said = () => element.querySelector(".say")?.textContent;
    expect(said()).toBe("Image 1: P = 0.5344, h = 0.5166");
    element.querySelector<SVGGElement>(".point")!.focus();
    await userEvent.keyboard("{End}");
    expect(said()).toBe("Image 1: P = 0.0723, h = 0.1264");
    await userEvent.click(element.querySelectorAll(".mb-entry")[2]!);
    expect(said()).toBe("Image 3: P = 0.5344, h = 0.5166");
    expect(complaints).toEqual([]);
  });

  it("says why opposite vectors can't be mixed, and what an empty bank lacks", async () => {
    open = await island({ widget: "memory-bank", language: "en", params: { f: "180" } });
    const { element } = open;
    expect(element.textContent).toContain("their sum is zero and can’t be normalised");
    const field = element.querySelector<HTMLInputElement>("input[id$='-bank']")!;
    await userEvent.fill(field, " ");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => element.textContent).toContain("must be 2 to 12 angles in degrees; there are 0");
  });
});
