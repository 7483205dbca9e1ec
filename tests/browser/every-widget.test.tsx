import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { definitions } from "../../src/widgets/catalogue.ts";
import { expectAccessible, type Island, island } from "./island.tsx";

let open: Island | undefined;
afterEach(() => {
  open?.remove();
  open = undefined;
});

/** What must hold of any widget, in each state that is worth looking at. */
describe.each([...definitions])("%s", (widget, definition) => {
  const examples = Object.entries({ default: {}, ...definition.examples });

  it("is taken over as it was drawn, in every example", async () => {
    for (const [name, params] of examples) {
      open = await island({ widget, params, language: "zh" });
      await new Promise((resolve) => setTimeout(resolve));
      expect(open.complaints, name).toEqual([]);
      open.remove();
      open = undefined;
    }
  });

  it.each([
    [320, "en"],
    [390, "zh"],
  ] as const)("fits into %d px, in every example, in %s", async (width, language) => {
    await page.viewport(width, 900);
    for (const [name, params] of examples) {
      open = await island({ widget, params, language });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(document.documentElement.scrollWidth, name).toBeLessThanOrEqual(width);
      open.remove();
      open = undefined;
    }
  });

  it.each(["zh", "en"] as const)("has nothing that axe-core finds, in %s", async (language) => {
    await page.viewport(1280, 900);
    open = await island({ widget, language });
    await expectAccessible(open.element);
  });

  it("answers the first slider's keys: result and address follow, and reset can be taken back", async () => {
    await page.viewport(1280, 900);
    open = await island({ widget, language: "en" });
    const { element } = open;
    const slider = element.querySelector<HTMLInputElement>("input[type=range]:not(:disabled)");
    if (!slider) throw new Error(`${widget} has no slider`);
    const before = slider.value;
    slider.focus();
    await userEvent.keyboard(Number(before) < Number(slider.max) ? "{ArrowRight}" : "{ArrowLeft}");
    const after = slider.value;
    expect(after).not.toBe(before);
    await expect.poll(() => location.search).toContain(`${widget}.`);

    const address = location.search;
    const reset = element.querySelectorAll<HTMLButtonElement>("header button")[1];
    reset?.click();
    await expect
      .poll(() => element.querySelector<HTMLInputElement>("input[type=range]:not(:disabled)")?.value)
      .toBe(before);
    element.querySelectorAll<HTMLButtonElement>("header button")[1]?.click();
    await expect
      .poll(() => element.querySelector<HTMLInputElement>("input[type=range]:not(:disabled)")?.value)
      .toBe(after);
    await expect.poll(() => location.search).toBe(address);
    expect(open.complaints).toEqual([]);
  });
});
