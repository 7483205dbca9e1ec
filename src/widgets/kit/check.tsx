interface CheckProps {
  id: string;
  name: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** Yes or no, beside other controls. */
export function Check({ id, name, value, onChange }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" id={id} checked={value} onChange={(event) => onChange(event.target.checked)} />
      {name}
    </label>
  );
}
