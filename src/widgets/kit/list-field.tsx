import { type ReactNode, useState } from "react";
import type { Language } from "../../languages.ts";
import { type SymbolName, symbolProps } from "../../symbols.ts";
import { formatNumber } from "./number.ts";
import type { Param } from "./params.ts";
import { kitTexts } from "./texts.ts";

interface ListFieldProps {
  /** Unique on the page. */
  id: string;
  language: Language;
  param: Pick<Param<readonly number[]>, "name" | "read">;
  value: readonly number[];
  onChange: (value: readonly number[]) => void;
  symbol: SymbolName;
  sign: ReactNode;
  /** Numbers of a row; rows are divided by semicolons. All in one unless said. */
  columns?: number;
  /** What is wrong with a list that is fine by itself. */
  problem?: string | undefined;
}

/** A field for a list of numbers, or a small matrix. It is read when it is finished, not key by key. */
export function ListField(props: ListFieldProps) {
  const { id, language, param, value, onChange, symbol, sign, columns = value.length } = props;
  const written = writtenList(value, columns);
  const [draft, setDraft] = useState<{ text: string; of: string; wrong?: string }>();
  const typed = draft?.of === written ? draft : undefined;
  const problem = typed?.wrong ?? props.problem;
  const finish = () => {
    if (!typed) return;
    const read = param.read(typed.text);
    if (!read.ok) {
      const still = kitTexts[language].still(written);
      setDraft({ ...typed, wrong: `${read.message[language]}${language === "en" ? " " : ""}${still}` });
      return;
    }
    setDraft(undefined);
    if (writtenList(read.value, columns) !== written) onChange(read.value);
  };
  const { className, ...linked } = symbolProps(symbol);
  return (
    <div className={`list-field ${className} ${problem ? "err" : ""}`} {...linked}>
      <label htmlFor={id}>
        {sign}
        <span>{param.name[language]}</span>
      </label>
      <input
        id={id}
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={typed?.wrong ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        value={typed?.text ?? written}
        onChange={(event) => setDraft({ text: event.target.value, of: written })}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === "Enter") finish();
          else if (event.key === "Escape") setDraft(undefined);
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

/** `1, 2; 3, 4` */
function writtenList(values: readonly number[], columns: number): string {
  return values.reduce(
    (text, value, i) => `${text}${i === 0 ? "" : i % columns === 0 ? "; " : ", "}${formatNumber(value)}`,
    "",
  );
}
