import { type Answer, defaultTolerance, grade, type Part, parseTolerance, type Question } from "../questions/grade.ts";
import { parseNumber } from "../questions/number.ts";
import { questionTexts } from "../questions/texts.ts";

/** Makes the question cards below `root` answerable; without script they can be read, answers folded. */
export function startQuizzes(root: ParentNode): void {
  for (const card of root.querySelectorAll<HTMLElement>(".quiz[data-quiz]:not([data-ready])")) start(card);
}

type Texts = (typeof questionTexts)["en"];

function start(card: HTMLElement): void {
  card.dataset.ready = "";
  const t = document.documentElement.lang.startsWith("zh") ? questionTexts.zh : questionTexts.en;
  fillGaps(card, t);
  const form = card.querySelector("form");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    check(card, t);
  });
  card.addEventListener("change", () => {
    if (card.dataset.quiz === "single") check(card, t);
    else clear(card);
  });
  card.addEventListener("click", (event) => {
    const action = (event.target as Element).closest<HTMLElement>("[data-do]")?.dataset.do;
    if (action === "again") again(card);
    if (action === "draw") void drawAnew(card, randomSeed());
    if (action === "copy") void copyAddress(card, t);
  });
  card.addEventListener("keydown", (event) => pressKey(card, event, t));
  const shared = new URLSearchParams(location.search).get(`${card.id}.seed`);
  if (shared !== null && card.dataset.generator !== undefined && /^\d{1,9}$/.test(shared)) {
    void drawAnew(card, Number(shared));
  }
}

function fillGaps(card: HTMLElement, t: Texts): void {
  for (const [index, gap] of card.querySelectorAll<HTMLElement>(".gap").entries()) {
    const input = document.createElement("input");
    input.type = "text";
    input.autocomplete = "off";
    input.setAttribute("aria-label", t.gapLabel(index + 1));
    gap.replaceChildren(input);
  }
}

function check(card: HTMLElement, t: Texts): void {
  const question = questionOf(card);
  const answer = answerOf(card);
  const missing = whatIsMissing(answer, t);
  if (missing !== undefined) {
    tell(card, "unread", missing);
    return;
  }
  const verdict = grade(question, answer);
  mark(card, question, verdict.parts, t);
  if (verdict.parts[0] === "unread" && "typed" in answer) {
    tell(card, "unread", t.unread(answer.typed[0] ?? ""));
    return;
  }
  const word = verdict.right ? t.right : question.kind === "multiple" ? `${t.wrong} · ${t.notAll}` : t.wrong;
  tell(card, verdict.right ? "right" : "wrong", word);
  const after = card.querySelector<HTMLElement>(".after");
  if (after) after.hidden = verdict.right;
  const work = card.querySelector("details");
  if (verdict.right && work) work.open = true;
}

function whatIsMissing(answer: Answer, t: Texts): string | undefined {
  if ("chosen" in answer) return answer.chosen.length === 0 ? t.chooseFirst : undefined;
  return answer.typed.some((text) => text.trim() === "") ? t.empty : undefined;
}

function mark(card: HTMLElement, question: Question, parts: readonly Part[], t: Texts): void {
  if (question.kind === "single" || question.kind === "multiple") {
    const words = { right: `✓ ${t.right}`, wrong: `✕ ${t.wrong}`, missed: t.missed, left: "", unread: "" };
    for (const [index, choice] of choices(card).entries()) {
      // After one wrong choice of a single question the right one stays for the next try.
      const shown = question.kind === "single" && parts[index] === "missed" ? "left" : (parts[index] ?? "left");
      choice.dataset.part = shown;
      const tag = choice.querySelector(".tag");
      if (tag) tag.textContent = words[shown];
    }
  } else {
    for (const [index, input] of textInputs(card).entries()) {
      input.dataset.part = parts[index] ?? "left";
      input.setAttribute("aria-invalid", String(parts[index] !== "right"));
    }
  }
}

function tell(card: HTMLElement, result: "right" | "wrong" | "unread", text: string): void {
  card.dataset.result = result;
  const status = card.querySelector(".res");
  if (status) status.textContent = text;
}

