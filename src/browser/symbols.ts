let started = false;
let lit: Element[] = [];

/** Pointing at a linked symbol, or focusing its control, lights its partners in the article. A touch lights until the next. */
export function startSymbols(): void {
  if (started) return;
  started = true;
  const follow = ({ target }: Event) => light(target);
  for (const type of ["pointerover", "focusin", "click"]) addEventListener(type, follow);
  addEventListener("focusout", () => light(null));
}

function light(target: EventTarget | null): void {
  const symbol = target instanceof Element ? target.closest("[data-sym]") : null;
  const partners = symbol
    ? [
        ...(symbol.closest(".art, main") ?? document).querySelectorAll(
          `[data-sym="${CSS.escape(symbol.getAttribute("data-sym") ?? "")}"]`,
        ),
      ]
    : [];
  for (const part of lit) if (!partners.includes(part)) part.classList.remove("hot");
  for (const part of partners) part.classList.add("hot");
  lit = partners;
}
