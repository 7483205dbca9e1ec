let started = false;

/** What scrolls by itself. */
const scrolling = ".fx, .scroll";

/** Formulas and tables: the fading edge while more is hidden; copying the LaTeX of formulas. */
export function startFormulas(root: ParentNode): void {
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) fade(target);
  });
  const wide = [...root.querySelectorAll(scrolling)];
  for (const element of wide) resized.observe(element);
  // A font that arrives makes the content wider, not its box.
  void document.fonts.ready.then(() => wide.forEach(fade));
  if (started) return;
  started = true;
  addEventListener(
    "scroll",
    ({ target }) => target instanceof Element && target.matches(scrolling) && fade(target),
    true,
  );
  addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>("[data-tex]");
    if (button) void copy(button.dataset.tex ?? "");
  });
}

function fade(element: Element): void {
  const hidden = element.scrollWidth - element.clientWidth - element.scrollLeft;
  element.classList.toggle("more", hidden > 1);
}

async function copy(tex: string): Promise<void> {
  const toast = document.querySelector<HTMLElement>(".toast");
  let outcome: string | undefined;
  try {
    await navigator.clipboard.writeText(tex);
    outcome = toast?.dataset.copied;
  } catch {
    outcome = toast?.dataset.failed;
  }
  if (toast) say(toast, outcome ?? "");
}

let timer = 0;

function say(toast: HTMLElement, text: string): void {
  toast.textContent = text;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    // Whoever points at it is still reading.
    if (toast.matches(":hover")) say(toast, text);
    else toast.textContent = "";
  }, 6000);
}
