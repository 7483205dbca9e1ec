import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { isLanguage } from "../languages.ts";
import { Prompt, Reason, rightLetter, Solution } from "./generated.tsx";
import { drawItem } from "./generator.ts";
import type { QuestionModule } from "./module.ts";

const modules = import.meta.glob<QuestionModule>("../widgets/*/questions.ts");

/** Puts new numbers into a card of a generated question; the same seed gives the same ones to everybody. */
export async function redraw(card: HTMLElement, seed: number): Promise<void> {
  const { folder, generator: name, instance } = card.dataset;
  const module = await modules[`../widgets/${folder}/questions.ts`]?.();
  const generator = module?.generators[name ?? ""];
  if (!generator) throw new Error(`There is no generator ${name} in ${folder}.`);
  const item = drawItem(generator, seed);
  const written = document.documentElement.lang.slice(0, 2);
  const language = isLanguage(written) ? written : "en";

  card.dataset.seed = String(seed);
  show(card.querySelector("[data-part-of=prompt]"), <Prompt item={item} language={language} />);
  show(card.querySelector("[data-part-of=answer]"), rightLetter(item));
  show(
    card.querySelector("[data-part-of=explanation]"),
    <Solution item={item} language={language} instance={instance} />,
  );
  for (const [index, choice] of card.querySelectorAll<HTMLElement>(".opt-row").entries()) {
    const option = item.options[index];
    if (!option) continue;
    if (option.right) choice.dataset.right = "";
    else delete choice.dataset.right;
    show(choice.querySelector(".t"), <span className="num">{option.text}</span>);
    show(choice.querySelector(".x"), <Reason option={option} language={language} />);
  }
}

const roots = new WeakMap<Element, Root>();

function show(place: Element | null, content: ReactNode): void {
  if (!place) return;
  let root = roots.get(place);
  if (!root) {
    root = createRoot(place);
    roots.set(place, root);
  }
  const known = root;
  flushSync(() => known.render(content));
}
