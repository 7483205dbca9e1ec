import { describe, expect, it } from "vitest";
import { languageOf } from "../../../../src/notes/own/language.ts";

describe("languageOf", () => {
  it.each([
    ["感受野是输入上的区域。", "zh"],
    ["The receptive field is a region of the input.", "en"],
    ["用 Batch Normalization 和 Layer Normalization 加速训练的收敛。", "zh"],
    ["The word 卷积 means convolution in this English text about networks.", "en"],
    ["```python\nfor layer in layers: print(layer)\n```\n\n见上。", "zh"],
    ["$\\text{loss}$ 损失", "zh"],
    ["", "en"],
  ])("%s → %s", (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it("goes by the name of a file that holds no words", () => {
    expect(languageOf("", "笔记.md")).toBe("zh");
  });
});
