const svgNamespace = "http://www.w3.org/2000/svg";

/** The cone of what a topic rests on, in picture and words, and arrows between the cells. */
export function enliven(map: HTMLElement): void {
  const cells = [...map.querySelectorAll<HTMLElement>(".cell")];
  map.onkeydown = (event) => {
    const from = cells.indexOf(event.target as HTMLElement);
    const to = from < 0 ? undefined : step(cells, from, event.key);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  const foot = map.querySelector<HTMLElement>(".mapfoot");
  if (!foot) return;
  const hint = foot.textContent ?? "";
  // On a phone the rows are no layers; a topic's page lists what it rests on.
  const narrow = matchMedia("(max-width: 760px)");
  let shown: HTMLElement | undefined;
  const show = (cell: HTMLElement | undefined) => {
    if (cell === shown || narrow.matches) return;
    shown = cell;
    map.querySelector(".cone")?.remove();
    map.classList.toggle("lit", cell !== undefined);
    for (const each of cells) each.classList.remove("me", "p1", "p2");
    foot.replaceChildren(hint);
    if (!cell) return;
    const name = document.createElement("b");
    name.textContent = cell.dataset.name ?? "";
    foot.replaceChildren(name, ` ${cell.dataset.says}`);
    map.prepend(cone(map, cells, cells.indexOf(cell)));
  };
  const at = (event: Event) => (event.target as Element).closest<HTMLElement>(".cell") ?? undefined;
  map.onpointerover = (event) => event.pointerType !== "touch" && show(at(event) ?? focused(map));
  map.onpointerleave = () => show(focused(map));
  map.addEventListener("focusin", (event) => show(at(event)));
  map.addEventListener("focusout", () => show(undefined));
}

const focused = (map: Element) => map.querySelector<HTMLElement>(".cell:focus-visible") ?? undefined;

/** The nearest cell in the direction of an arrow key: along the row, or the closest in the next row. */
function step(cells: readonly HTMLElement[], from: number, key: string): HTMLElement | undefined {
  if (key === "ArrowLeft") return cells[from - 1];
  if (key === "ArrowRight") return cells[from + 1];
  const down = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  const start = cells[from]?.getBoundingClientRect();
  if (!start || down === 0) return undefined;
  let best: HTMLElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    const { top, left } = cell.getBoundingClientRect();
    const rows = (top - start.top) * down;
    // A row further counts more than any way along the row.
    const distance = rows * 100 + Math.abs(left - start.left);
    if (rows > 8 && distance < least) [best, least] = [cell, distance];
  }
  return best;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Marks the cells and draws, from their boxes, a cone that only widens upwards, and a line for every dependence. */
function cone(map: HTMLElement, cells: readonly HTMLElement[], me: number): SVGSVGElement {
  const frame = map.getBoundingClientRect();
  const boxes = cells.map((cell): Box => {
    const { left, right, top, bottom } = cell.getBoundingClientRect();
    const [x, y] = [frame.left + map.clientLeft, frame.top + map.clientTop];
    return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
  });
  const needs = (index: number) => (cells[index]?.dataset.needs?.match(/\d+/g) ?? []).map(Number);
  const reached = new Set<number>([me]);
  const lines: [string, string][] = [];
  for (const index of reached) {
    cells[index]?.classList.add(index === me ? "me" : needs(me).includes(index) ? "p1" : "p2");
    for (const need of needs(index)) {
      reached.add(need);
      const [a, b] = [boxes[index], boxes[need]];
      if (a && b) lines.push([index === me ? "e" : "i", line(a, b)]);
    }
  }
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("class", "cone");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("width", String(map.clientWidth));
  svg.setAttribute("height", String(map.clientHeight));
  const draw = (d: string, name = "") => {
    const path = document.createElementNS(svgNamespace, "path");
    path.setAttribute("d", d);
    path.setAttribute("class", name);
    svg.append(path);
  };
  draw(
    outline(
      [...reached].flatMap((index) => boxes[index] ?? []),
      boxes[me],
    ),
  );
  for (const [name, d] of lines) draw(d, name);
  return svg;
}

const middle = ({ left, right, top, bottom }: Box) => [(left + right) / 2, (top + bottom) / 2];
const line = (a: Box, b: Box) => `M${middle(a)}L${middle(b)}`;

/** From the topic's own row upwards, row by row, as wide as the widest so far. */
function outline(boxes: readonly Box[], me: Box | undefined): string {
  if (!me) return "";
  // Cells of one row may differ in height; their middles don't.
  const row = (box: Box) => Math.round((box.top + box.bottom) / 2);
  const rows = [...new Set(boxes.map(row))].filter((y) => y <= row(me)).sort((a, b) => b - a);
  const leftEdge: string[] = [];
  const rightEdge: string[] = [];
  let { left, right } = me;
  for (const y of rows) {
    for (const box of boxes) {
      if (row(box) !== y) continue;
      left = Math.min(left, box.left - 7);
      right = Math.max(right, box.right + 7);
    }
    const from = y === row(me) ? y : y + (me.bottom - me.top) / 2;
    leftEdge.push(`${left} ${from}`, `${left} ${y - 40}`);
    rightEdge.unshift(`${right} ${y - 40}`, `${right} ${from}`);
  }
  return `M${[...leftEdge, ...rightEdge].join("L")}z`;
}
