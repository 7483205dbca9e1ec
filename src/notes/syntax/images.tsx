import type { Element, ElementContent } from "hast";
import type { Image, ImageReference, Paragraph } from "mdast";
import type { State } from "mdast-util-to-hast";
import type { ReactNode } from "react";
import { Oops } from "../elements/oops.tsx";
import { drawing } from "../figure.ts";
import type { Place } from "../note.ts";
import type { Parsing, Point } from "../parsing.ts";
import { view } from "./view.ts";

export interface PlacedImage {
  /** As written, then as Markdown reads it: an escape may be a separator. */
  targets: readonly string[];
  alt: string;
  title?: string | undefined;
  /** Wanted by the author, in CSS pixels or as share of the natural width. */
  width?: { pixels: number } | { share: number } | undefined;
  place: Place;
}

/** An image in running text. */
export function inlineImage(parsing: Parsing, node: Image): Element {
  const image = placed(parsing, node);
  const name = figureName(parsing, image);
  return view(parsing, name === undefined ? showImage(parsing, image, false) : ourFigure(parsing, image, name));
}

export function imageReference(parsing: Parsing, state: State, node: ImageReference): ElementContent | undefined {
  const definition = state.definitionById.get(node.identifier.toUpperCase());
  if (!definition) return undefined;
  const { url, title } = definition;
  const place = parsing.place(node.position?.start);
  const image = { targets: [decoded(url)], alt: node.alt ?? "", title: title ?? undefined, place };
  return view(parsing, showImage(parsing, image, false));
}

/** An image that is alone in its paragraph is a figure; one with a caption, or one of ours, has a number. */
export function figure(
  parsing: Parsing,
  node: Paragraph,
  inline: (markdown: string, place: Place) => ReactNode,
): Element | undefined {
  const only = node.children[0];
  if (node.children.length !== 1 || only?.type !== "image") return undefined;
  const image = placed(parsing, only);
  const name = figureName(parsing, image);
  const numbered = name !== undefined || Boolean(image.title);
  const number = numbered ? ++parsing.figureCount : undefined;
  const id = number === undefined ? undefined : `fig-${number}`;
  if (id) parsing.ids.add(id);
  const shown = name === undefined ? showImage(parsing, image, true, number) : ourFigure(parsing, image, name, number);
  return view(
    parsing,
    <figure className="fig" id={id}>
      {shown}
      {number !== undefined && (
        <figcaption>
          <span className="fig-no">{parsing.words.figure(number)}</span>
          {image.title ? inline(image.title, image.place) : image.alt}
        </figcaption>
      )}
    </figure>,
  );
}

/** An image, or a marked place with the path that the author wrote. */
export function showImage(parsing: Parsing, image: PlacedImage, block: boolean, number?: number): ReactNode {
  const { alt, place } = image;
  const asked = image.targets.map((target) => parsing.context.image(parsing.source, target));
  const found = asked.find((target) => target.kind === "file" || target.kind === "remote") ?? asked[0];
  const written = image.targets[0] ?? "";
  parsing.figures.push({ file: written, alt, ...place, ...(number === undefined ? {} : { figure: number }) });
  const oops = (problem: ReturnType<Parsing["report"]>) => (
    <Oops problem={problem} source={written} language={parsing.source.language} block={block} />
  );
  if (found?.kind === "ambiguous") {
    const candidates = found.candidates.join(", ");
    return oops(
      parsing.report(
        "ambiguous-image",
        place,
        {
          zh: `叫“${written}”的图片不止一张：${candidates}。写全路径就能显示。`,
          en: `“${written}” can be several images: ${candidates}. With its whole path it will be shown.`,
        },
        { source: written, hint: found.candidates[0] },
      ),
    );
  }
  const src = found?.kind === "file" ? found.file : found?.kind === "remote" ? found.href : undefined;
  if (found === undefined || src === undefined || !isImageAddress(src)) {
    return oops(
      parsing.report(
        "missing-image",
        place,
        { zh: `找不到图片 ${written}。`, en: `The image ${written} was not found.` },
        { source: written },
      ),
    );
  }
  const natural = found.kind === "file" ? { width: found.width, height: found.height } : {};
  return (
    <img
      {...size(natural, image.width)}
      src={src}
      alt={alt}
      title={number === undefined ? image.title : undefined}
      loading="lazy"
      decoding="async"
    />
  );
}

function ourFigure(parsing: Parsing, image: PlacedImage, name: string, number?: number): ReactNode {
  const { alt, place } = image;
  const svg = parsing.context.figure(name);
  parsing.figures.push({ file: name, alt, ...place, ...(number === undefined ? {} : { figure: number }) });
  const use = parsing.figures.filter(({ file }) => file === name).length;
  const drawn = svg === undefined ? undefined : drawing(svg, { name, language: parsing.source.language, alt, use });
  if (drawn) return drawn;
  const problem = parsing.report(
    "missing-figure",
    place,
    svg === undefined
      ? { zh: `content/figures 里没有 ${name}。`, en: `There is no ${name} in content/figures.` }
      : { zh: `${name} 不是一张 SVG 图。`, en: `${name} is not an SVG drawing.` },
    { source: image.targets[0] ?? name },
  );
  return <Oops problem={problem} source={image.targets[0] ?? name} language={parsing.source.language} block />;
}

function figureName(parsing: Parsing, image: PlacedImage): string | undefined {
  if (!parsing.source.trusted) return undefined;
  return /(?:^|\/)figures\/([^/]+\.svg)$/.exec(image.targets.at(-1) ?? "")?.[1];
}

function placed(parsing: Parsing, node: Image): PlacedImage {
  const start = node.position?.start;
  const url = decoded(node.url);
  const written = start && writtenTarget(parsing, start, node.position?.end);
  return {
    targets: written === undefined || written === url ? [url] : [written, url],
    alt: node.alt ?? "",
    title: node.title ?? undefined,
    place: parsing.place(start),
  };
}

/** The address as it stands in the source, when a backslash in it may be a separator and no escape. */
function writtenTarget(parsing: Parsing, start: Point, end: Point | undefined): string | undefined {
  if (!end || end.line !== start.line) return undefined;
  const markup = parsing.lines[start.line - 1]?.slice(start.column - 1, end.column - 1) ?? "";
  if (!markup.includes("\\")) return undefined;
  const at = markup.lastIndexOf("](");
  const target = /^\s*(?:<([^>]*)>|(\S*?))(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*\)$/.exec(markup.slice(at + 2));
  return at < 0 ? undefined : (target?.[1] ?? target?.[2]);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** What may be loaded as an image: the site's own files, the web, and images within the note. */
function isImageAddress(src: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(src.trim())?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === "http" || scheme === "https") return true;
  return /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/i.test(src);
}

function size(
  natural: { width?: number | undefined; height?: number | undefined },
  wanted: PlacedImage["width"],
): { width?: number | string; height?: number } {
  const { width, height } = natural;
  if (width === undefined || height === undefined) {
    if (wanted === undefined) return {};
    return { width: "pixels" in wanted ? wanted.pixels : `${Math.round(wanted.share * 100)}%` };
  }
  const factor = wanted === undefined ? 1 : "pixels" in wanted ? wanted.pixels / width : wanted.share;
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}
