import type { ReactNode } from "react";
import type { CalloutClass } from "../syntax/callouts.tsx";

const drawings = {
  def: <path d="M4 4h9l3 3v9H4zM7 9h6M7 12h4" />,
  pit: <path d="M10 3 18 17H2zM10 8v4M10 14.4v.3" />,
  ask: <path d="M3 4h14v10H9l-4 3v-3H3zM7 8h6M7 11h4" />,
  tip: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9v5M10 6v.3" />,
  err: <path d="M6.5 2.5h7l4 4v7l-4 4h-7l-4-4v-7zM7.5 7.5l5 5M12.5 7.5l-5 5" />,
} satisfies Record<CalloutClass, ReactNode>;

export function CalloutIcon({ kind }: { kind: CalloutClass }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawings[kind]}
    </svg>
  );
}
