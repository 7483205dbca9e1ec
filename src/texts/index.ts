import type { Localized } from "../languages.ts";
import { en } from "./en.ts";
import { type Texts, zh } from "./zh.ts";

export type { Texts };

/** The interface texts in every language. */
export const texts = { zh, en } satisfies Localized<Texts>;
