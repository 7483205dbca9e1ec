import { type ReactNode, useEffect, useState } from "react";
import type { Language } from "../../languages.ts";
import type { WidgetDefinition } from "../definition.ts";
import { Boundary } from "./boundary.tsx";
import { LinkIcon, ResetIcon } from "./icons.tsx";
import type { ParamSpecs } from "./params.ts";
import { useSettled } from "./settled.ts";
import type { WidgetState } from "./state.ts";
import { kitTexts } from "./texts.ts";

interface FrameProps<Specs extends ParamSpecs> {
  definition: WidgetDefinition<Specs>;
  language: Language;
  instance: string;
  figure: number;
  state: WidgetState<Specs>;
  /** The result in one sentence, read out once it settles. */
  result: string;
  children: ReactNode;
}

/** The figure around a widget: number, title, copy link, reset; what was wrong with the address; a live region. */
export function WidgetFrame<Specs extends ParamSpecs>(props: FrameProps<Specs>) {
  const { definition, language, instance, figure, state, result, children } = props;
  const t = kitTexts[language];
  return (
    <section className="wgt" aria-labelledby={`${instance}-title`}>
      <header>
        <h3 id={`${instance}-title`}>
          <span className="fig-no">{t.figure(figure)}</span>
          {definition.title[language]}
        </h3>
        <CopyLink link={state.link} language={language} />
        <button
          type="button"
          className="btn quiet sm"
          disabled={!state.changed && !state.undo}
          onClick={state.undo ?? state.reset}
        >
          <ResetIcon />
          <span className="lbl">{state.undo ? t.undoReset : t.reset}</span>
        </button>
      </header>
      {state.problems.length > 0 && (
        <div className="wgt-note" role="status">
          {t.ignored}
          <ul>
            {state.problems.map(({ param, message }) => (
              <li key={param}>{message[language]}</li>
            ))}
          </ul>
        </div>
      )}
      <Boundary language={language} onRetry={state.reset}>
        {children}
      </Boundary>
      <Announcement text={result} />
    </section>
  );
}

function Announcement({ text }: { text: string }) {
  return (
    <p className="sr" aria-live="polite">
      {useSettled(text)}
    </p>
  );
}

function CopyLink({ link, language }: { link: () => string; language: Language }) {
  const t = kitTexts[language];
  const [outcome, setOutcome] = useState<string>();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    navigator.clipboard.writeText(link()).then(
      () => setOutcome(t.linkCopied),
      () => setOutcome(t.linkNotCopied),
    );
  return (
    <>
      <output className="wgt-told">{outcome}</output>
      <button type="button" className="btn quiet sm" onClick={copy}>
        <LinkIcon />
        <span className="lbl">{t.copyLink}</span>
      </button>
    </>
  );
}
