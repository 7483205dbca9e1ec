import type { Language } from "../../languages.ts";
import type { Problem } from "../problem.ts";

/** A place that can't be shown as meant: its source, where it stands in the author's file, and why. */
export function Oops({ problem, source, language, block = false, id }: OopsProps) {
  const Tag = block ? "div" : "span";
  return (
    <Tag className="oops" data-rule={problem.rule} id={id}>
      <code>{source}</code>
      <small>
        {problem.file}:{problem.line}:{problem.column} {problem.message[language]}
      </small>
    </Tag>
  );
}

export interface OopsProps {
  problem: Problem;
  /** As the author wrote it. */
  source: string;
  language: Language;
  block?: boolean;
  /** Where links to the missing thing lead. */
  id?: string | undefined;
}
