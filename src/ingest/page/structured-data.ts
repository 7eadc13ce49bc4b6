/** What a page's own things (JSON-LD, Microdata) say about its story, as plain fields. */
import { statedText } from "../../format/stated-text.ts";
import type { Thing } from "./json-ld.ts";
import { namesOtherPage, ownThings, type PageIdentity, typesOf } from "./own-things.ts";

export interface StructuredArticle {
  readonly headline?: string;
  readonly description?: string;
  /** As written, the one meant first. */
  readonly images: readonly string[];
  /** People and organisations, by name. */
  readonly authors: readonly string[];
  /** Of other stories that the page states. */
  readonly others: readonly string[];
  readonly publisher?: string;
  /** As written, the most certain first. */
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly language?: string;
  readonly sections: readonly string[];
  readonly keywords: readonly string[];
  readonly free?: boolean;
  readonly hasVideo: boolean;
}

const mostAuthors = 3;
/** How deep names and addresses are looked for. */
const deepest = 6;

export function readStructuredData(things: readonly Thing[], page: PageIdentity): StructuredArticle {
  const own = ownThings(things, page);
  const values = (...names: string[]): unknown[] =>
    names.flatMap((name) => own.map((thing) => thing[name])).filter((value) => value !== undefined && value !== null);
  const first = <T>(read: (value: unknown) => T | undefined, ...names: string[]): T | undefined => {
    for (const value of values(...names)) {
      const found = read(value);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const look = lookup(things);
  const names = (value: unknown): string[] | undefined => {
    const found = [
      ...new Set(
        listOf(value)
          .map((each) => nameOf(each, look))
          .filter(Boolean),
      ),
    ];
    return found.length > 0 ? found.slice(0, mostAuthors) : undefined;
  };
  const site = things.find((thing) => typesOf(thing).includes("WebSite"));
  const outlet = things.find((thing) => typesOf(thing).includes("NewsMediaOrganization"));
  const free = values("isAccessibleForFree")
    .map(isTrue)
    .find((value) => value !== undefined);
  return {
    ...optional("headline", first(text, "headline") ?? text(own.find((thing) => !typesOf(thing).some(isPage))?.name)),
    ...optional("description", first(text, "description")),
    images: values("image", "primaryImageOfPage", "thumbnailUrl", "thumbnail").flatMap((value) =>
      imagesOf(value, look),
    ),
    authors: first(names, "author", "creator") ?? [],
    others: things.filter((thing) => !own.includes(thing)).flatMap(({ author }) => names(author) ?? []),
    ...optional("publisher", first(names, "publisher")?.[0] ?? text(site?.name ?? outlet?.name)),
    published: values("datePublished", "issued", "uploadDate", "dateCreated", "created", "date").flatMap(rawTexts),
    modified: values("dateModified", "modified").flatMap(rawTexts),
    ...optional("language", first(languageOf, "inLanguage")),
    sections: values("articleSection").flatMap(rawTexts).map(statedText),
    keywords: values("keywords")
      .flatMap(rawTexts)
      .flatMap((words) => statedText(words).split(",")),
    ...(free !== undefined && { free }),
    hasVideo:
      values("video").length > 0 ||
      things.some((thing) => typesOf(thing).includes("VideoObject") && !namesOtherPage(thing, page)),
  };
}

const isPage = (type: string): boolean => /Page$/i.test(type);

type Look = (value: unknown) => unknown;

/** A thing that is only named stands elsewhere on the page. */
function lookup(things: readonly Thing[]): Look {
  let byId: Map<string, Thing> | undefined;
  return (value) => {
    const id = isThing(value) && !("name" in value) && !("url" in value) ? value["@id"] : value;
    if (typeof id !== "string" || !/^(?:#|_:|\/|https?:)/.test(id)) return value;
    byId ??= new Map(
      things
        .flatMap((thing) => withParts(thing))
        .flatMap((thing) => (isWhole(thing) ? [[String(thing["@id"]), thing] as const] : [])),
    );
    return byId.get(id) ?? value;
  };
}

const isWhole = (thing: Thing): boolean => typeof thing["@id"] === "string" && Object.keys(thing).length > 1;

/** A thing and those it holds. */
function withParts(thing: Thing, depth = 0): Thing[] {
  if (depth >= deepest) return [thing];
  const parts = Object.values(thing).flatMap(listOf).filter(isThing);
  return [thing, ...parts.flatMap((part) => withParts(part, depth + 1))];
}

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Some wrap what they list. */
function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (isThing(value) && ("@list" in value || "@set" in value)) return listOf(value["@list"] ?? value["@set"]);
  return value === undefined || value === null ? [] : [value];
}

/** As written. */
function rawTexts(value: unknown): string[] {
  return listOf(value).flatMap((each) => {
    const raw = isThing(each) ? (each["@value"] ?? each.name) : each;
    return (typeof raw === "string" && raw.trim() !== "") || typeof raw === "number" ? [String(raw).trim()] : [];
  });
}

const text = (value: unknown): string | undefined => rawTexts(value).map(statedText).find(Boolean);

function nameOf(value: unknown, look: Look, depth = 0): string {
  const thing = look(value);
  if (!isThing(thing)) return text(thing) ?? "";
  const { name, givenName, familyName } = thing;
  if (name !== undefined && depth < deepest)
    return (
      listOf(name)
        .map((each) => nameOf(each, (same) => same, depth + 1))
        .find(Boolean) ?? ""
    );
  return [givenName, familyName, thing["@value"]].flatMap((part) => text(part) ?? []).join(" ");
}

function imagesOf(value: unknown, look: Look, depth = 0): string[] {
  return listOf(value).flatMap((each) => {
    const image = look(each);
    if (!isThing(image)) return rawTexts(image);
    const stated = [image.url, image.contentUrl, image.image].filter((part) => part !== undefined && part !== null);
    if (stated.length === 0) return rawTexts(image["@value"] ?? image["@id"]);
    return depth < deepest ? stated.flatMap((part) => imagesOf(part, (same) => same, depth + 1)) : [];
  });
}

function languageOf(value: unknown): string | undefined {
  const [each] = listOf(value);
  return isThing(each) ? (text(each.alternateName) ?? text(each.name)) : text(each);
}

/** "False", "http://schema.org/False", false. */
function isTrue(value: unknown): boolean | undefined {
  const stated = /(?:^|\/)(true|false|yes|no)$/i.exec(String(listOf(value)[0]).trim())?.[1]?.toLowerCase();
  return stated === undefined ? undefined : stated === "true" || stated === "yes";
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return (value ? { [key]: value } : {}) as { readonly [P in K]?: string };
}
