/**
 * A link in the text may set a widget: its address holds `<instance>.<parameter>` in the query and the widget's id as
 * fragment. The state is handed over without loading the page again; without script the address does the same.
 */
export function startStateLinks(): void {
  document.addEventListener("click", (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = (event.target as Element).closest?.("a[href]");
    if (!(link instanceof HTMLAnchorElement) || link.pathname !== location.pathname || link.search === "") return;
    const island = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!island?.matches("[data-widget]")) return;
    event.preventDefault();
    const prefix = `${island.id}.`;
    const state: Record<string, string> = {};
    for (const [name, value] of new URLSearchParams(link.search)) {
      if (name.startsWith(prefix)) state[name.slice(prefix.length)] = value;
    }
    history.pushState(null, "", mergedAddress(prefix, state, link.hash));
    island.dispatchEvent(new CustomEvent("fieldnotes:state", { detail: state }));
    island.scrollIntoView({ block: "nearest" });
  });
}

/** The present address with one widget's parameters replaced; other widgets keep theirs. */
function mergedAddress(prefix: string, state: Record<string, string>, hash: string): string {
  const query = new URLSearchParams(location.search);
  for (const name of [...query.keys()]) if (name.startsWith(prefix)) query.delete(name);
  for (const [name, value] of Object.entries(state)) query.set(prefix + name, value);
  return `${location.pathname}?${query}${hash}`;
}
