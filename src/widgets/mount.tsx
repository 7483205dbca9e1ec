import { type ReactNode, useLayoutEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Language } from "../languages.ts";
import { readValues } from "./kit/values.ts";
import { loadWidget } from "./load.ts";

/** What the build wrote on the island. */
export interface IslandProps {
  instance: string;
  figure: number;
  params: Readonly<Record<string, string>>;
}

/**
 * Brings one island to life. Its code is loaded first, so that nothing changes on the page if that fails.
 * @returns what takes the widget down again, once the widget answers
 */
export async function hydrate(island: HTMLElement, { instance, figure, params }: IslandProps): Promise<() => void> {
  const { definition, View } = await loadWidget(island.dataset);
  const { values } = readValues(definition.params, params);
  return new Promise((resolve) => {
    const root = hydrateRoot(
      island,
      <Alive onAlive={() => resolve(() => root.unmount())}>
        <View language={languageOf(island)} instance={instance} figure={figure} initial={values} />
      </Alive>,
    );
  });
}

/** Adds nothing to the page, and tells when React has taken it over. */
function Alive({ onAlive, children }: { onAlive: () => void; children: ReactNode }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once
  useLayoutEffect(onAlive, []);
  return children;
}

function languageOf(element: Element): Language {
  return element.closest("[lang]")?.getAttribute("lang")?.startsWith("en") ? "en" : "zh";
}
