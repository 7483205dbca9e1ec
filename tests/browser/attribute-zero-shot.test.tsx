import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type Island, island } from "./island.tsx";

let open: Island | undefined;

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  open?.remove();
  open = undefined;
});

describe("prediction by attributes", () => {
  it("changes a description by a click, and says when two are the same", async () => {
    open = await island({ widget: "attribute-zero-shot", language: "en" });
    const { element, complaints } = open;
    const said = () => element.querySelector(".say")?.textContent;
    expect(said()).toBe("Most likely zebra: 0.8975");
    await userEvent.click(page.getByRole("button", { name: "zebra, stripes: yes" }));
    expect(said()).toContain("identical descriptions of zebra and horse cannot be separated");
    await userEvent.click(page.getByRole("button", { name: "zebra, stripes: no" }));
    expect(said()).toBe("Most likely zebra: 0.8975");
    expect(complaints).toEqual([]);
  });

  it("lets seen classes take part, and adds and removes classes", async () => {
    open = await island({ widget: "attribute-zero-shot", language: "en" });
    const { element } = open;
    const rows = () => element.querySelectorAll(".zs-table tbody tr").length;
    await userEvent.click(page.getByText("Generalised: seen classes too"));
    expect(rows()).toBe(5);
    await userEvent.click(page.getByRole("button", { name: "Add a class" }));
    expect(rows()).toBe(6);
    await userEvent.click(page.getByRole("button", { name: "Remove a class" }));
    expect(rows()).toBe(5);
  });
});
