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

  it("answers the keys of its first control: result and address follow, and reset can be taken back", async () => {
    await page.viewport(1280, 900);
    open = await island({ widget, language: "en" });
    const { element } = open;
    const { control, value, atEnd } = firstControl(element, widget);
    const before = value();
    control.focus();
    await userEvent.keyboard(atEnd ? "{ArrowLeft}" : "{ArrowRight}");
    const after = value();
    expect(after).not.toBe(before);
    await expect.poll(() => location.search).toContain(`${widget}.`);

    const address = location.search;
    element.querySelectorAll<HTMLButtonElement>("header button")[1]?.click();
    await expect.poll(value).toBe(before);
    element.querySelectorAll<HTMLButtonElement>("header button")[1]?.click();
    await expect.poll(value).toBe(after);
    await expect.poll(() => location.search).toBe(address);
    expect(open.complaints).toEqual([]);
  });
});

/** A slider, else something in the picture that is moved by key, else the first row of choices. */
function firstControl(element: HTMLElement, widget: string) {
  const range = () => element.querySelector<HTMLInputElement>("input[type=range]:not(:disabled)");
  const slider = range();
  if (slider)
    return { control: slider, value: () => range()?.value, atEnd: Number(slider.value) >= Number(slider.max) };
  const point = () => element.querySelector<HTMLElement>("[role=slider]");
  const moved = point();
  if (moved) {
    const now = () => point()?.getAttribute("aria-valuenow");
    return { control: moved, value: now, atEnd: Number(now()) >= Number(moved.getAttribute("aria-valuemax")) };
  }
  const chosen = () => element.querySelector<HTMLInputElement>("input[type=radio]:checked");
  const radio = chosen();
  if (!radio) throw new Error(`${widget} has no control`);
  return { control: radio, value: () => chosen()?.value, atEnd: false };
}
