import type { Localized } from "../../languages.ts";

const zh = {
  figure: (n: number) => `图 ${n}`,
  copyLink: "复制链接",
  linkCopied: "链接已复制",
  linkNotCopied: "没有复制：浏览器不允许写剪贴板。",
  reset: "还原",
  undoReset: "撤销还原",
  derivation: "逐步推导",
  presets: "预设",
  more: "更多…",
  /** After the sentence that says what is wrong with what was typed. */
  still: (value: string) => `图仍按上一个值 ${value} 画。`,
  ignored: "地址里有读不懂的值，已忽略：",
  failed: "这张图没有算出来，正文不受影响。",
  retry: "还原并再试一次",
};

const en: typeof zh = {
  figure: (n) => `Fig. ${n}`,
  copyLink: "Copy link",
  linkCopied: "Link copied",
  linkNotCopied: "Not copied: the browser does not allow writing to the clipboard.",
  reset: "Reset",
  undoReset: "Undo reset",
  derivation: "Step by step",
  presets: "Presets",
  more: "More…",
  still: (value) => `The figure still shows ${value}.`,
  ignored: "Part of the address could not be read and was left out:",
  failed: "This figure could not be computed. The text is not affected.",
  retry: "Reset and try again",
};

/** What every widget says. */
export const kitTexts = { zh, en } satisfies Localized<typeof zh>;
