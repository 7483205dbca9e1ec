import type { ReactNode } from "react";
import type { Language } from "../languages.ts";
import { type CardOption, letters, QuestionCard } from "./card.tsx";
import type { Item } from "./generator.ts";
import { RichText } from "./rich.tsx";
import { questionTexts } from "./texts.ts";

/** Where a generated question stands, and what draws it. */
export interface GeneratedPlace {
  id: string;
  language: Language;
  number: number;
  total: number;
  /** Folder of the widget beside which the generator lives. */
  folder: string;
  name: string;
  /** The widget of the page that can show the draw, if there is one. */
  instance: string | undefined;
}

/** A generated question with its first numbers, as the build draws it. */
export function GeneratedCard({ place, item }: { place: GeneratedPlace; item: Item }): ReactNode {
  const { language, folder, name, instance } = place;
  return (
    <QuestionCard
      id={place.id}
      language={language}
      number={place.number}
      total={place.total}
      prompt={<Prompt item={item} language={language} />}
      body={{ kind: "single", options: item.options.map((option) => cardOption(option, language)) }}
      explanation={<Solution item={item} language={language} instance={instance} />}
      drawn={{ folder, generator: name, seed: item.seed, ...(instance === undefined ? {} : { instance }) }}
    />
  );
}

export function Prompt({ item, language }: { item: Item; language: Language }): ReactNode {
  return (
    <p>
      <RichText of={item.prompt[language]} />
    </p>
  );
}

export function Reason({ option, language }: { option: Item["options"][number]; language: Language }): ReactNode {
  if (option.right) return null;
  return option.misconception ? <RichText of={option.misconception.why[language]} /> : questionTexts[language].slip;
}

/** Every step with the drawn numbers, and the widget in the state that shows them. */
export function Solution(props: { item: Item; language: Language; instance: string | undefined }): ReactNode {
  const { item, language, instance } = props;
  return (
    <>
      <ol>
        {item.solution[language].map((step, index) => (
          <li key={index}>
            <span>
              <RichText of={step} />
            </span>
          </li>
        ))}
      </ol>
      {item.state && instance !== undefined ? (
        <p>
          <a href={stateAddress(instance, item.state)}>{questionTexts[language].seeIt}</a>
        </p>
      ) : null}
    </>
  );
}

/** The letter of the right option. */
export function rightLetter(item: Item): string {
  return letters[item.options.findIndex((option) => option.right)] ?? "";
}

function cardOption(option: Item["options"][number], language: Language): CardOption {
  return {
    content: <span className="num">{option.text}</span>,
    right: option.right,
    reason: option.right ? undefined : <Reason option={option} language={language} />,
  };
}

function stateAddress(instance: string, state: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(state).map(([param, value]) => [`${instance}.${param}`, value]));
  return `?${query}#${instance}`;
}
