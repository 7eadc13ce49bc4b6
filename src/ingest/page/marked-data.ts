/** The things that a page states by attributes of its elements (Microdata, RDFa), in the shape of JSON-LD, collected while the
 *  page is parsed. What is stated outside of any thing is the page's own, and comes out by name. */
import type { Thing } from "./json-ld.ts";
import { oneLine } from "./one-line.ts";

type Attributes = Readonly<Record<string, string>>;

export interface MarkedData {
  /** `level`: how deep the element lies; null for one that has no end. */
  open(tag: string, attributes: Attributes, level: number | null): void;
  text(text: string): void;
  /** The page's heading stands inside the innermost thing. */
  heading(text: string): void;
  close(level: number): void;
  /** Outer ones before those inside them. */
  readonly things: readonly Thing[];
}

interface OpenThing {
  readonly level: number;
  readonly thing: Record<string, unknown>;
}
interface OpenText {
  readonly level: number;
  readonly names: readonly string[];
  text: string;
}

const mostThings = 300;
/** Of one property. */
const mostValues = 20;
/** UTF-16 units: a longer one is the story itself. */
const longestText = 2000;
/** The page itself says what it is by other means: what is stated here is no other thing's. */
const pageItself = new Set(["html", "head", "body"]);

/** `stateOfPage` gets what stands outside of any thing. */
export function createMarkedData(stateOfPage: (name: string, value: string) => void): MarkedData {
  const things: Record<string, unknown>[] = [];
  const scopes: OpenThing[] = [];
  const texts: OpenText[] = [];

  const put = (names: readonly string[], value: unknown): void => {
    const thing = scopes.at(-1)?.thing;
    for (const name of names) {
      if (!thing) {
        if (typeof value === "string") stateOfPage(name, value);
        continue;
      }
      const before = thing[name];
      if (before === undefined) thing[name] = value;
      else if (!Array.isArray(before)) thing[name] = [before, value];
      else if (before.length < mostValues) before.push(value);
    }
  };

  return {
    things,
    open(tag, attributes, level) {
      const stated = attributes.itemprop ?? (tag === "meta" || tag === "link" ? undefined : attributes.property);
      const type = attributes.itemtype ?? attributes.typeof;
      const opensThing =
        level !== null &&
        !pageItself.has(tag) &&
        things.length < mostThings &&
        (attributes.itemscope !== undefined || type !== undefined);
      if (stated === undefined && !opensThing) return;
      const names = namesOf(stated);
      if (opensThing) {
        const id = attributes.itemid ?? attributes.resource ?? attributes.about;
        const thing: Record<string, unknown> = { "@type": namesOf(type), ...(id && { "@id": id }) };
        things.push(thing);
        put(names, thing);
        scopes.push({ level, thing });
        return;
      }
      const value = statedValue(tag, attributes, names);
      if (value !== undefined) put(names, value);
      else if (level !== null && names.length > 0 && !names.includes("articleBody"))
        texts.push({ level, names, text: "" });
    },
    text(text) {
      for (const open of texts) if (open.text.length < longestText) open.text += text;
    },
    heading(text) {
      const thing = scopes.at(-1)?.thing;
      if (thing) thing.headline ??= text;
    },
    close(level) {
      const text = texts.at(-1);
      if (text?.level === level) {
        texts.pop();
        const value = oneLine(text.text);
        if (value) put(text.names, value);
      }
      if (scopes.at(-1)?.level === level) scopes.pop();
    },
  };
}

/** "schema:headline", "http://schema.org/NewsArticle": the last part of each. */
const namesOf = (words: string | undefined): string[] =>
  (words ?? "").split(/\s+/).flatMap((word) => word.replace(/^.*[/#:](?=.)/, "") || []);

/** What an address is the value of; elsewhere a link is named by its words. */
const addresses = /^(?:url|mainEntityOfPage|image|thumbnailUrl|contentUrl|embedUrl|sameAs)$/i;

/** Undefined: its text is its value. */
function statedValue(tag: string, attributes: Attributes, names: readonly string[]): string | undefined {
  const { content, datetime, src, href, title } = attributes;
  if (content !== undefined) return content;
  if (datetime) return datetime;
  if (tag === "img" || tag === "iframe" || tag === "source") return src;
  if (tag === "link" || (tag === "a" && names.some((name) => addresses.test(name)))) return href;
  return tag === "abbr" && title ? title : undefined;
}
