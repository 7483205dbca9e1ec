import { memo, useEffect, useRef } from "react";
import type { Language } from "../../languages.ts";
import { formatCount } from "../kit/number.ts";
import type { Model } from "./model.ts";
import { percent, texts } from "./texts.ts";

interface TableProps {
  language: Language;
  model: Model;
  onSelect: (layer: number) => void;
}

/** Every layer with its numbers; the bars compare with the largest of the column. */
export const Table = memo(({ language, model, onSelect }: TableProps) => {
  const { rows, selected, total, preset } = model;
  const t = texts[language];
  const region = useRef<HTMLElement>(null);
  useFollowed(region, selected);
  const most = {
    parameters: Math.max(...rows.map(({ parameters }) => parameters)),
    macs: Math.max(...rows.map(({ macs }) => macs)),
  };
  const label = t.table(t.presets[preset]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="nc-scroll" tabIndex={0} aria-label={label} ref={region}>
      <table className="nc-table num">
        <thead>
          <tr>
            <th scope="col">{t.layer}</th>
            <th scope="col">{t.shape}</th>
            <th scope="col">{t.parameters}</th>
            <th scope="col">{t.macs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr
              key={row.name}
              className={i === selected ? "now" : undefined}
              aria-current={i === selected || undefined}
            >
              <th scope="row">
                <button type="button" className="plain" onClick={() => onSelect(i + 1)}>
                  {row.name}
                </button>
                <small aria-hidden="true">{row.shape.join("×")}</small>
              </th>
              <td>{row.shape.join("×")}</td>
              {(["parameters", "macs"] as const).map((measure) => (
                <td key={measure} className={`nc-${measure}`}>
                  {formatCount(row[measure])}
                  <small>{percent(row[measure], total[measure])}%</small>
                  <i style={{ "--share": row[measure] / most[measure] } as object} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <td />
            <td>{formatCount(total.parameters)}</td>
            <td>{formatCount(total.macs)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
});
Table.displayName = "Table";

/** Keeps the row in question in sight once it changes, without moving the page. */
function useFollowed(region: { current: HTMLElement | null }, selected: number) {
  const before = useRef(selected);
  useEffect(() => {
    if (before.current === selected) return;
    before.current = selected;
    const element = region.current;
    const row = element?.querySelectorAll<HTMLElement>("tbody tr")[selected];
    if (!element || !row) return;
    const top = row.offsetTop - row.offsetHeight;
    const bottom = row.offsetTop + 2 * row.offsetHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  }, [region, selected]);
}
