import { currentSection } from "./contents.ts";

/** The switch of language leads to the section being read, whose id is the same there; the choice is kept for `/`. */
export function startLanguage(root: ParentNode): void {
  const link = root.querySelector<HTMLAnchorElement>("a[data-language]");
  if (!link) return;
  link.onclick = () => {
    try {
      localStorage.setItem("language", link.dataset.language ?? "");
    } catch {}
    // A page without a sister leads home, where the section is not.
    if (link.title) return;
    const headings = document.querySelectorAll(".art > :is(h2, h3, h4)[id]");
    link.hash = currentSection([...headings].map((heading) => heading.id)) ?? "";
    // Widgets show there what they show here.
    link.search = location.search;
  };
}
