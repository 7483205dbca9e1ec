import type { Root } from "hast";
import { htmlFlow, htmlText } from "micromark-core-commonmark";
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from "micromark-util-types";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { type Options as Schema } from "rehype-sanitize";
import type { Processor } from "unified";
import type { VFile } from "vfile";
import type { Parsing } from "../parsing.ts";
import type { OwnName } from "./view.ts";

/** HTML that notes are written with. Any other name in angle brackets, `<EOS>` or `vector<int>`, is text. */
const allowed =
  "a abbr b blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr".split(
    " ",
  );

/** Taken out with all that they hold. */
const dropped = ["script", "style"];
const known = new Set([...allowed, ...dropped]);
const own: readonly OwnName[] = [
  "fn-view",
  "fn-link",
  "fn-heading",
  "fn-side",
  "fn-callout",
  "fn-question",
  "fn-card",
  "fn-part",
];

const schema: Schema = {
  // `input` is how task lists stand in the tree; in HTML of the author it is text.
  tagNames: [...allowed, "input", ...own],
  strip: dropped,
  ancestors: Object.fromEntries(["td", "th", "tr", "tbody", "thead", "tfoot"].map((name) => [name, ["table"]])),
  attributes: {
    "*": ["id", "align", "lang", "dir"],
    a: ["href", "name"],
    col: ["span"],
    code: [["className", /^language-./]],
    details: ["open"],
    font: [],
    img: ["src", "alt", "width", "height", "style"],
    input: [
      ["type", "checkbox"],
      ["disabled", true],
      ["checked", true],
    ],
    li: [["className", "task-list-item"], "value"],
    ol: ["start", "reversed", ["className", "contains-task-list"]],
    td: ["colSpan", "rowSpan"],
    th: ["colSpan", "rowSpan", "scope"],
    ul: [["className", "contains-task-list"]],
    span: [["className", "nb"]],
    ...Object.fromEntries(own.map((name) => [name, ["n"]])),
  },
  // Addresses are not judged here: links and images are all replaced by components that do.
  protocols: {},
  clobber: [],
  required: { input: { type: "checkbox", disabled: true } },
};

/** Lets HTML be HTML only where its name is one that notes use. */
export function knownHtml(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  const extension: Extension = {
    disable: { null: ["htmlFlow", "htmlText"] },
    // Other names than the originals', which are disabled by theirs.
    flow: { 60: onlyKnown(htmlFlow, "knownHtmlFlow") },
    text: { 60: onlyKnown(htmlText, "knownHtmlText") },
  };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}

/** Parses and sanitises the author's HTML, in notes that hold any. */
export function html(parsing: Parsing) {
  const raw = rehypeRaw();
  const sanitize = rehypeSanitize(schema);
  return (tree: Root, file: VFile): Root => {
    if (!parsing.hasHtml) return tree;
    return sanitize((raw as (tree: Root, file: VFile) => Root)(tree, file));
  };
}

/** HTML as written, with names that are none turned to text. */
export function escapeUnknown(html: string): string {
  return html.replace(/<(?!!--)(\/?)([^\s/<>]*)/g, (whole, slash: string, name: string) =>
    known.has(name.toLowerCase()) ? whole : `&lt;${slash}${name}`,
  );
}

/** Whether HTML shows nothing by itself. */
export function isComment(html: string): boolean {
  return /^\s*(?:<!--[\s\S]*?-->\s*)+$/.test(html);
}

function onlyKnown(construct: Construct, name: string): Construct {
  const name_: Construct = { partial: true, tokenize: tokenizeName };
  return {
    ...construct,
    name,
    tokenize(effects, ok, nok) {
      return effects.check(name_, construct.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

/**
 * ```markdown
 * > | <sub>   </sub>   <!--   <EOS>
 *     ^^^^    ^^^^^    ^^^    not this
 * ```
 */
function tokenizeName(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let name = "";
  return (code: Code) => {
    effects.enter("data");
    effects.consume(code);
    return open;
  };

  function open(code: Code): State | undefined {
    if (code === 33 /* ! */) {
      effects.consume(code);
      return dash;
    }
    if (code === 47 /* / */) {
      effects.consume(code);
      return inName;
    }
    return inName(code);
  }

  function dash(code: Code): State | undefined {
    effects.exit("data");
    return code === 45 /* - */ ? ok(code) : nok(code);
  }

  function inName(code: Code): State | undefined {
    const sign = code !== null && code > 0 ? String.fromCharCode(code) : "";
    if (/^[A-Za-z0-9]$/.test(sign) && name.length < 12) {
      name += sign.toLowerCase();
      effects.consume(code);
      return inName;
    }
    effects.exit("data");
    // `<a:b>` and `<sub-x>` are other names.
    return known.has(name) && !/^[:_.-]$/.test(sign) ? ok(code) : nok(code);
  }
}
