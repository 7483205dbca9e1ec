import { useEffect, useState } from "react";

/** The value after it has rested for so many milliseconds; what it was at first counts as told already. */
export function useSettled(value: string, rest = 400): string {
  const [first] = useState(value);
  const [settled, setSettled] = useState("");
  useEffect(() => {
    if (settled === "" && value === first) return;
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, first, settled, rest]);
  return settled;
}
