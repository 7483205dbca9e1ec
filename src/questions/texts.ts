import type { Localized } from "../languages.ts";

/** Words of the question card. */
interface QuestionTexts {
  selfTest: string;
  place(number: number, total: number): string;
  choices: { single: string; multiple: string };
  check: string;
  numberLabel(unit: string | undefined): string;
  tolerance(text: string): string;
  gapLabel(gap: number): string;
  showAnswer: string;
  answer: string;
  tryAgain: string;
  /** Why not, for a wrong option that stands for no misconception. */
  slip: string;
  seeIt: string;
  newNumbers: string;
  copyLink: string;
  copied: string;
  right: string;
  wrong: string;
  missed: string;
  /** Said when a choice of several is not complete. */
  notAll: string;
  /** What was typed can't be read as a number. */
  unread(typed: string): string;
  empty: string;
  chooseFirst: string;
}

const zh: QuestionTexts = {
  selfTest: "自测",
  place: (number, total) => `第 ${number} 题，共 ${total} 题`,
  choices: { single: "选一个", multiple: "选出所有对的" },
  check: "核对",
  numberLabel: (unit) => (unit ? `答案，单位 ${unit}` : "答案"),
  tolerance: (text) => `允许误差 ${text}`,
  gapLabel: (gap) => `第 ${gap} 空`,
  showAnswer: "看答案",
  answer: "答案：",
  tryAgain: "再试一次",
  slip: "没有哪种常见的误解会得出它，多半是算错了一步。对照答案里的步骤。",
  seeIt: "在图上看",
  newNumbers: "换一组数",
  copyLink: "复制本题链接",
  copied: "链接已复制",
  right: "对",
  wrong: "不对",
  missed: "漏选",
  notAll: "还没选全，或多选了。",
  unread: (typed) => `“${typed}”不是一个数。可以写小数、分数 3/4 或 1.2e-3。`,
  empty: "先填答案。",
  chooseFirst: "先选一个选项。",
};

const en: QuestionTexts = {
  selfTest: "Self-test",
  place: (number, total) => `${number} of ${total}`,
  choices: { single: "Choose one", multiple: "Choose all that are right" },
  check: "Check",
  numberLabel: (unit) => (unit ? `Answer in ${unit}` : "Answer"),
  tolerance: (text) => `within ${text}`,
  gapLabel: (gap) => `Gap ${gap}`,
  showAnswer: "Show the answer",
  answer: "Answer: ",
  tryAgain: "Try again",
  slip: "No common misconception leads here; a step was probably miscalculated. Compare with the steps of the answer.",
  seeIt: "See it in the figure",
  newNumbers: "New numbers",
  copyLink: "Copy a link to this question",
  copied: "Link copied",
  right: "Right",
  wrong: "Wrong",
  missed: "Missed",
  notAll: "Some are missing, or too many are chosen.",
  unread: (typed) => `“${typed}” is not a number. Decimals, fractions such as 3/4 and 1.2e-3 are understood.`,
  empty: "Enter an answer first.",
  chooseFirst: "Choose an option first.",
};

export const questionTexts = { zh, en } satisfies Localized<QuestionTexts>;
