import type { ElementContent } from "hast";
import type { BlockContent, Blockquote, DefinitionContent, List, ListItem, Nodes, Paragraph } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import type { State } from "mdast-util-to-hast";
import type { Localized } from "../../languages.ts";
import { mulberry32 } from "../../math/random.ts";
import { Gap } from "../../questions/card.tsx";
import { parseTolerance } from "../../questions/grade.ts";
import { parseNumber } from "../../questions/number.ts";
import { Oops } from "../elements/oops.tsx";
import { nearest } from "../nearest.ts";
import type { Place, QuestionUse } from "../note.ts";
import type { Parsing } from "../parsing.ts";
import { GeneratorSlot } from "../question-slot.tsx";
import { element, own, view } from "./view.ts";

type Block = BlockContent | DefinitionContent;

/** `:::question{#id kind="…"}`: right answers are taken from the Markdown tree, before anything is sanitised. */
export function question(parsing: Parsing, state: State, node: ContainerDirective): ElementContent[] {
  const place = parsing.place(node.position?.start);
  const { id, kind, answer, tolerance, unit } = node.attributes ?? {};
  const blocks = node.children as Block[];
  const list = kind === "single" || kind === "multiple" ? blocks.findLast(isTaskList) : undefined;
  const last = blocks.at(-1);
  const explanation = last?.type === "blockquote" ? last : undefined;
  const prompt = blocks.filter((block) => block !== list && block !== explanation);
  const tell = (zh: string, en: string, hint?: string) =>
    parsing.report("question", place, { zh, en }, { hint, source: `:::question{#${id ?? ""}}` });

  if (!explanation) tell("题目最后缺一段 > 解析。", "The question lacks an explanation, a quotation at its end.");
  if (prompt.length === 0) tell("没有题干。", "The question has no prompt.");
  const use: QuestionUse = { id: questionId(parsing, id, place), kind: "single", ...place };
  const parts: ElementContent[] = [own("fn-part", 0, content(state, gaps(parsing, prompt, kind === "blank")))];
  parts.push(own("fn-part", 0, explanation ? content(state, explanation.children as Block[]) : []));
  const index = parsing.questions.push(use) - 1;
  const body = { tolerance: tolerance ?? undefined, unit: unit ?? undefined };

  switch (kind) {
    case "single":
    case "multiple": {
      const options = shuffled(list?.children ?? [], use.id);
      use.kind = kind;
      checkOptions(kind, options, tell);
      parsing.questionBodies[index] = { kind, right: options.map((option) => option.checked === true) };
      for (const option of options) parts.push(...optionParts(state, option));
      break;
    }
    case "number":
      use.kind = kind;
      if (parseNumber(answer ?? "") === undefined) {
        tell(`answer 应是一个数，现为“${answer ?? ""}”。`, `answer must be a number; it is "${answer ?? ""}".`);
      }
      if (tolerance && !parseTolerance(tolerance)) {
        tell(
          `tolerance 应是 0、0.01 或 0.5% 这样的数，现为“${tolerance}”。`,
          `tolerance must be a number such as 0, 0.01 or 0.5%; it is "${tolerance}".`,
        );
      }
      parsing.questionBodies[index] = { kind, answer: answer ?? "", ...body };
      break;
    case "blank": {
      use.kind = kind;
      const answers = parsing.gaps.splice(0);
      if (answers.length === 0) tell("填空题里没有 ==答案==。", "There is no ==answer== in the sentence.");
      parsing.questionBodies[index] = { kind, answers };
      break;
    }
    default:
      tell(
        `kind 应为 single、multiple、number 或 blank，现为“${kind ?? ""}”。`,
        `kind must be single, multiple, number or blank; it is "${kind ?? ""}".`,
        nearest(kind ?? "", ["single", "multiple", "number", "blank"]),
      );
      parsing.questionBodies[index] = { kind: "number", answer: "", ...body };
  }
  return [own("fn-question", index, parts)];
}

/** `:::card{#id}`: prompt, a line `---`, answer. */
export function card(parsing: Parsing, state: State, node: ContainerDirective): ElementContent[] {
  const place = parsing.place(node.position?.start);
  const blocks = withoutAccidentalHeading(node.children as Block[]);
  const rule = blocks.findIndex((block) => block.type === "thematicBreak");
  const id = questionId(parsing, node.attributes?.id, place);
  if (rule < 1 || rule === blocks.length - 1) {
    parsing.report(
      "question",
      place,
      {
        zh: "卡片应是：问题，空行，一行 ---，空行，答案。",
        en: "A card is a prompt, an empty line, a line ---, an empty line, the answer.",
      },
      { source: `:::card{#${id}}` },
    );
  }
  parsing.cards.push({ id, ...place });
  const front = blocks.slice(0, Math.max(rule, 0));
  const only = front.length === 1 && front[0]?.type === "paragraph" ? front[0] : undefined;
  const summary = only ? (state.all(only) as ElementContent[]) : content(state, front);
  return [
    own("fn-card", parsing.cards.length - 1, [
      element("summary", summary),
      element("div", content(state, blocks.slice(rule + 1))),
    ]),
  ];
}

