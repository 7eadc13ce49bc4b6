/** The picture of a feed's entry: whichever of the many places has one, the one that was made for it first. */
import { Parser } from "htmlparser2";
import { createPictureElements } from "../picture-element.ts";
import { isStoryPicture } from "../story-picture.ts";
import { absoluteAddress } from "./address.ts";
import { type Loose, list, plain } from "./field.ts";

/** How far an entry's text is looked through. */
const mostCharacters = 100_000;

/** Narrower ones are for lists: taken where there is nothing else. Those that say no width are most often full ones. */
const smallestWidth = 200;
const unsaidWidth = 600;

interface Stated {
  readonly address: unknown;
  readonly width?: number;
}

/** Absolute. `html`: texts of the entry, the first one that has a picture counts; `base`: of relative addresses. */
export function pictureOf(item: Loose, html: readonly string[], base: string): string | undefined {
  const all = statedIn(item);
  const isSmall = ({ width = unsaidWidth }: Stated): boolean => width < smallestWidth;
  return (
    firstPicture(
      all.filter((each) => !isSmall(each)).map(({ address }) => address),
      base,
    ) ??
    html.reduce<string | undefined>((found, text) => found ?? firstPicture(picturesIn(text), base), undefined) ??
    firstPicture(
      all.filter(isSmall).map(({ address }) => address),
      base,
    )
  );
}

function firstPicture(stated: readonly unknown[], base: string): string | undefined {
  for (const each of stated) {
    const address = absoluteAddress(plain(each).trim(), base);
    if (address !== undefined && isStoryPicture(address)) return address;
  }
  return undefined;
}

/** The best first. */
function statedIn(item: Loose): readonly Stated[] {
  const media = item.media as Loose | undefined;
  const groups = media ? [media, ...list(media.groups ?? media.group)] : [];
  const contents = groups.flatMap((group) => list(group.contents ?? group.content));
  const links = list(item.links ?? (item.atom as Loose | undefined)?.links).filter(
    (link) => plain(link.rel) === "enclosure",
  );
  const files = [...list(item.enclosures ?? item.enclosure), ...links, ...list(item.attachments)];
  const thumbnails = [...groups, ...contents].flatMap((each) => list(each.thumbnails ?? each.thumbnail));
  return [
    ...files.filter(isPicture).map((file) => ({ address: file.url ?? file.href })),
    ...widestFirst(contents.filter((content) => isPicture(content) || isUnsaid(content))),
    { address: item.image ?? item.banner_image },
    { address: (item.itunes as Loose | undefined)?.image },
    ...widestFirst(thumbnails),
  ];
}

/** By its type; where that is missing or says nothing, by its name. */
function isPicture(file: Loose): boolean {
  const type = plain(file.type ?? file.mime_type).trim();
  if (/^image(?:\/|$)/i.test(type) || plain(file.medium) === "image") return true;
  const saysNothing = type === "" || /octet-stream|^(?:unknown|text\/(?:plain|html))/i.test(type);
  return saysNothing && /\.(?:jpe?g|png|webp|gif)(?:$|[?#])/i.test(plain(file.url ?? file.href));
}

/** With sides but no length: no film. */
const isUnsaid = ({ type, medium, width, height, duration }: Loose): boolean =>
  type === undefined && medium === undefined && duration === undefined && Number(width) > 0 && Number(height) > 0;

function widestFirst(files: readonly Loose[]): readonly Stated[] {
  const stated = files.map(({ url, width }) => ({ address: url, width: Number(width) || unsaidWidth }));
  return stated.sort((a, b) => b.width - a.width);
}

function picturesIn(html: string): readonly string[] {
  if (!/<(?:img|amp-img|source)\s/i.test(html)) return [];
  const found: string[] = [];
  const elements = createPictureElements((addresses) => void found.push(...addresses));
  const parser = new Parser({ onopentag: elements.open, onclosetag: elements.close }, { decodeEntities: true });
  parser.end(html.slice(0, mostCharacters));
  return found;
}
