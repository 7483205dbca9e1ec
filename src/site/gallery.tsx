import { texts } from "../texts/index.ts";
import { definitions } from "../widgets/catalogue.ts";
import type { WidgetDefinition } from "../widgets/definition.ts";
import { Shell } from "./shell.tsx";
import { addressOf, type PageAddress, relative, type SiteView } from "./view.ts";

interface GalleryProps {
  address: PageAddress & { kind: "gallery" };
  view: SiteView;
  /** Absent: the list of all. */
  definition?: WidgetDefinition | undefined;
  alternate?: string | undefined;
}

/** Every widget in the states that are worth looking at; for looking and testing. */
export function Gallery({ address, view, definition, alternate }: GalleryProps) {
  const t = texts[address.language];
  return (
    <Shell address={address} view={view} alternate={alternate}>
      <main className="page wrap" id=":main">
        <div className="pagehead">
          <h1>{definition?.title[address.language] ?? t.gallery}</h1>
          <p>{definitions.size === 0 ? t.galleryEmpty : t.galleryIntro}</p>
        </div>
        <nav className="gallery" aria-label={t.gallery}>
          {[...definitions.values()].map(({ id, title }) => (
            <a
              key={id}
              className="chip"
              href={relative(address, addressOf({ kind: "gallery", language: address.language, widget: id }))}
              aria-current={id === definition?.id ? "page" : undefined}
            >
              {title[address.language]}
            </a>
          ))}
        </nav>
        {definition && <Specimens address={address} view={view} definition={definition} />}
      </main>
    </Shell>
  );
}

function Specimens({ address, view, definition }: GalleryProps & { definition: WidgetDefinition }) {
  const { language } = address;
  return Object.entries(definition.examples).map(([name, params], index) => (
    <section className="specimen" key={name}>
      <h2>{name}</h2>
      {view.widget({
        widget: definition.id,
        instance: `${definition.id}-${name}`,
        figure: index + 1,
        params,
        language,
      })}
    </section>
  ));
}
