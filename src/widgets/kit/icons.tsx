const common = {
  viewBox: "0 0 20 20",
  width: 18,
  height: 18,
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.6,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

export function LinkIcon() {
  return (
    <svg {...common} aria-hidden="true">
      <path d="M8 12 12 8M8.6 6.4l1.8-1.8a3 3 0 0 1 5 4.9l-1.8 1.9M11.4 13.6l-1.8 1.8a3 3 0 0 1-5-4.9l1.8-1.9" />
    </svg>
  );
}

export function ResetIcon() {
  return (
    <svg {...common} aria-hidden="true">
      <path d="M4 10a6 6 0 1 0 2-4.5M6 2.5v3.2h3.2" />
    </svg>
  );
}
