import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/languages.ts";
import { catalogue, definitions } from "../../../src/widgets/catalogue.ts";
import { renderStill } from "../../../src/widgets/still.tsx";

const folder = fileURLToPath(new URL("../../../src/widgets", import.meta.url));

describe("the catalogue", () => {
  it("names each widget as its folder", () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter(
      (each) => each.isDirectory() && each.name !== "kit",
    );
    expect([...catalogue.names].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it("checks what a note sets", () => {
    const check = (params: Record<string, string>) => catalogue.check("receptive-field-calculator", params);
    expect(check({ preset: "vgg16-pool5", selected: "3" })).toEqual([]);
    expect(check({ preset: "vgg19", presets: "alexnet", size: "7" })).toMatchSnapshot();
    expect(catalogue.check("no-such-widget", { a: "1" })).toEqual([]);
  });
});

describe.each([...definitions.values()])("$id", ({ id, examples, title }) => {
  it.each(Object.keys(examples))("is drawn at build in the state %s, in every language", (example) => {
    for (const language of languages) {
      const html = renderStill({ widget: id, instance: "w", figure: 3, params: examples[example] ?? {}, language });
      expect(html).toContain(title[language]);
      expect(html).toContain(language === "zh" ? "图 3" : "Fig. 3");
      expect(html).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});
