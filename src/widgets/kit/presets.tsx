import { memo } from "react";
import type { Language } from "../../languages.ts";
import { kitTexts } from "./texts.ts";

export interface PresetItem {
  id: string;
  name: string;
}

interface PresetsProps {
  language: Language;
  items: readonly PresetItem[];
  /** Further ones, in groups behind a menu. */
  more?: readonly { name: string; items: readonly PresetItem[] }[];
  /** Undefined once something was changed by hand. */
  current: string | undefined;
  onChoose: (id: string) => void;
}

/** Chips that set the whole state, and a menu where there are too many for chips. */
export const Presets = memo(({ language, items, more, current, onChoose }: PresetsProps) => {
  const t = kitTexts[language];
  const inMenu = more?.some((group) => group.items.some(({ id }) => id === current)) ?? false;
  return (
    <footer>
      <span>{t.presets}</span>
      {items.map(({ id, name }) => (
        <button key={id} type="button" className="chip" aria-pressed={id === current} onClick={() => onChoose(id)}>
          {name}
        </button>
      ))}
      {more && (
        <select
          className="chip"
          aria-label={t.presets}
          data-chosen={inMenu || undefined}
          value={inMenu ? current : ""}
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value="" disabled>
            {t.more}
          </option>
          {more.map((group) => (
            <optgroup key={group.name} label={group.name}>
              {group.items.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </footer>
  );
});
Presets.displayName = "Presets";
