import type { Language, Localized } from "../languages.ts";

/** Words that stand in the body of a note without its author having written them. */
export interface Words {
  figure: (number: number) => string;
  formula: string;
  table: string;
  answer: string;
  notWritten: string;
  deadPage: string;
  deadAnchor: string;
  deadAmbiguous: string;
  unsafeLink: string;
  footnote: (number: number) => string;
  backToText: string;
  equation: (number: string) => string;
  copyFormula: string;
}

export const words = {
  zh: {
    figure: (number) => `图 ${number}`,
    formula: "公式",
    table: "表格",
    answer: "答案",
    notWritten: "（尚未写）",
    deadPage: "没有这一页",
    deadAnchor: "没有这个标题或公式",
    deadAmbiguous: "可以是好几页，不知道是哪一页",
    unsafeLink: "这种地址不能打开",
    footnote: (number) => `旁注 ${number}`,
    backToText: "回到正文",
    equation: (number) => `公式 ${number}`,
    copyFormula: "复制公式的 LaTeX 源码",
  },
  en: {
    figure: (number) => `Fig. ${number}`,
    formula: "Formula",
    table: "Table",
    answer: "Answer",
    notWritten: " (not yet written)",
    deadPage: "There is no such page",
    deadAnchor: "There is no such heading or label",
    deadAmbiguous: "Can mean several pages",
    unsafeLink: "Addresses of this kind are not opened",
    footnote: (number) => `Side note ${number}`,
    backToText: "Back to the text",
    equation: (number) => `Formula ${number}`,
    copyFormula: "Copy the formula's LaTeX source",
  },
} as const satisfies Localized<Words>;

export function wordsOf(language: Language): Words {
  return words[language];
}
