interface SeveralProps<Option extends string> {
  /** Unique on the page. */
  id: string;
  /** What is chosen. */
  legend: string;
  among: readonly Option[];
  /** So many can be chosen at once. */
  most: number;
  names: Readonly<Record<Option, string>>;
  value: readonly Option[];
  onChange: (value: readonly Option[]) => void;
}

/** Some of a few, side by side: checks drawn as a segmented button. */
export function Several<Option extends string>(props: SeveralProps<Option>) {
  const { id, legend, among, most, names, value, onChange } = props;
  return (
    <fieldset className="several">
      <legend>{legend}</legend>
      <div className="seg choice">
        {among.map((option) => {
          const chosen = value.includes(option);
          return (
            <label key={option} data-current={chosen || undefined}>
              <input
                type="checkbox"
                className="sr"
                id={`${id}-${option}`}
                checked={chosen}
                disabled={!chosen && value.length >= most}
                onChange={() => onChange(among.filter((other) => value.includes(other) !== (other === option)))}
              />
              <span>{names[option]}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
