/** Line icons on a grid of 20, drawn with the text's colour. Decoration: the name stands beside them or on the button. */
const paths = {
  list: ["M3 5h14M3 10h10M3 15h12"],
  sun: [
    "M10 6.8a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 1 0 0-6.4",
    "M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4",
  ],
  moon: ["M16 11.8A6.6 6.6 0 0 1 8.2 4a6.6 6.6 0 1 0 7.8 7.8z"],
  half: ["M10 3.4a6.6 6.6 0 1 0 0 13.2a6.6 6.6 0 1 0 0-13.2"],
  cross: ["m5 5 10 10M15 5 5 15"],
  warning: ["M10 3 18 17H2z", "M10 8v4M10 14.4v.3"],
  info: ["M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14", "M10 9v5M10 6.2v.3"],
} as const;

export function Icon({ name, className }: { name: keyof typeof paths; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      {paths[name].map((path) => (
        <path key={path} d={path} />
      ))}
      {name === "half" && <path d="M10 3.4a6.6 6.6 0 0 1 0 13.2z" fill="currentColor" stroke="none" />}
    </svg>
  );
}

/** The site's mark, a receptive field: five cells, three, one. */
export function Mark() {
  const rows = [
    { y: 1, from: 0, count: 5, opacity: 0.38 },
    { y: 9, from: 1, count: 3, opacity: 0.68 },
    { y: 17, from: 2, count: 1, opacity: 1 },
  ];
  return (
    <svg viewBox="0 0 29 24" width="29" height="24" aria-hidden="true">
      {rows.map(({ y, from, count, opacity }) => (
        <path
          key={y}
          fillOpacity={opacity}
          d={Array.from({ length: count }, (_, i) => `M${(from + i) * 6} ${y}h5v6h-5z`).join("")}
        />
      ))}
    </svg>
  );
}

/** Progress as a 3×3 kernel that fills from its centre; `filled` of 9. */
export function Kernel({ filled, large = false }: { filled: number; large?: boolean }) {
  // Centre, N, E, S, W, NE, SE, SW, NW, as indices of the cells in rows.
  const order = [4, 1, 5, 7, 3, 2, 8, 6, 0];
  const cells = (on: boolean) =>
    Array.from({ length: 9 }, (_, i) => i)
      .filter((i) => order.indexOf(i) < filled === on)
      .map((i) => `M${round(1 + (i % 3) * 6.4)} ${round(1 + Math.floor(i / 3) * 6.4)}h5.2v5.2h-5.2z`)
      .join("");
  return (
    <svg className={large ? "k9 lg" : "k9"} viewBox="0 0 20 20" aria-hidden="true">
      {filled < 9 && <path d={cells(false)} />}
      {filled > 0 && <path className="on" d={cells(true)} />}
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
