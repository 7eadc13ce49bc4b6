/** When a page was published: the first of all the places where it says so that can be read. */
import { firstDate } from "../read-date.ts";
import type { DateMark } from "./date-marks.ts";
import type { Block } from "./head.ts";

export interface DateSources {
  /** As the page's own JSON-LD says, the most certain first. */
  readonly data: readonly string[];
  /** The same, as its elements say. */
  readonly marked: readonly string[];
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly marks: readonly DateMark[];
  readonly blocks: readonly Block[];
  /** Which of the blocks is the headline; -1: none. */
  readonly headline: number;
  /** Where the page was found and where it says that it is. */
  readonly addresses: readonly string[];
  readonly language: string | undefined;
}

/** Letters and digits of names of meta values: how they are separated is everybody's own. */
const publication = (
  "articlepublishedtime articlepublished ogarticlepublishedtime ogpublishedtime datepublished publisheddate publishdate publishedtime " +
  "publishedat publicationdate articlepublicationdate pubdate ogpubdate originalpublicationdate dateissued dcdateissued dctermsissued " +
  "dcissued dctermsdate dcdate dctermscreated dcdatecreated dccreated dctermsavailable date parselypubdate sailthrudate " +
  "cxenseparserecspublishtime cxenseparsepublishtime citationpublicationdate citationonlinedate citationdate articledateoriginal " +
  "shareaholicarticlepublishedtime btpubdate displaydate datecreated articlecreated uploaddate created rnewsdatepublished " +
  "weiboarticlecreateat releasedate creationdate articledate timestamp"
).split(" ");
const change =
  "articlemodifiedtime articlemodified ogarticlemodifiedtime ogupdatedtime datemodified dctermsmodified dcmodified dcdatemodified lastmodified revised modifiedtime updatedtime".split(
    " ",
  );

/** ms since epoch; null where the page does not say. */
export const publishedOf = (sources: DateSources, now: number): number | null =>
  firstDate(publications(sources), now, sources.language);

/** The most certain first. Most pages say it at once: the others are not looked for. */
function* publications(sources: DateSources): Generator<string> {
  yield* sources.data;
  yield* metaValues(sources.meta, publication);
  yield* sources.marked;
  yield* marksAtHeadline(sources);
  yield* addressDates(sources.addresses);
  yield* marksElsewhere(sources);
  yield* linesBelowHeadline(sources);
}

export function modifiedOf({ data, marked, meta, language }: DateSources, now: number): number | null {
  return firstDate([...data, ...metaValues(meta, change), ...marked], now, language);
}

function metaValues(meta: ReadonlyMap<string, readonly string[]>, names: readonly string[]): string[] {
  const plain = new Map<string, readonly string[]>();
  for (const [key, values] of meta) {
    const name = key.replace(/[^a-z0-9]/g, "");
    plain.set(name, [...(plain.get(name) ?? []), ...values]);
  }
  return names.flatMap((name) => plain.get(name) ?? []);
}

/** Blocks: between a headline and its date stand a summary, the writer, some buttons. */
const farthestBehind = 15;
const farthestBefore = 3;
/** A second headline this close is a line below the first one. */
const belowHeadline = 2;

/** Another story's date stands below another headline. */
function marksBelow({ marks, headline, blocks }: DateSources): readonly DateMark[] {
  if (headline < 0) return isOne(marks) ? marks.filter(isOfPage) : [];
  const end = Math.min(nextHeadline(blocks, headline), headline + farthestBehind);
  return marks.filter((mark) => isOfPage(mark) && mark.block >= headline && mark.block <= end);
}

function marksAtHeadline(sources: DateSources): string[] {
  const below = marksBelow(sources);
  const [sure, others] = [below.filter(({ of }) => of === "publication"), below.filter(({ of }) => of === "unsaid")];
  return [...sure, ...others].map(({ value }) => value);
}

