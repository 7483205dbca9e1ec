import * as v from "valibot";
import { isMap, LineCounter, type Node, type Pair, parseDocument, type Scalar, type YAMLParseError } from "yaml";
import type { Localized } from "../languages.ts";
import { nearest } from "./nearest.ts";

/** What may stand above a note. */
export interface FrontMatter {
  /** Inline Markdown. */
  title?: string;
  /** Inline Markdown, one or two sentences. */
  summary?: string;
  /** Id → inline Markdown, in the order of numbering. */
  sources: Readonly<Record<string, string>>;
  titlePlace?: Spot;
  /** Where each source is written: id → line and column. */
  places: Readonly<Record<string, Spot>>;
  /** The line of the text (1-based) on which the body begins; 1 without front matter. */
  bodyLine: number;
  problems: readonly FrontMatterProblem[];
}

export interface Spot {
  line: number;
  column: number;
}

export interface FrontMatterProblem extends Spot {
  message: Localized;
  hint?: string;
  source?: string;
}

const schema = v.object({
  title: v.optional(v.union([v.string(), v.pipe(v.number(), v.transform(String))])),
  summary: v.optional(v.string()),
  sources: v.optional(v.record(v.string(), v.string())),
});
const keys = Object.keys(schema.entries);

/**
 * Reads the front matter of a note without parsing its body. Never throws: what can't be used is left out and told.
 * @param strict whether unknown keys are told; other programs have keys of their own
 */
export function readFrontMatter(text: string, { strict = false } = {}): FrontMatter {
  const cut = cutFrontMatter(text);
  const none: FrontMatter = { sources: {}, places: {}, bodyLine: 1, problems: [] };
  if (!cut) return none;
  const result = { ...none, bodyLine: cut.lines + 1 };
  const lines = new LineCounter();
  // Ends of lines stay where they are in the note: the opening `---` is line 1.
  const yaml = `\n${cut.yaml}`;
  const spot = (offset: number | undefined): Spot => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };

  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) {
    const at = spot(broken.pos[0]);
    return { ...result, ...titleOfBroken(cut.yaml), problems: [{ ...at, ...brokenYaml(broken, yaml, at.line) }] };
  }
  const { contents } = document;
  if (contents === null) return result;
  if (!isMap(contents)) {
    const message = {
      zh: "笔记开头两行 --- 之间应是“名字: 值”。",
      en: "Between the two lines --- above a note there must be “name: value”.",
    };
    return { ...result, problems: [{ ...spot(contents.range?.[0]), message }] };
  }
  const problems: FrontMatterProblem[] = [];
  const kept: Record<string, unknown> = {};
  const places: Record<string, Spot> = {};
  let titlePlace: Spot | undefined;
  for (const pair of contents.items as Pair<Scalar, Node | null>[]) {
    const name = String(pair.key.value);
    const at = spot(pair.key.range?.[0]);
    if (!keys.includes(name)) {
      if (strict) problems.push({ ...at, ...unknownKey(name) });
      continue;
    }
    const value: unknown = pair.value?.toJS(document) ?? undefined;
    const read = v.safeParse(schema.entries[name as keyof typeof schema.entries], value);
    if (read.success) {
      kept[name] = read.output;
      if (name === "title") titlePlace = spot(pair.value?.range?.[0]);
      if (name === "sources" && isMap(pair.value)) {
        for (const source of pair.value.items as Pair<Scalar, Scalar>[]) {
          places[String(source.key.value)] = spot(source.value?.range?.[0]);
        }
      }
    } else if (strict || name === "title") {
      problems.push({ ...spot(pair.value?.range?.[0] ?? pair.key.range?.[0]), ...wrongValue(name, value) });
    }
  }
  const {
    title,
    summary,
    sources = {},
  } = kept as { title?: string; summary?: string; sources?: FrontMatter["sources"] };
  return {
    ...result,
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(titlePlace === undefined ? {} : { titlePlace }),
    ...(summary === undefined ? {} : { summary: summary.trim() }),
    sources,
    places,
    problems,
  };
}

/** The text with its front matter blanked, so that lines keep their numbers. */
export function blankFrontMatter(text: string, { bodyLine }: FrontMatter): string {
  if (bodyLine === 1) return text;
  let at = 0;
  for (let line = 1; line < bodyLine; line++) at = text.indexOf("\n", at) + 1 || text.length;
  return "\n".repeat(bodyLine - 1) + text.slice(at);
}

const fence = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

function cutFrontMatter(text: string): { yaml: string; lines: number } | undefined {
  const match = fence.exec(text);
  if (!match) return undefined;
  const yaml = match[1] ?? "";
  // A rule and, further down, another one with prose between is a note that begins with a rule.
  if (yaml.trim() !== "" && !/^[ \t]*["']?[\w\u3400-\u9fff-]+["']?[ \t]*:|^[ \t]*#/m.test(yaml)) return undefined;
  const whole = match[0].endsWith("\n") ? match[0] : `${match[0]}\n`;
  return { yaml, lines: whole.split("\n").length - 1 };
}

/** YAML's own words, except for what goes wrong most: a value with a colon, quotes that do not end. */
function brokenYaml(error: YAMLParseError, yaml: string, line: number): Omit<FrontMatterProblem, keyof Spot> {
  const source = yaml.split("\n")[line - 1] ?? "";
  const value = /^(\s*[\w-]+:)\s+([^"'\s].*:.*)$/.exec(source);
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" && value) {
    return {
      message: {
        zh: "笔记开头的 YAML 里，有冒号的值要放进引号。正文照常显示。",
        en: "In the YAML above the note, a value with a colon needs quotes. The text is shown without it.",
      },
      source,
      hint: `${value[1]} ${JSON.stringify(value[2])}`,
    };
  }
  const reason = error.code === "MISSING_CHAR" ? undefined : error.message.split("\n")[0];
  return {
    message: {
      zh: `笔记开头的 YAML ${reason === undefined ? "少一个引号或括号" : `读不懂（${reason}）`}。正文照常显示。`,
      en: `The YAML above the note ${reason === undefined ? "lacks a quote or bracket" : `can't be read (${reason})`}. The text is shown without it.`,
    },
    source,
  };
}

function titleOfBroken(yaml: string): { title?: string } {
  const title = /^title:[ \t]*(["']?)(.+?)\1[ \t]*$/m.exec(yaml)?.[2];
  return title === undefined ? {} : { title };
}

function unknownKey(name: string): Omit<FrontMatterProblem, keyof Spot> {
  const close = nearest(name, keys);
  return {
    message: {
      zh: `不认识“${name}”。这里可以写 ${keys.join("、")}。`,
      en: `“${name}” is not known here; there may be ${keys.join(", ")}.`,
    },
    source: name,
    ...(close === undefined ? {} : { hint: `${close}:` }),
  };
}

function wrongValue(name: string, value: unknown): Omit<FrontMatterProblem, keyof Spot> {
  const found = JSON.stringify(value) ?? "";
  const wanted: Localized =
    name === "sources"
      ? { zh: "“id: 一行文字”的列表", en: "a list of “id: one line of text”" }
      : { zh: "一行文字", en: "a line of text" };
  return {
    message: {
      zh: `${name} 要写成${wanted.zh}，现在是 ${found}。`,
      en: `${name} must be ${wanted.en}; it is ${found}.`,
    },
    source: found,
  };
}