/** `::generate{from="subject/name" #id}`: a question whose numbers are drawn. */
export function generate(parsing: Parsing, node: LeafDirective): ElementContent {
  const place = parsing.place(node.position?.start);
  const { from, id } = node.attributes ?? {};
  const { generators } = parsing.context;
  const line = parsing.lines[(node.position?.start.line ?? 1) - 1]?.trim() ?? "";
  if (!from || !generators.includes(from)) {
    const close = nearest(from ?? "", generators);
    const problem = parsing.report(
      "unknown-generator",
      place,
      { zh: `没有名为“${from ?? ""}”的生成器。`, en: `There is no generator "${from ?? ""}".` },
      { source: line, hint: close && from ? line.replace(from, close) : undefined },
    );
    return view(parsing, <Oops problem={problem} source={line} language={parsing.source.language} block />);
  }
  const use = { id: questionId(parsing, id, place), kind: "generated" as const, from, ...place };
  const number = parsing.questions.push(use);
  const { language } = parsing.source;
  const { questions, widgets } = parsing;
  return view(
    parsing,
    <GeneratorSlot place={() => ({ from, id: use.id, language, number, total: questions.length, widgets })} />,
  );
}

function isTaskList(block: Block): block is List {
  return block.type === "list" && block.children.some((item) => typeof item.checked === "boolean");
}

function checkOptions(
  kind: "single" | "multiple",
  options: readonly ListItem[],
  tell: (zh: string, en: string) => void,
) {
  const right = options.filter((option) => option.checked).length;
  if (options.length < 2 || options.length > 6) {
    tell(
      `应有 2 到 6 个选项，现有 ${options.length} 个。`,
      `There must be 2 to 6 options; there are ${options.length}.`,
    );
  }
  if (kind === "single" && right !== 1) {
    tell(`单选题应恰好有一个 [x]，现有 ${right} 个。`, `A single choice has exactly one [x]; there are ${right}.`);
  }
  if (kind === "multiple" && right === 0) tell("多选题至少有一个 [x]。", "A multiple choice has at least one [x].");
  const bare = options.filter(
    (option) => !option.checked && !option.children.some((block) => block.type === "blockquote"),
  );
  if (bare.length > 0) {
    tell(
      `有 ${bare.length} 个错误选项没有写为什么错。`,
      `${bare.length} wrong ${bare.length === 1 ? "option lacks" : "options lack"} a reason, a quotation in the option.`,
    );
  }
}

/** Content and reason of an option, each a part of its own. */
function optionParts(state: State, option: ListItem): ElementContent[] {
  const isReason = (block: Block): block is Blockquote => block.type === "blockquote";
  const [only, ...more] = option.children.filter((block) => !isReason(block));
  const shown =
    only?.type === "paragraph" && more.length === 0 ? state.all(only) : content(state, only ? [only, ...more] : []);
  const reasons = option.children.filter(isReason).flatMap((quote) => quote.children as Block[]);
  return [own("fn-part", 0, shown as ElementContent[]), own("fn-part", 0, content(state, reasons))];
}

function content(state: State, children: Block[]): ElementContent[] {
  return state.all({ type: "blockquote", children }) as ElementContent[];
}

/** `==answer|other wording==` in the sentence becomes a gap. */
function gaps(parsing: Parsing, blocks: Block[], wanted: boolean): Block[] {
  if (wanted) for (const block of blocks) cutGaps(parsing, block);
  return blocks;
}

function cutGaps(parsing: Parsing, parent: Nodes): void {
  if (!("children" in parent)) return;
  const children = parent.children as Nodes[];
  parent.children = children.flatMap((child) => {
    if (child.type !== "text") {
      cutGaps(parsing, child);
      return [child];
    }
    return child.value.split(/==(?=\S)(.+?)==/).flatMap((piece, index): Nodes[] => {
      if (index % 2 === 0) return piece === "" ? [] : [{ type: "text", value: piece }];
      const answers = piece.split("|").map((each) => each.trim());
      parsing.gaps.push(answers);
      const { properties, tagName } = view(parsing, <Gap answers={answers} />);
      return [{ type: "emphasis", children: [], data: { hName: tagName, hProperties: properties } }];
    });
  }) as Paragraph["children"];
}

/** A line `---` right below text makes the text a heading in Markdown; in a card it parts prompt and answer. */
function withoutAccidentalHeading(blocks: Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    const { position } = block;
    const setext = block.type === "heading" && position && position.end.line > position.start.line;
    return setext ? [{ ...block, type: "paragraph" }, { type: "thematicBreak" }] : [block];
  });
}

function questionId(parsing: Parsing, id: string | null | undefined, place: Place): string {
  const wanted = id || `question-${parsing.questions.length + parsing.cards.length + 1}`;
  const taken = (candidate: string) => parsing.ids.has(candidate) || parsing.explicitIds.has(candidate);
  let free = wanted;
  for (let n = 2; taken(free); n++) free = `${wanted}-${n}`;
  parsing.ids.add(free);
  const source = `{#${id ?? ""}}`;
  const report = (message: Localized) => parsing.report("question", place, message, { source, hint: `{#${free}}` });
  if (!id) report({ zh: "缺少 #id，进度没有名字可记。", en: "An #id is missing, by which progress is kept." });
  else if (free !== id) {
    parsing.report(
      "duplicate-id",
      place,
      { zh: `本页已经有 ${id}，这里改用 ${free}。`, en: `${id} is on this page already; here it is ${free}.` },
      { source, hint: `{#${free}}` },
    );
  }
  return free;
}

/** The right option would often stand first otherwise. The order follows from the id, so it is the same in both languages. */
function shuffled(options: readonly ListItem[], id: string): ListItem[] {
  const random = mulberry32([...id].reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) >>> 0, 7));
  return options
    .map((option) => ({ option, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ option }) => option);
}
