let started = false;
let afterG = 0;

const selectors: Record<string, string> = {
  "[": "a[rel=prev]",
  "]": "a[rel=next]",
  t: ".theme",
  l: "a[data-language]",
  "?": "[data-keys]",
};

/** Single keys, off while typing and for whoever switches them off; and the dialog that tells of them. */
export function startKeyboard(root: ParentNode): void {
  const dialog = root.querySelector<HTMLDialogElement>("dialog.dlg");
  const button = root.querySelector<HTMLElement>("[data-keys]");
  const choice = root.querySelector<HTMLInputElement>("[data-single-keys]");
  if (dialog && button && choice) {
    button.hidden = false;
    button.onclick = () => dialog.showModal();
    choice.checked = areOn();
    choice.onchange = () => remember(choice.checked);
    dialog.onclick = ({ target }) => {
      if (target === dialog || (target as Element).closest("[data-close]")) dialog.close();
    };
  }
  if (started) return;
  started = true;
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if ((target as Element).closest?.("input, textarea, select, [contenteditable], dialog") || !areOn()) return;
    const goHome = key === "h" && event.timeStamp - afterG < 1500;
    afterG = key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
    const selector = goHome ? "a[data-home]" : selectors[key];
    const element = selector && document.querySelector<HTMLElement>(selector);
    if (!element) return;
    event.preventDefault();
    element.click();
  });
}

function areOn(): boolean {
  try {
    return localStorage.getItem("single-keys") !== "off";
  } catch {
    return true;
  }
}

function remember(on: boolean): void {
  try {
    if (on) localStorage.removeItem("single-keys");
    else localStorage.setItem("single-keys", "off");
  } catch {}
}
