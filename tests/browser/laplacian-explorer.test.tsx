import { afterEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type Island, island } from "./island.tsx";

let open: Island | undefined;
afterEach(() => {
  open?.remove();
  open = undefined;
});

const radios = (group: number) => [
  ...(open?.element.querySelectorAll("[role=radiogroup]")[group]?.querySelectorAll<SVGGElement>("[role=radio]") ?? []),
];

it("chooses nodes and eigenvectors by key, and joins nodes", async () => {
  await page.viewport(1280, 900);
  open = await island({ widget: "laplacian-explorer", language: "en" });
  const [, , c, d] = radios(0);
  expect(c?.getAttribute("aria-checked")).toBe("true");
  c?.focus();
  await userEvent.keyboard("{ArrowUp}");
  await expect.poll(() => d?.getAttribute("aria-checked")).toBe("true");
  expect(document.activeElement).toBe(d);

  const say = () => open?.element.querySelector(".say")?.textContent;
  expect(say()).toBe("Roughness 32; 1 component");
  const joined = open.element.querySelector<HTMLButtonElement>(".graph-edit .chip[aria-pressed=true]");
  expect(joined?.textContent).toBe("C");
  joined?.click();
  await expect.poll(say).toBe("Roughness 31; 2 components");

  radios(1)[0]?.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.poll(say).toBe("Eigenvector 2, eigenvalue 0");
  expect(open.complaints).toEqual([]);
});
