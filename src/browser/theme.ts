const order = ["system", "light", "dark"] as const;

/** The button goes round system, light, dark. The choice is kept; `site/theme-script.ts` reads it before the first paint. */
export function startTheme(root: ParentNode): void {
  const button = root.querySelector<HTMLElement>(".theme");
  if (!button) return;
  const html = document.documentElement;
  const name = () => button.setAttribute("aria-label", button.dataset[html.dataset.theme ?? "system"] ?? "");
  name();
  button.onclick = () => {
    const at = order.findIndex((theme) => theme === (html.dataset.theme ?? "system"));
    const next = order[(at + 1) % order.length];
    if (!next || next === "system") delete html.dataset.theme;
    else html.dataset.theme = next;
    // Without storage the choice holds for this page.
    try {
      localStorage.setItem("theme", next ?? "system");
    } catch {}
    name();
  };
}
