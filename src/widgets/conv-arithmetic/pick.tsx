import type { PointerEvent } from "react";
import type { Model } from "./model.ts";

interface PickProps {
  model: Model;
  /** From the first cell of the padded input to its last. */
  x: number;
  y: number;
  width: number;
  height: number;
  onChoose: (cell: number) => void;
}

/** Over the bar of the whole input: the window goes to where the pointer is. By key the slider does the same. */
export function Pick({ model, onChoose, ...box }: PickProps) {
  const { padded, effective, shown, output } = model;
  const pick = ({ currentTarget, clientX, buttons }: PointerEvent) => {
    if (buttons !== 1) return;
    const { left, width } = currentTarget.getBoundingClientRect();
    const middle = ((clientX - left) / width) * padded;
    const stop = Math.round((middle - effective / 2) / shown.s);
    onChoose(Math.min(output - 1, Math.max(0, stop)));
  };
  return <rect className="ca-pick" {...box} onPointerDown={pick} onPointerMove={pick} />;
}
