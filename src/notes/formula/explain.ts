import { ParseError } from "katex";
import type { Localized } from "../../languages.ts";
import { nearest } from "../nearest.ts";

/** Why a formula can't be shown, in the reader's words, and where in its TeX. */
export interface Explanation {
  message: Localized;
  offset?: number;
  length?: number;
  hint?: string;
}

/** What KaTeX found, told in both languages with the source around the mistake. */
export function explain(error: unknown, tex: string, macros: readonly string[]): Explanation {
  if (error instanceof RangeError) {
    return { message: { zh: "公式嵌套得太深，排不出来。", en: "The formula is nested too deeply to be set." } };
  }
  if (!(error instanceof ParseError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return { message: { zh: `公式排不出来（${reason}）。`, en: `The formula can't be set (${reason}).` } };
  }
  const { position: offset, rawMessage = error.message } = error;
  const length = error.length ?? 0;
  const told = tell(rawMessage);
  const unknown = /^Undefined control sequence: (\\.+)/.exec(rawMessage)?.[1];
  const close = unknown === undefined ? undefined : nearestCommand(unknown, macros);
  if (offset === undefined) return { message: { zh: `公式${told.zh}。`, en: `The formula ${told.en}.` } };
  const near = excerpt(tex, offset, length);
  return {
    message: { zh: `公式${told.zh}：${near}`, en: `The formula ${told.en}: ${near}` },
    offset,
    length,
    ...(close === undefined ? {} : { hint: close }),
  };
}

export function refused(command: string, tex: string): Explanation {
  const at = tex.indexOf(command);
  return {
    message: {
      zh: `公式里不能用 ${command}：它会带出链接、图片或网页代码。`,
      en: `${command} is not allowed in formulas: it brings in links, images or page code.`,
    },
    ...(at < 0 ? {} : { offset: at, length: command.length }),
  };
}

/** KaTeX's messages are of few kinds; what is not listed is quoted. */
const kinds: readonly [RegExp, (found: string[]) => Localized][] = [
  [/^Expected '\}', got 'EOF'/, () => ({ zh: "少一个 }", en: "lacks a }" })],
  [
    /^Expected 'EOF', got '&'/,
    () => ({
      zh: "里的 & 要写在 aligned、cases 一类环境里",
      en: "has a & outside of an environment such as aligned or cases",
    }),
  ],
  [/^Expected 'EOF', got '#'/, () => ({ zh: "里有单独的 #，要写成 \\#", en: "has a bare #, which is written \\#" })],
  [/^Expected 'EOF', got '\\end'/, () => ({ zh: "有 \\end 而没有 \\begin", en: "has an \\end without its \\begin" })],
  [
    /^Can't use function '\$' in math mode/,
    () => ({ zh: "里又有 $，多半是前面的公式没有结束", en: "holds a $; most likely a formula before it has no end" }),
  ],
  [
    /^\{(.+)\} can be used only in display mode/,
    ([name]) => ({
      zh: `写在一行文字里，不能用 ${name}；单独成行才能用`,
      en: `stands in a line of text, where ${name} can't be used; it needs a line of its own`,
    }),
  ],
  [
    /^Got function '(.+)' with no arguments as (\w+)/,
    ([name]) => ({ zh: `里的 ${name} 要连同参数放进 { }`, en: `needs braces around ${name} and its argument` }),
  ],
  [/^Expected 'EOF', got '\}'/, () => ({ zh: "多一个 }", en: "has one } too many" })],
  [
    /^Undefined control sequence: (\\.+)/,
    ([name]) => ({ zh: `里的命令 ${name} 不认识`, en: `has an unknown command ${name}` }),
  ],
  [
    /^No such environment: (.+)/,
    ([name]) => ({ zh: `里的环境 ${name} 不认识`, en: `has an unknown environment ${name}` }),
  ],
  [/^Double superscript/, () => ({ zh: "在同一处有两个上标", en: "has two superscripts in one place" })],
  [/^Double subscript/, () => ({ zh: "在同一处有两个下标", en: "has two subscripts in one place" })],
  [/^Expected group after '(.+)'/, ([after]) => ({ zh: `在 ${after} 之后缺内容`, en: `lacks what follows ${after}` })],
  [
    /^Expected group as (?:argument to )?'?([^']+)'?/,
    ([of]) => ({ zh: `里 ${of} 的参数不够`, en: `lacks an argument of ${of}` }),
  ],
  [
    /^Unexpected end of input in a macro argument, expected '(.+)'/,
    ([wanted]) => ({ zh: `没有写完，少一个 ${wanted}`, en: `ends too early and lacks a ${wanted}` }),
  ],
  [/^Missing a? ?(?:argument|group)/, () => ({ zh: "少一个参数", en: "lacks an argument" })],
  [
    /^Mismatch: \\begin\{(.+)\} matched by \\end\{(.+)\}/,
    ([open, close]) => ({
      zh: `以 \\begin{${open}} 开始，却以 \\end{${close}} 结束`,
      en: `begins with \\begin{${open}} and ends with \\end{${close}}`,
    }),
  ],
  [/^Expected '\\right'/, () => ({ zh: "有 \\left 而没有 \\right", en: "has a \\left without its \\right" })],
  [/^Expected '\\end', got 'EOF'/, () => ({ zh: "有 \\begin 而没有 \\end", en: "has a \\begin without its \\end" })],
  [
    /^Can't use function '(.+)' in math mode/,
    ([name]) => ({
      zh: `里不能用 ${name}，它只能在文字里用`,
      en: `can't hold ${name}, which belongs in text`,
    }),
  ],
  [
    /^Can't use function '(.+)' in text mode/,
    ([name]) => ({
      zh: `的文字里不能用 ${name}，它只能在公式里用`,
      en: `can't hold ${name} in its text; it belongs in math`,
    }),
  ],
  [
    /^\\tag works only in display/,
    () => ({
      zh: "写在一行文字里，不能用 \\tag；单独成行的公式才能编号",
      en: "stands in a line of text, where \\tag can't be used; only a formula on its own is numbered",
    }),
  ],
  [/^Multiple \\tag/, () => ({ zh: "有不止一个 \\tag", en: "has more than one \\tag" })],
  [/^Too many expansions/, () => ({ zh: "里的宏展开没有尽头", en: "has a macro whose expansion has no end" })],
  [
    /^Expected '(.+)', got 'EOF'/,
    ([wanted]) => ({ zh: `没有写完，少一个 ${wanted}`, en: `ends too early and lacks ${wanted}` }),
  ],
  [
    /^Expected '(.+)', got '(.+)'/,
    ([wanted, got]) => ({
      zh: `这里应是 ${wanted}，现在是 ${got}`,
      en: `needs ${wanted} where it has ${got}`,
    }),
  ],
];

