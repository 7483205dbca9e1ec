import type { Language } from "../../languages.ts";
import { Choice } from "../kit/choice.tsx";
import { Formula } from "../kit/formula.tsx";
import { ListField } from "../kit/list-field.tsx";
import { int, type Param } from "../kit/params.ts";
import { Slider } from "../kit/slider.tsx";
import { formulas } from "./formulas.ts";
import { defaultInput, defaultKernel, type Mode, type Model, type Values } from "./model.ts";
import { fields, lists, longest, params } from "./params.ts";
import { texts } from "./texts.ts";

interface ControlsProps {
  language: Language;
  instance: string;
  values: Values;
  model: Model;
  set: (change: Partial<Values>) => void;
}

export function Controls(props: ControlsProps) {
  const { language, instance, values, model, set } = props;
  const t = texts[language];
  return (
    <>
      <div className="ctl cm-ctl">
        <Choice
          id={`${instance}-mode`}
          legend={params.mode.name[language]}
          options={params.mode.options}
          names={t.modes}
          value={values.mode}
          onChange={(mode) => set({ ...start[mode], mode, s: 1, p: 0, x: null, w: null, row: 0 })}
        />
        <Size {...props} name="n" most={longest[values.mode]} onChange={(n) => set({ n, ...resized(model, "x", n) })} />
        <Size
          {...props}
          name="k"
          most={longest[values.mode]}
          onChange={(k) => set({ k, p: Math.min(values.p, k - 1), ...resized(model, "w", k) })}
        />
        <Size {...props} name="s" most={3} onChange={(s) => set({ s })} />
        <Size {...props} name="p" most={Math.max(1, values.k - 1)} onChange={(p) => set({ p })} />
      </div>
      <div className="ctl cm-lists">
        <List {...props} name="x" size="n" />
        <List {...props} name="w" size="k" />
      </div>
    </>
  );
}

/** The sizes that a change of mode begins with. */
const start = { "1d": { n: 5, k: 3 }, "2d": { n: 3, k: 2 } } as const;

interface SizeProps extends ControlsProps {
  name: keyof typeof fields;
  most: number;
  onChange: (value: number) => void;
}

function Size({ language, instance, values, model, name, most, onChange }: SizeProps) {
  const t = texts[language];
  const { n, k, p } = model.problems;
  const problem = { n: n && t.problems.n(n), k: k && t.problems.k(k), p: p && t.problems.p(p), s: undefined }[name];
  const param = fields[name];
  return (
    <Slider
      id={`${instance}-${name}`}
      language={language}
      param={int({ ...param, max: Math.max(most, values[name]) })}
      value={values[name]}
      onChange={onChange}
      {...(name !== "n" && { symbol: name })}
      sign={<Formula of={formulas[name]} />}
      problem={problem}
    />
  );
}

/** As many numbers as are written: the size follows from them. */
function List({
  language,
  instance,
  values,
  model,
  set,
  name,
  size,
}: ControlsProps & { name: "x" | "w"; size: "n" | "k" }) {
  const t = texts[language];
  const { mode } = model;
  const shown = (name === "x" ? model.input : model.kernel).flat();
  const sides = Array.from({ length: longest[mode] }, (_, i) => i + 1).filter((side) => side >= fields[size].min);
  const counts = sides.map((side) => (mode === "1d" ? side : side * side));
  const problem = model.problems[name];
  const param: Pick<Param<readonly number[]>, "name" | "read"> = {
    name: lists[name].name,
    read(text) {
      const read = lists[name].read(text);
      if (!read.ok || counts.includes(read.value.length)) return read;
      const found = read.value.length;
      const last = counts.at(-1)!;
      const range = mode === "1d" ? `${counts[0]}–${last}` : counts.join("/");
      return {
        ok: false,
        message: { zh: texts.zh.problems.counts(range, found), en: texts.en.problems.counts(range, found) },
      };
    },
  };
  return (
    <ListField
      id={`${instance}-${name}`}
      language={language}
      param={param}
      value={shown}
      columns={mode === "1d" ? shown.length : model[size]}
      onChange={(list) => {
        const side = sides[counts.indexOf(list.length)]!;
        set({ [name]: list, [size]: side, ...(size === "k" && { p: Math.min(values.p, side - 1) }) });
      }}
      symbol={name}
      sign={<Formula of={formulas[name]} />}
      problem={problem && t.problems.list(problem)}
    />
  );
}

/** A changed list keeps its numbers where the new size has room for them. */
function resized({ mode, input, kernel }: Model, name: "x" | "w", side: number): Partial<Values> {
  const grid = name === "x" ? input : kernel;
  const auto = name === "x" ? defaultInput : defaultKernel;
  const fresh = auto(mode as Mode, side);
  const old = auto(mode as Mode, grid[0]!.length);
  if (grid.flat().every((value, i) => value === old[i])) return { [name]: null };
  return { [name]: fresh.map((_, i) => grid[Math.floor(mode === "1d" ? 0 : i / side)]?.[i % side] ?? 0) };
}
