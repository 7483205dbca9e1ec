import { Children, isValidElement, type ReactNode } from "react";
import { type CardBody, QuestionCard } from "../../questions/card.tsx";
import type { Parsing } from "../parsing.ts";

/** The card of a question. Its parts come in order: prompt, explanation, then content and reason of each option. */
export function Question({ parsing, index, children }: { parsing: Parsing; index: number; children?: ReactNode }) {
  const use = parsing.questions[index];
  const [prompt, explanation, ...options] = Children.toArray(children).map((part) =>
    isValidElement<{ children?: ReactNode }>(part) ? part.props.children : part,
  );
  if (!use) return prompt;
  return (
    <QuestionCard
      id={use.id}
      language={parsing.source.language}
      number={index + 1}
      total={parsing.questions.length}
      prompt={prompt}
      explanation={explanation}
      body={bodyOf(parsing, index, options)}
    />
  );
}

/** A card to be learned: the answer is folded. */
export function FlashCard({ id, children }: { id: string | undefined; children?: ReactNode }) {
  return (
    <details className="flash" id={id}>
      {children}
    </details>
  );
}

function bodyOf(parsing: Parsing, index: number, parts: readonly ReactNode[]): CardBody {
  const body = parsing.questionBodies[index];
  switch (body?.kind) {
    case "single":
    case "multiple": {
      const options = body.right.map((right, option) => ({
        right,
        content: parts[2 * option],
        reason: parts[2 * option + 1],
      }));
      return { kind: body.kind, options };
    }
    case "blank":
      return { kind: "blank", answers: body.answers.map((alternatives) => alternatives[0] ?? "") };
    default:
      return body ?? { kind: "number", answer: "", tolerance: undefined, unit: undefined };
  }
}