/** Above the headline, where sites show today's date too, or at the story's end. */
function marksElsewhere(sources: DateSources): string[] {
  const { marks, headline } = sources;
  const above = marks
    .filter((mark) => isOfPage(mark) && mark.block < headline && mark.block >= headline - farthestBefore)
    .reverse();
  const below = marksBelow(sources);
  const far = marks.filter((mark) => mark.of === "publication" && !above.includes(mark) && !below.includes(mark));
  return [...above, ...(isOne(far) ? far : [])].map(({ value }) => value);
}

function nextHeadline(blocks: readonly Block[], headline: number): number {
  const next = blocks.findIndex((block, i) => i > headline + belowHeadline && /^h[1-4]$/.test(block.tag));
  return next < 0 ? blocks.length : next;
}

const isOfPage = (mark: DateMark): boolean => mark.of !== "other";

/** All of one place. */
const isOne = (marks: readonly DateMark[]): boolean => new Set(marks.map(({ block }) => block)).size === 1;

/** "/2026/03/02/harbour", "/2026/mar/02/harbour", "/20260302/harbour". */
function addressDates(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) => {
    const found =
      /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_-]|$)/i.exec(address) ??
      /[/_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?=[/_.-]|$)/.exec(address);
    if (!found) return [];
    const [, year, month = "", day = ""] = found;
    return /^\d/.test(month)
      ? [`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`]
      : [`${day} ${month} ${year}`];
  });
}

const shortLine = 100;
const linesBehind = 6;
const ofChange = /updat|modif|aktualis|mis à jour|aggiornat|actualizad|atualizad|обновл|оновл/i;

/** A line of its own below the headline: "Published on March 2, 2026". */
function linesBelowHeadline({ blocks, headline, marks }: DateSources): string[] {
  if (headline < 0) return [];
  const others = new Set(marks.filter((mark) => !isOfPage(mark)).map(({ block }) => block));
  const end = Math.min(nextHeadline(blocks, headline), headline + 1 + linesBehind);
  return blocks
    .slice(headline + 1, end)
    .filter(
      ({ text, aside }, i) => !aside && text.length <= shortLine && !isSentence(text) && !others.has(headline + 1 + i),
    )
    .map(({ text }) => statedParts(text).flatMap((part) => datePart(part) ?? [])[0] ?? "");
}

/** "The fair is on 5 May 2026 in the town hall." */
const isSentence = (text: string): boolean => /[.!?。]["'”’»)]*$/.test(text) && text.split(/\s+/).length > 9;

/** "Published on … | Updated on …": what stands before the change, and what is said of the publication. */
function statedParts(text: string): readonly string[] {
  if (!ofChange.test(text)) return [text];
  const parts = text.split(/\s*[|·•;(]\s*|\s[–—/-]\s(?=\p{L})/u);
  const change = parts.findIndex((part) => ofChange.test(part));
  return parts.filter((part, i) => !ofChange.test(part) && (i < change || ofPublication.test(part)));
}

const ofPublication = /publi|pubbli|posted|veröffentlicht|erstellt|gepubliceerd|опублик|yayın/i;

const month = "\\p{L}{3,12}\\.?";
const time =
  "(?:[,\\s]+(?:[-–|·]\\s*)?(?:at|um|à|alle|às|a las)?\\s*\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:[A-Z]{2,5}|[+-]\\d{2}:?\\d{2}))?)?";
const datePattern = new RegExp(
  [
    `(?<!\\d)\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)${time}`,
    `(?<!\\d)\\d{4}\\s*[年년]\\s*\\d{1,2}\\s*[月월]\\s*\\d{1,2}\\s*[日일](?:\\s*\\d{1,2}:\\d{2})?`,
    `(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}(?!\\d)${time}`,
    `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+|of\\s+)?${month},?\\s+(?:de\\s+)?\\d{4}(?!\\d)${time}`,
    `${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}(?!\\d)${time}`,
  ].join("|"),
  "iu",
);

/** The date among other words. */
const datePart = (text: string): string | undefined => (text.length <= 300 ? datePattern.exec(text)?.[0] : undefined);
