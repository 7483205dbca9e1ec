import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type Island, island } from "./island.tsx";

let open: Island | undefined;

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  open?.remove();
  open = undefined;
});

describe("the harmonic mean", () => {
  it("moves both accuracies by key, and stays between 0 and 1", async () => {
    open = await island({ widget: "gzsl-harmonic", language: "en" });
    const { element, complaints } = open;
    const point = element.querySelector<SVGGElement>(".point")!;
    point.focus();
    await userEvent.keyboard("{Shift>}{ArrowUp}{ArrowLeft}{/Shift}");
    expect(point.getAttribute("aria-valuetext")).toBe("seen 0.7, unseen 0.3");
    expect(element.querySelector(".say")?.textContent).toBe("H = 0.42, arithmetic mean 0.5");
    await userEvent.keyboard("{End}");
    expect(point.getAttribute("aria-valuetext")).toBe("seen 1, unseen 0.3");
    expect(complaints).toEqual([]);
  });
});
