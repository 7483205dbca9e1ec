import { afterEach, describe, expect, it } from "vitest";
import { patch } from "../../src/browser/patch.ts";

const page = document.createElement("div");
document.body.append(page);
afterEach(() => page.replaceChildren());

const still = (id: string, props = "{}") => `<div id="${id}" data-widget="w" data-props='${props}'>still</div>`;

/** Patches the page from one text to the other; every element that had `data-kept` must be the same object afterwards. */
function show(before: string, after: string, between: () => void = () => {}): void {
  page.innerHTML = before;
  between();
  const kept = [...page.querySelectorAll("[data-kept]")];
  const fresh = document.createElement("div");
  fresh.innerHTML = after;
  patch(page, fresh);
  for (const element of kept) expect(page.contains(element), element.outerHTML).toBe(true);
}

/** As mounting leaves it. */
function live(id: string): HTMLElement {
  const island = document.getElementById(id)!;
  island.dataset.live = "";
  island.textContent = "alive";
  return island;
}

describe("a saved note in the open page", () => {
  it("changes the sentence that was edited, and no other element", () => {
    show(
      "<main><h2 data-kept>a</h2><p>old <b>x</b></p><p data-kept>c</p></main>",
      "<main><h2 data-kept>a</h2><p>new <b>x</b></p><p data-kept>c</p></main>",
    );
    expect(page.textContent).toBe("anew xc");
  });

  it("adds and removes what was added and removed", () => {
    const [a, b, c] = ["<p data-kept>a</p>", "<p>b</p>", "<p data-kept>c</p>"];
    show(`${a}${c}`, `${a}${b}${b}${c}`);
    expect(page.textContent).toBe("abbc");
    show(`${a}${b}${c}`, `${a}${c}`);
    expect(page.textContent).toBe("ac");
    show(`${a}`, `${a}${b}`);
    expect(page.textContent).toBe("ab");
    show(`${b}`, "");
    expect(page.childNodes).toHaveLength(0);
    show("", `${b}`);
    expect(page.textContent).toBe("b");
  });

  it("makes the page what it would be if it were loaded, whatever it was", () => {
    const texts = [
      "<p>a</p>x",
      '<p class="y">a</p>',
      "<ul><li>1</li><li>2</li></ul>",
      "<ul><li>2</li></ul><p>a</p>",
      "",
    ];
    for (const before of texts) {
      for (const after of texts) {
        show(before, after);
        expect(page.innerHTML, `${before} → ${after}`).toBe(after);
      }
    }
  });

  it("keeps a live widget where it is and where it moved", () => {
    let island: HTMLElement | undefined;
    const begin = () => {
      island = live("w-1");
    };
    for (const after of [
      `<p>new</p>${still("w-1")}`,
      `${still("w-1")}<p>b</p><p>c</p>`,
      `<div>${still("w-1")}</div>`,
      `${still("w-1")}<p>old</p>`,
    ]) {
      show(`<p>old</p>${still("w-1")}`, after, begin);
      expect(page.querySelector("#w-1"), after).toBe(island);
      expect(island?.textContent).toBe("alive");
      expect(page.querySelectorAll("[data-widget]")).toHaveLength(1);
    }
  });

  it("starts a widget anew when its parameters changed, and drops one that is gone", () => {
    show(still("w-1"), still("w-1", '{"k":"5"}'), () => void live("w-1"));
    expect(page.innerHTML).toBe(
      still("w-1", '{"k":"5"}').replaceAll("'", '"').replace('{"k":"5"}', "{&quot;k&quot;:&quot;5&quot;}"),
    );
    show(`<p>a</p>${still("w-1")}`, "<p>a</p>", () => void live("w-1"));
    expect(page.textContent).toBe("a");
  });
});
