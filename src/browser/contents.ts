let observer: IntersectionObserver | undefined;

/** Marks the section being read in the contents. The popover of narrow screens closes once a heading is chosen. */
export function startContents(root: ParentNode): void {
  observer?.disconnect();
  const toc = root.querySelector<HTMLElement>(".toc");
  if (!toc) return;
  const links = new Map(
    [...toc.querySelectorAll<HTMLAnchorElement>("li a")].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
  );
  const mark = () => {
    const current = currentSection(links.keys());
    for (const [id, link] of links) {
      if (id === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -70% 0px" });
  for (const id of links.keys()) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
  toc.onclick = (event) => {
    if ((event.target as Element).closest("a") && toc.matches(":popover-open")) toc.hidePopover();
  };
}

/** The last of the headings that has passed the upper third of the window. */
export function currentSection(ids: Iterable<string>): string | undefined {
  let current: string | undefined;
  for (const id of ids) {
    const heading = document.getElementById(id);
    if (heading && heading.getBoundingClientRect().top < innerHeight * 0.3) current = id;
  }
  return current;
}
