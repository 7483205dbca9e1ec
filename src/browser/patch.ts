/**
 * Makes the children of `live` those of `fresh`, and leaves alone what is the same in both, so that what the reader
 * opened, focused or scrolled stays. An island with the same widget and parameters is the same, whatever its state.
 */
export function patch(live: Element, fresh: Element): void {
  const old = [...live.childNodes];
  const next = [...fresh.childNodes];
  let after: ChildNode | null = null;
  while (old.length > 0 && next.length > 0 && same(old[0]!, next[0]!)) {
    old.shift();
    next.shift();
  }
  while (old.length > 0 && next.length > 0 && same(old.at(-1)!, next.at(-1)!)) {
    after = old.pop()!;
    next.pop();
  }
  if (old.length === next.length && old.every((before, i) => isChange(before, next[i]!))) {
    for (const [i, before] of old.entries()) change(before, next[i]!);
    return;
  }
  const all: Node[] = next.map(withLiveIslands);
  for (const node of old) if (node.parentNode === live && !all.includes(node)) node.remove();
  for (const node of all) live.insertBefore(node, after);
}

/** Whether one can take the place of the other by itself: no island has to move. */
function isChange(before: Node, next: Node): boolean {
  return same(before, next) || areAlike(before, next) || !(holdsIsland(before) || holdsIsland(next));
}

function change(before: ChildNode, next: ChildNode): void {
  if (same(before, next)) return;
  if (areAlike(before, next)) patch(before as Element, next as Element);
  else before.replaceWith(next);
}

function same(a: Node, b: Node): boolean {
  return a.isEqualNode(b) || sameWidget(a, b);
}

/** The same element but for its children. An island is taken as a whole. */
function areAlike(a: Node, b: Node): boolean {
  return a instanceof Element && !a.matches(islands) && a.cloneNode(false).isEqualNode(b.cloneNode(false));
}

const islands = "[data-widget]";

function holdsIsland(node: Node): boolean {
  return node instanceof Element && (node.matches(islands) || node.querySelector(islands) !== null);
}

/** A new node, in which the islands that are alive on the page already take the place of their stills. */
function withLiveIslands(node: Node): Node {
  if (!(node instanceof Element)) return node;
  for (const island of node.querySelectorAll(islands)) island.replaceWith(liveIsland(island));
  return liveIsland(node);
}

function liveIsland(still: Element): Element {
  const live = document.getElementById(still.id);
  return live && sameWidget(live, still) ? live : still;
}

function sameWidget(a: Node, b: Node): boolean {
  if (!(a instanceof HTMLElement && b instanceof HTMLElement)) return false;
  return a.dataset.live !== undefined && a.dataset.widget === b.dataset.widget && a.dataset.props === b.dataset.props;
}
