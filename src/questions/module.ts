import type { Generator } from "./generator.ts";

/** What `questions.ts` in a widget's folder exports. */
export interface QuestionModule {
  /** First part of the names that notes use: `receptive-field` in `receptive-field/rf-stack`. */
  subject: string;
  // biome-ignore lint/suspicious/noExplicitAny: generators of draws of any kind
  generators: Readonly<Record<string, Generator<any>>>;
}
