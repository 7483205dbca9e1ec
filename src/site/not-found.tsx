import { texts } from "../texts/index.ts";
import { Shell } from "./shell.tsx";
import { addressOf, type PageAddress, relative, type SiteView } from "./view.ts";

export function NotFound({ address, view }: { address: PageAddress & { kind: "not-found" }; view: SiteView }) {
  const t = texts[address.language];
  return (
    <Shell address={address} view={view}>
      <main className="page short" id=":main">
        <h1>{t.notFoundTitle}</h1>
        <p>{t.notFoundText}</p>
        <a className="btn" href={relative(address, addressOf({ kind: "home", language: address.language }))}>
          {view.library.kind === "own" ? t.pages : t.toTopics}
        </a>
      </main>
    </Shell>
  );
}
