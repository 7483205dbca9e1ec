import type { KeyboardEvent, ReactNode } from "react";

interface PicksProps {
  /** What is chosen, for screen readers. */
  label: string;
  picks: readonly Pick[];
  chosen: number;
  onPick(index: number): void;
  /** The mouse is over this one, or has left. */
  onPoint?(index: number | undefined): void;
}

interface Pick {
  /** Where it is, in the pixels of the picture; what it is drawn with is around (0, 0). */
  at: readonly [x: number, y: number];
  /** Name and state in words. */
  text: string;
  children: ReactNode;
  /** Half the width and height of what can be pressed; 20 unless said. */
  reach?: readonly [x: number, y: number];
}

/** Marks in a picture, one of which is chosen: Tab reaches that one, arrow keys go to the next in their direction. */
export function Picks({ label, picks, chosen, onPick, onPoint }: PicksProps) {
  const key = (event: KeyboardEvent<SVGGElement>) => {
    const next = nextPick(picks, chosen, event.key);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onPick(next);
    event.currentTarget.parentElement?.querySelector<SVGGElement>(`[data-pick="${next}"]`)?.focus();
  };
  return (
    <g role="radiogroup" aria-label={label}>
      {picks.map(({ at: [x, y], text, children, reach: [rx, ry] = [20, 20] }, i) => (
        // biome-ignore lint/a11y/useSemanticElements: there are no inputs in SVG
        <g
          key={i}
          className="pick"
          data-pick={i}
          transform={`translate(${x} ${y})`}
          role="radio"
          aria-checked={i === chosen}
          aria-label={text}
          tabIndex={i === chosen ? 0 : -1}
          onClick={() => onPick(i)}
          onKeyDown={key}
          {...(onPoint && { onPointerEnter: () => onPoint(i), onPointerLeave: () => onPoint(undefined) })}
        >
          <rect className="pick-reach" x={-rx} y={-ry} width={2 * rx} height={2 * ry} rx={8} />
          {children}
        </g>
      ))}
    </g>
  );
}

/** The nearest mark in the direction of the key, within 60° of it; Home and End are the first and the last. */
export function nextPick(picks: readonly Pick[], from: number, key: string): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return picks.length - 1;
  const direction = directions[key];
  if (!direction) return undefined;
  const [x, y] = picks[from]!.at;
  let best: { i: number; far: number } | undefined;
  for (const [i, { at }] of picks.entries()) {
    const [dx, dy] = [at[0] - x, at[1] - y];
    const along = dx * direction[0] + dy * direction[1];
    const far = Math.hypot(dx, dy) + Math.abs(dx * direction[1] - dy * direction[0]);
    if (i !== from && along > 0.4 * Math.hypot(dx, dy) && (!best || far < best.far)) best = { i, far };
  }
  return best?.i;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
