import type { Texts } from "../texts/index.ts";
import { Icon } from "./icons.tsx";

/** The keys that work everywhere, and the switch that turns single keys off. Opened by script only. */
export function KeyHelp({ t }: { t: Texts }) {
  const keys: [readonly string[], string][] = [
    [["[", "]"], t.keyPrevious],
    [["g", "h"], t.keyHome],
    [["l"], t.keyLanguage],
    [["t"], t.keyTheme],
    [["?"], t.keyHelp],
    [["←", "→", "↑", "↓"], t.keyMap],
    [["←", "→"], t.keySlider],
  ];
  return (
    <dialog className="dlg" id=":keys" aria-labelledby=":keys-title">
      <header>
        <h2 id=":keys-title">{t.keys}</h2>
        <button type="button" className="icon" data-close="" aria-label={t.close}>
          <Icon name="cross" />
        </button>
      </header>
      <dl className="keys">
        {keys.map(([names, meaning]) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" defaultChecked={true} data-single-keys="" />
        {t.keysOn}
      </label>
    </dialog>
  );
}
