import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

interface StageProps {
  /** One sentence that states the relation shown. */
  label: string;
  height: number;
  /** Draws the picture, in pixels, for a width. */
  children: (width: number) => ReactNode;
  /** On the same grid, left and right of the picture. */
  before?: ReactNode;
  after?: ReactNode;
  style?: object;
}

/** The width that is drawn before the room is known: on the server, and in the browser's first render. */
export const stillWidth = 600;

/** The picture on the computation pad. It keeps its scale and is drawn anew for the room there is. */
export function Stage({ label, height, children, before, after, style }: StageProps) {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  return (
    <div className="stage pad" style={style}>
      {before}
      <div className="pic" ref={room} style={{ "--w": `${width}px`, "--h": `${height}px` } as object}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
          {children(width)}
        </svg>
      </div>
      {after}
    </div>
  );
}

function useWidth(room: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(stillWidth);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      // The stylesheet scales the picture down on a phone; it is drawn for the room that this leaves.
      const scale = Number(getComputedStyle(element).getPropertyValue("--scale")) || 1;
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width / scale));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [room]);
  return width;
}
