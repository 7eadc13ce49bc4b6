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

const none: readonly Stated[] = [];

interface Stated {
  readonly address: unknown;
  readonly width?: number;
}

/** Absolute. `html`: texts of the entry, the first one that has a picture counts; `base`: of relative addresses. */
export function pictureOf(item: Loose, html: readonly string[], base: string): string | undefined {
  const all = statedIn(item);
  return (
    firstPicture(all.filter(isFull), base) ??
    html.reduce<string | undefined>((found, text) => found ?? firstPicture(picturesIn(text), base), undefined) ??
    firstPicture(all.filter(isSmall), base)
  );
}

const isSmall = ({ width = unsaidWidth }: Stated): boolean => width < smallestWidth;
const isFull = (stated: Stated): boolean => !isSmall(stated);

function firstPicture(stated: readonly Stated[], base: string): string | undefined {
  for (const each of stated) {
    const address = absoluteAddress(plain(each.address).trim(), base);
    if (address !== undefined && isStoryPicture(address)) return address;
  }
  return undefined;
}

const places = ["media", "links", "atom", "enclosures", "enclosure", "attachments", "image", "banner_image", "itunes"];

/** The best first. */
function statedIn(item: Loose): readonly Stated[] {
  if (!places.some((place) => item[place] !== undefined)) return none; // most entries
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

function picturesIn(html: string): readonly Stated[] {
  if (!/<(?:img|amp-img|source)\s/i.test(html)) return none;
  const found: Stated[] = [];
  const elements = createPictureElements((addresses) => {
    for (const address of addresses) found.push({ address });
  });
  const parser = new Parser({ onopentag: elements.open, onclosetag: elements.close }, { decodeEntities: true });
  parser.end(html.slice(0, mostCharacters));
  return found;
}
