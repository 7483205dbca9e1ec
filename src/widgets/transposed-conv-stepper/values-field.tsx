import { type ReactNode, useState } from "react";
import type { Language } from "../../languages.ts";
import { type SymbolName, symbolProps } from "../../symbols.ts";
import type { Param } from "../kit/params.ts";
import { texts } from "./texts.ts";

interface ValuesFieldProps {
  id: string;
  language: Language;
  param: Param<readonly number[] | null>;
  value: readonly number[] | null;
  symbol: SymbolName;
  sign: ReactNode;
  onChange: (value: readonly number[] | null) => void;
}

/** A field for a list of numbers; empty means 1, 2, 3 …. What is typed is checked when it is finished. */
export function ValuesField({ id, language, param, value, symbol, sign, onChange }: ValuesFieldProps) {
  const t = texts[language].values;
  const written = value?.map((number) => String(number).replace("-", "−")).join(", ") ?? "";
  const [draft, setDraft] = useState<{ text: string; of: string; wrong?: string }>();
  // A draft is about the values beside which it was typed; when those change elsewhere, it is void.
  const typed = draft?.of === written ? draft : undefined;
  const finish = () => {
    if (!typed) return;
    const read = typed.text.trim() === "" ? ({ ok: true, value: null } as const) : param.read(typed.text);
    if (read.ok) {
      setDraft(undefined);
      onChange(read.value);
    } else setDraft({ ...typed, wrong: read.message[language] });
  };
  const { className, ...linked } = symbolProps(symbol);
  return (
    <div className={`tc-list ${className} ${typed?.wrong ? "err" : ""}`} {...linked}>
      <label htmlFor={id}>
        {sign}
        <span>{param.name[language]}</span>
      </label>
      <input
        id={id}
        autoComplete="off"
        placeholder={t.count}
        aria-invalid={typed?.wrong ? true : undefined}
        aria-describedby={`${id}-hint`}
        value={typed?.text ?? written}
        onChange={(event) => setDraft({ text: event.target.value, of: written })}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === "Enter") finish();
          else if (event.key === "Escape") setDraft(undefined);
        }}
      />
      <p id={`${id}-hint`} className={typed?.wrong ? "msg" : "hint"} role={typed?.wrong ? "status" : undefined}>
        {typed?.wrong ?? t.hint}
      </p>
    </div>
  );
}
