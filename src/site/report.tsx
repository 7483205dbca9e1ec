import { type Problem, type RuleName, rules, type Severity } from "../notes/problem.ts";
import { texts } from "../texts/index.ts";
import { Icon } from "./icons.tsx";
import { placeOf } from "./problem-place.ts";
import { ruleTitles } from "./rule-titles.ts";
import { Shell } from "./shell.tsx";
import type { PageAddress, SiteView } from "./view.ts";

type ReportAddress = PageAddress & { kind: "report" };

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];
const marks = {
  error: { icon: "cross", className: "sev e" },
  warning: { icon: "warning", className: "sev w" },
  info: { icon: "info", className: "sev i" },
} as const satisfies Record<Severity, { icon: string; className: string }>;

/** All problems of somebody's own notes, the gravest first, by kind; each leads to its place. */
export function Report({
  address,
  view,
  alternate,
}: {
  address: ReportAddress;
  view: SiteView;
  alternate?: string | undefined;
}) {
  const t = texts[address.language];
  const problems = view.problems();
  const kinds = byRule(problems);
  return (
    <Shell address={address} view={view} alternate={alternate}>
      <main className="page wrap" id=":main">
        <div className="pagehead">
          <h1>{t.reportTitle}</h1>
          <p>{t.reportIntro(problems.length)}</p>
        </div>
        {problems.length > 0 && (
          <p className="tally">
            {severities.map((severity) => {
              const count = problems.filter((problem) => rules[problem.rule] === severity).length;
              return (
                count > 0 && (
                  <span key={severity}>
                    <Severe severity={severity} text={t[severity]} /> <span className="num">{count}</span>
                  </span>
                )
              );
            })}
          </p>
        )}
        <div className="rules">
          {kinds.map(([rule, places]) => (
            <section key={rule} id={rule}>
              <h2>
                <Severe severity={rules[rule]} text={ruleTitles[rule][address.language]} />
                <code>{rule}</code>
                <span className="num">{t.places(places.length)}</span>
              </h2>
              <Places address={address} view={view} problems={places} />
            </section>
          ))}
        </div>
      </main>
    </Shell>
  );
}

function byRule(problems: readonly Problem[]): [RuleName, Problem[]][] {
  const groups = new Map<RuleName, Problem[]>();
  for (const problem of problems) groups.set(problem.rule, [...(groups.get(problem.rule) ?? []), problem]);
  const order = (rule: RuleName) => severities.indexOf(rules[rule]);
  return [...groups].sort(([a, one], [b, two]) => order(a) - order(b) || two.length - one.length);
}

function Severe({ severity, text }: { severity: Severity; text: string }) {
  const { icon, className } = marks[severity];
  return (
    <span className={className}>
      <Icon name={icon} />
      {text}
    </span>
  );
}

function Places({ address, view, problems }: { address: ReportAddress; view: SiteView; problems: readonly Problem[] }) {
  const t = texts[address.language];
  return (
    <table className="rep">
      <thead>
        <tr>
          <th scope="col">{t.place}</th>
          <th scope="col">{t.problem}</th>
          <th scope="col">{t.inPage}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem, index) => {
          const place = placeOf(problem, address, view);
          return (
            <tr key={index}>
              <td>
                <code>
                  {problem.file}:{problem.line}:{problem.column}
                </code>
              </td>
              <td>
                {problem.message[address.language]}
                {!problem.message[address.language].includes(problem.source ?? "") && (
                  <Snippet label={t.source} text={problem.source} />
                )}
                <Snippet label={t.couldRead} text={problem.hint} />
              </td>
              <td>{place && <a href={place.href}>{place.title}</a>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The text that a problem is about, or could be. Long ones are cut: the place is named beside them. */
function Snippet({ label, text }: { label: string; text: string | undefined }) {
  if (text === undefined) return null;
  const shown = text.length > 400 ? `${text.slice(0, 400)} …` : text;
  return (
    <pre>
      <span className="was">{label} </span>
      <code>{shown}</code>
    </pre>
  );
}
