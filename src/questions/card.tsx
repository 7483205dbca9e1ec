import type { ReactNode } from "react";
import type { Language } from "../languages.ts";
import { questionTexts } from "./texts.ts";

/** What a card shows; rendered at build. `browser/quiz.ts` grades it by the data attributes written here. */
export interface CardProps {
  id: string;
  language: Language;
  /** 1-based, among the questions of the page. */
  number: number;
  total: number;
  prompt: ReactNode;
  body: CardBody;
  explanation?: ReactNode;
  /** A question whose numbers are drawn: where its generator is, and the seed of what is shown. */
  drawn?: { folder: string; generator: string; seed: number; instance?: string };
}

export type CardBody =
  | { kind: "single" | "multiple"; options: readonly CardOption[] }
  | { kind: "number"; answer: string; tolerance: string | undefined; unit: string | undefined }
  /** The gaps stand in the prompt as `<Gap>`. */
  | { kind: "blank"; answers: readonly string[] };

export interface CardOption {
  content: ReactNode;
  right: boolean;
  reason?: ReactNode;
}

export const letters = "ABCDEF";

export function QuestionCard({ id, language, number, total, prompt, body, explanation, drawn }: CardProps): ReactNode {
  const t = questionTexts[language];
  const data = drawn
    ? {
        "data-folder": drawn.folder,
        "data-generator": drawn.generator,
        "data-seed": drawn.seed,
        "data-instance": drawn.instance,
      }
    : {};
  return (
    <section className="quiz" id={id} data-quiz={body.kind} aria-labelledby={`${id}-q`} {...data}>
      <header>
        <b>{t.selfTest}</b>
        <span className="num">{t.place(number, total)}</span>
        <span className="sp" />
        {drawn ? (
          <>
            <button type="button" className="btn quiet sm js-only" data-do="copy">
              {t.copyLink}
            </button>
            <button type="button" className="btn quiet sm js-only" data-do="draw">
              {t.newNumbers}
            </button>
          </>
        ) : null}
      </header>
      <form noValidate>
        <div className="q" id={`${id}-q`} data-part-of="prompt">
          {prompt}
        </div>
        <Controls id={id} language={language} body={body} />
        <p className="res" role="status" />
        <div className="after js-only" hidden>
          <button type="button" className="btn sm" data-do="again">
            {t.tryAgain}
          </button>
        </div>
      </form>
      <details className="work">
        <summary>{t.showAnswer}</summary>
        <p className="ans">
          {t.answer}
          <span data-part-of="answer">{answerText(body)}</span>
        </p>
        <div data-part-of="explanation">{explanation}</div>
      </details>
    </section>
  );
}

/** A place to write in, inside the sentence; without script, a line. */
export function Gap({ answers }: { answers: readonly string[] }): ReactNode {
  return <span className="gap" data-answers={JSON.stringify(answers)} />;
}

function Controls({ id, language, body }: { id: string; language: Language; body: CardBody }): ReactNode {
  const t = questionTexts[language];
  const check = (
    <button type="submit" className="btn pri js-only">
      {t.check} <kbd>↵</kbd>
    </button>
  );
  switch (body.kind) {
    case "single":
    case "multiple":
      return (
        <>
          <fieldset className={body.kind === "multiple" ? "opts multi" : "opts"}>
            <legend className={body.kind === "multiple" ? "how" : "sr"}>{t.choices[body.kind]}</legend>
            {body.options.map((option, index) => (
              <Choice key={index} id={id} kind={body.kind} index={index} option={option} />
            ))}
          </fieldset>
          {body.kind === "multiple" ? <div className="numrow">{check}</div> : null}
        </>
      );
    case "number":
      return (
        <div className="numrow js-only" data-answer={body.answer} data-tolerance={body.tolerance}>
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-label={t.numberLabel(body.unit)}
            placeholder={body.unit}
            aria-describedby={body.tolerance && body.tolerance !== "0" ? `${id}-tol` : undefined}
          />
          {check}
          {body.tolerance && body.tolerance !== "0" ? (
            <small id={`${id}-tol`} className="num">
              {t.tolerance(body.tolerance)}
            </small>
          ) : null}
        </div>
      );
    case "blank":
      return <div className="numrow">{check}</div>;
  }
}

function Choice(props: { id: string; kind: "single" | "multiple"; index: number; option: CardOption }): ReactNode {
  const { id, kind, index, option } = props;
  const name = `${id}-choice`;
  return (
    <div className="opt-row" {...(option.right ? { "data-right": "" } : {})}>
      <label className="opt">
        <input type={kind === "single" ? "radio" : "checkbox"} name={name} value={index} className="sr" />
        <span className="kb" aria-hidden="true">
          {letters[index]}
        </span>
        <span className="t">{option.content}</span>
        <span className="tag" />
      </label>
      <div className="x">{option.reason}</div>
    </div>
  );
}

function answerText(body: CardBody): string {
  switch (body.kind) {
    case "single":
    case "multiple":
      return body.options.flatMap((option, index) => (option.right ? letters[index] : [])).join(" ");
    case "number":
      return [body.answer.replaceAll("-", "−"), body.unit].filter(Boolean).join(" ");
    case "blank":
      return body.answers.join(" · ");
  }
}