function tell(message: string): Localized {
  for (const [pattern, words] of kinds) {
    const match = pattern.exec(message);
    if (match) return words(match.slice(1));
  }
  return { zh: `有 KaTeX 读不懂的地方（${message}）`, en: `can't be read by KaTeX (${message})` };
}

/** The TeX around a mistake, the mistake between two marks: `…k_l - 1) ▸\didl◂ d_l`. */
function excerpt(tex: string, offset: number, found: number): string {
  const length = tex.slice(offset, offset + found).trimEnd().length;
  const flat = (text: string) => text.replace(/\s+/g, " ");
  const from = Math.max(0, offset - 20);
  const to = Math.min(tex.length, offset + length + 20);
  const before = (from > 0 ? "…" : "") + flat(tex.slice(from, offset));
  const after = flat(tex.slice(offset + length, to)) + (to < tex.length ? "…" : "");
  return `${before}▸${flat(tex.slice(offset, offset + length))}◂${after}`;
}

/** Commands that notes on learning machines are made of; those near to a misspelt one are offered. */
const common =
  "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega frac dfrac tfrac sqrt sum prod int partial nabla infty cdot times otimes oplus odot circ left right begin end text mathrm mathbf mathbb mathcal boldsymbol operatorname hat bar tilde vec dot ddot overline underline underbrace overbrace exp log ln max min arg lim sup inf det leq geq neq approx equiv sim propto in notin subset cup cap forall exists rightarrow leftarrow Rightarrow to mapsto quad qquad ldots cdots vdots ddots lVert rVert lfloor rfloor lceil rceil langle rangle top mid binom displaystyle tag label eqref"
    .split(" ")
    .map((name) => `\\${name}`);

function nearestCommand(written: string, macros: readonly string[]): string | undefined {
  return nearest(written, [...macros, "\\sym", ...common]);
}
