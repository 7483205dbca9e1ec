import type { Element } from "hast";
import type { ReactNode } from "react";
import type { Components } from "react-markdown";
import { Link } from "./elements/link.tsx";
import { FlashCard, Question } from "./elements/question.tsx";
import type { Parsing } from "./parsing.ts";

interface OwnProps {
  n: string;
  children?: ReactNode;
  node?: Element;
}

/** How the pipeline's own elements, and those that need more around them, are shown. */
export function componentsOf(parsing: Parsing): Components {
  const { words } = parsing;
  const components = {
    "fn-view": ({ n }: OwnProps) => parsing.views[Number(n)],
    "fn-link": ({ n, children }: OwnProps) => {
      const link = parsing.placedLinks[Number(n)];
      return link ? (
        <Link link={link} words={words}>
          {children}
        </Link>
      ) : (
        children
      );
    },
    "fn-question": ({ n, children }: OwnProps) => (
      <Question parsing={parsing} index={Number(n)}>
        {children}
      </Question>
    ),
    "fn-card": ({ n, children }: OwnProps) => <FlashCard id={parsing.cards[Number(n)]?.id}>{children}</FlashCard>,
    "fn-part": ({ children }: OwnProps) => children,
    // A header without words is none: an empty corner, or a column of remarks.
    th: ({ node, children, ...props }: { node?: Element; children?: ReactNode }) =>
      node?.children.length === 0 ? <td {...props} /> : <th {...props}>{children}</th>,
    table: ({ node: _, ...props }: { node?: Element }) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      // biome-ignore lint/a11y/useSemanticElements: a section would be an unnamed part of the text to the styles
      <div className="scroll" tabIndex={0} role="group" aria-label={words.table}>
        <table {...props} />
      </div>
    ),
  };
  return components as Components;
}

/** For a heading in a table of contents, which is a link itself: words and formulas, no marks of notes and sources. */
export function contentComponentsOf(parsing: Parsing): Components {
  return {
    ...componentsOf(parsing),
    "fn-link": ({ children }: OwnProps) => children,
    "fn-view": ({ n }: OwnProps) => {
      const formula = parsing.inlineFormulas.get(Number(n));
      return formula?.shown ? parsing.views[Number(n)] : formula?.tex;
    },
  } as Components;
}
