import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { Language } from "../../languages.ts";
import { type SymbolName, symbolProps } from "../../symbols.ts";
import { formatNumber } from "./number.ts";
import type { NumberParam } from "./params.ts";
import { kitTexts } from "./texts.ts";
import { trackOf } from "./track.ts";

interface SliderProps {
  /** Unique on the page. */
  id: string;
  language: Language;
  param: NumberParam;
  value: number;
  onChange: (value: number) => void;
  /** Links the control to its partners and gives it its colour. */
  symbol?: SymbolName;
  /** The symbol as it stands in formulas, before the name. */
  sign?: ReactNode;
  /** What is wrong with a value that is fine by itself. */
  problem?: string | undefined;
}

/** More values than this are not marked one by one. */
const mostTicks = 12;

/** Digits of the longer end of its range. */
function longest({ min, max }: NumberParam): number {
  return Math.max(formatNumber(min).length, formatNumber(max).length);
}

/** A slider and a field for the same number, off where the range has only one. What is typed is checked when it is finished, not key by key. */
export function Slider(props: SliderProps) {
  const { id, language, param, value, onChange, symbol, sign } = props;
  const track = trackOf(param);
  const t = kitTexts[language];
  const [draft, setDraft] = useState<{ text: string; of: number; wrong?: string }>();
  // A draft is about the value beside which it was typed; when that changes elsewhere, it is void.
  const typed = draft?.of === value ? draft : undefined;
  const problem = typed?.wrong ?? props.problem;

  const finish = () => {
    if (!typed) return;
    const read = param.read(typed.text);
    if (!read.ok) {
      const wrong = `${read.message[language]}${language === "en" ? " " : ""}${t.still(formatNumber(value))}`;
      setDraft({ ...typed, wrong });
      return;
    }
    setDraft(undefined);
    if (read.value !== value) onChange(read.value);
  };
  const slide = (to: number) => {
    setDraft(undefined);
    if (to !== value) onChange(to);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>, by: number) => {
    const sign = ["ArrowUp", "ArrowRight"].includes(event.key)
      ? 1
      : ["ArrowDown", "ArrowLeft"].includes(event.key)
        ? -1
        : 0;
    if (sign === 0) return;
    event.preventDefault();
    slide(track.moved(value, sign * by));
  };

  const { className = "", ...linked } = symbol ? symbolProps(symbol) : {};
  const { min, max, step } = track;
  const disabled = max <= min;
  const count = Math.round((max - min) / step) + 1;
  const place = disabled ? "0%" : `${((track.at(value) - min) / (max - min)) * 100}%`;
  return (
    <div className={`sl ${className} ${problem ? "err" : ""}`} {...linked}>
      <label className="nm" htmlFor={`${id}-range`}>
        {sign}
        <span>{param.name[language]}</span>
      </label>
      <div className="tr" style={{ "--p": place } as object}>
        <input
          type="range"
          id={`${id}-range`}
          min={min}
          max={max}
          step={step}
          value={track.at(value)}
          disabled={disabled}
          aria-valuetext={param.ratio ? formatNumber(value) : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => slide(track.value(Number(event.target.value)))}
          onKeyDown={(event) => event.shiftKey && keys(event, 10)}
        />
        {count <= mostTicks && <Ticks count={count} />}
      </div>
      <input
        className={longest(param) > 6 ? "num wide" : "num"}
        inputMode={param.integer && min >= 0 ? "numeric" : "decimal"}
        autoComplete="off"
        aria-label={param.name[language]}
        aria-invalid={typed?.wrong ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        value={typed?.text ?? formatNumber(value)}
        disabled={disabled}
        onChange={(event) => setDraft({ text: event.target.value, of: value })}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === "Enter") finish();
          else if (event.key === "Escape") setDraft(undefined);
          else if (event.key.endsWith("Up") || event.key.endsWith("Down")) keys(event, event.shiftKey ? 10 : 1);
        }}
      />
      {problem && (
        <p className="msg" id={`${id}-problem`} role="status">
          {problem}
        </p>
      )}
    </div>
  );
}

function Ticks({ count }: { count: number }) {
  return (
    <span className="ticks" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        <i key={i} />
      ))}
    </span>
  );
}