/** Takes the marks away, keeps what was chosen or typed. */
function clear(card: HTMLElement): void {
  delete card.dataset.result;
  for (const choice of choices(card)) {
    delete choice.dataset.part;
    const tag = choice.querySelector(".tag");
    if (tag) tag.textContent = "";
  }
  for (const input of textInputs(card)) {
    delete input.dataset.part;
    input.removeAttribute("aria-invalid");
  }
  const status = card.querySelector(".res");
  if (status) status.textContent = "";
  const after = card.querySelector<HTMLElement>(".after");
  if (after) after.hidden = true;
}

function again(card: HTMLElement): void {
  startOver(card);
  card.querySelector<HTMLElement>("form input")?.focus();
}

function startOver(card: HTMLElement): void {
  clear(card);
  card.querySelector("form")?.reset();
  const work = card.querySelector("details");
  if (work) work.open = false;
}

function questionOf(card: HTMLElement): Question {
  switch (card.dataset.quiz) {
    case "number": {
      const row = card.querySelector<HTMLElement>("[data-answer]");
      const answer = parseNumber(row?.dataset.answer ?? "") ?? Number.NaN;
      const tolerance = parseTolerance(row?.dataset.tolerance ?? "") ?? defaultTolerance(answer);
      return { kind: "number", answer, tolerance };
    }
    case "blank": {
      const gaps = [...card.querySelectorAll<HTMLElement>(".gap")];
      return { kind: "blank", answers: gaps.map((gap) => JSON.parse(gap.dataset.answers ?? "[]") as string[]) };
    }
    default: {
      const right = choices(card).map((choice) => choice.dataset.right !== undefined);
      return { kind: card.dataset.quiz === "multiple" ? "multiple" : "single", right };
    }
  }
}

function answerOf(card: HTMLElement): Answer {
  if (card.dataset.quiz === "number" || card.dataset.quiz === "blank") {
    return { typed: textInputs(card).map((input) => input.value) };
  }
  return { chosen: choices(card).flatMap((choice, index) => (choice.querySelector("input")?.checked ? [index] : [])) };
}

function choices(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>(".opt-row")];
}

function textInputs(card: HTMLElement): HTMLInputElement[] {
  return [...card.querySelectorAll<HTMLInputElement>("input[type=text]")];
}

/** `A`–`F` or `1`–`6` choose, Enter checks, `S` goes on to the next question. */
function pressKey(card: HTMLElement, event: KeyboardEvent, t: Texts): void {
  const target = event.target as HTMLElement;
  if (event.metaKey || event.ctrlKey || event.altKey || target.matches("input[type=text]")) return;
  if (event.key === "Enter" && target.matches("input")) {
    event.preventDefault();
    check(card, t);
    return;
  }
  if (event.key.length !== 1) return;
  const key = event.key.toLowerCase();
  const index = "abcdef".includes(key) ? "abcdef".indexOf(key) : "123456".indexOf(key);
  const input = index < 0 ? undefined : choices(card)[index]?.querySelector("input");
  if (input) {
    event.preventDefault();
    event.stopPropagation();
    input.focus();
    input.click();
  } else if (key === "s") {
    const cards = [...document.querySelectorAll<HTMLElement>(".quiz[data-quiz]")];
    cards[cards.indexOf(card) + 1]?.querySelector<HTMLElement>("form input, form button")?.focus();
  }
}

async function drawAnew(card: HTMLElement, seed: number): Promise<void> {
  const { redraw } = await import("../questions/redraw.tsx");
  await redraw(card, seed);
  startOver(card);
}

async function copyAddress(card: HTMLElement, t: Texts): Promise<void> {
  const address = new URL(location.href);
  address.hash = card.id;
  address.searchParams.set(`${card.id}.seed`, card.dataset.seed ?? "1");
  await navigator.clipboard.writeText(address.href);
  const status = card.querySelector(".res");
  if (status) status.textContent = t.copied;
}

function randomSeed(): number {
  return 1 + Math.floor(Math.random() * 999_999_998);
}
