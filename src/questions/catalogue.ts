import type { Generator } from "./generator.ts";
import type { QuestionModule } from "./module.ts";

const modules = import.meta.glob<QuestionModule>("../widgets/*/questions.ts", { eager: true });

interface Entry {
  /** Folder of the widget beside which it lives. */
  folder: string;
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: generators of draws of any kind
  generator: Generator<any>;
}

/** All generators by the name that notes use. For the build and the tests; a page loads only those it needs. */
export const generators: ReadonlyMap<string, Entry> = new Map(
  Object.entries(modules).flatMap(([file, module]) => {
    const folder = file.split("/").at(-2) ?? "";
    return Object.entries(module.generators).map(([name, generator]): [string, Entry] => [
      `${module.subject}/${name}`,
      { folder, name, generator },
    ]);
  }),
);
