let started = false;

/** Formulas: the fading edge while more is hidden, and copying their LaTeX. */
export function startFormulas(root: ParentNode): void {
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) fade(target);
  });
  const formulas = [...root.querySelectorAll(".fx")];
  for (const formula of formulas) resized.observe(formula);
  // A font that arrives makes the formula wider, not its box.
  void document.fonts.ready.then(() => formulas.forEach(fade));
  if (started) return;
  started = true;
  addEventListener("scroll", ({ target }) => target instanceof Element && target.matches(".fx") && fade(target), true);
  addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>("[data-tex]");
    if (button) void copy(button.dataset.tex ?? "");
  });
}

function fade(formula: Element): void {
  const hidden = formula.scrollWidth - formula.clientWidth - formula.scrollLeft;
  formula.classList.toggle("more", hidden > 1);
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
