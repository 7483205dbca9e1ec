interface ChoiceProps<Option extends string> {
  /** Unique on the page. */
  id: string;
  /** What is chosen, for screen readers. */
  legend: string;
  options: readonly Option[];
  names: Readonly<Record<Option, string>>;
  value: Option;
  onChange: (value: Option) => void;
}

/** One of a few, side by side: radios drawn as a segmented button. */
export function Choice<Option extends string>({ id, legend, options, names, value, onChange }: ChoiceProps<Option>) {
  return (
    <fieldset className="seg choice">
      <legend className="sr">{legend}</legend>
      {options.map((option) => (
        <label key={option} data-current={option === value || undefined}>
          <input
            type="radio"
            className="sr"
            name={id}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span>{names[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
