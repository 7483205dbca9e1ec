/** Brings the map of topics to life, on the page that has one. */
export function startMap(root: ParentNode): void {
  const map = root.querySelector<HTMLElement>("[data-map]");
  if (map) void import("./map-cone.ts").then(({ enliven }) => enliven(map));
}
