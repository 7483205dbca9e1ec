import "../../src/site/styles/index.css";
import axe from "axe-core";
import { expect, vi } from "vitest";
import { htmlLang, type Language } from "../../src/languages.ts";
import { hydrate } from "../../src/widgets/mount.tsx";
import { renderStill } from "../../src/widgets/still.tsx";

export interface Island {
  element: HTMLElement;
  /** What was written to the console as error or warning, as hydration that does not fit. */
  complaints: unknown[][];
  remove(): void;
}

interface IslandOptions {
  widget: string;
  language?: Language;
  params?: Record<string, string>;
  /** Query of the page's address. */
  search?: string;
  instance?: string;
}

/** A widget as it stands on a page: drawn by the server's function, then brought to life. */
export async function island(options: IslandOptions): Promise<Island> {
  const { widget, language = "zh", params = {}, search = "", instance = widget } = options;
  const address = location.pathname;
  history.replaceState(null, "", address + search);
  document.documentElement.lang = htmlLang[language];
  const complaints: unknown[][] = [];
  const spies = (["error", "warn"] as const).map((kind) =>
    vi.spyOn(console, kind).mockImplementation((...words) => void complaints.push(words)),
  );
  const page = document.createElement("div");
  page.className = "page topic";
  const main = document.createElement("main");
  main.className = "art";
  page.append(main);
  const element = document.createElement("div");
  element.className = "island wide";
  element.id = instance;
  element.dataset.widget = widget;
  element.innerHTML = renderStill({ widget, instance, figure: 1, params, language });
  main.append(element);
  document.body.append(page);
  const unmount = await hydrate(element, { instance, figure: 1, params });
  return {
    element,
    complaints,
    remove() {
      unmount();
      page.remove();
      for (const spy of spies) spy.mockRestore();
      history.replaceState(null, "", address);
    },
  };
}

export async function expectAccessible(element: HTMLElement): Promise<void> {
  const { violations } = await axe.run(element, { resultTypes: ["violations"] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
