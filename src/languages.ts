/** The languages of the site, in the order in which they are offered. */
export const languages = ["zh", "en"] as const;

export type Language = (typeof languages)[number];

/** A value in every language; an omission does not compile. */
export type Localized<T = string> = Record<Language, T>;

/** The value of the `lang` attribute. */
export const htmlLang = { zh: "zh-Hans", en: "en" } as const satisfies Localized;

export function isLanguage(value: string | undefined): value is Language {
  return languages.some((language) => language === value);
}

export function otherLanguage(language: Language): Language {
  return language === "zh" ? "en" : "zh";
}
