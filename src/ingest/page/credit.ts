/** The agency or outlet that a story is credited to. It stands at the story's own beginning or end: a "Source:" under a picture,
 *  a chart or a reader's comment is theirs. */
import { dateText } from "../masthead.ts";
import type { Block } from "./head.ts";
import { isStory } from "./story-lines.ts";
import type { Line } from "./text-lines.ts";

const agencies =
  "Reuters|AFP|Agence France-Presse|AP|Associated Press|dpa|EFE|ANSA|Bloomberg|Xinhua|TASS|Kyodo|PA Media|Belga|ATS|Keystone-ATS|ANP|NTB|TT|Ritzau|APA|Europa Press|Lusa|Anadolu|ČTK|PAP|MTI|Adnkronos|UPI";
const agencyName = new RegExp(`^(?:${agencies})$`, "i");
export const isAgency = (name: string): boolean => agencyName.test(name.trim());

const words =
  "sources?|quellen?|fuentes?|fonti?e?|bron(?:nen)?|źródł[oa]|источники?|джерел[оа]|kaynak|kilde[rn]?|källa|lähde|zdroj|forrás|πηγή|المصدر|来源|來源|出典|출처";
const punctuation = "\\s*[:：]\\s*(?:©\\s*)?";
/** The whole line. */
const creditLine = new RegExp(`^[([（【–—-]?\\s*(?:${words})${punctuation}(.{2,90})$`, "iu");
/** Behind the last sentence, in brackets or on its own. */
const creditBehind = new RegExp(
  `(?:[.!?…。]["'”’»]?|\\s[–—|])\\s+[([]?(?:${words})${punctuation}([^.:;|]{2,60}?)[)\\].\\s]*$|[([（](?:${words})${punctuation}([^.:;|()]{2,60})[)\\]）][\\s.]*$`,
  "iu",
);
/** "LONDON (AP) —", "(AFP) The", "Berlin (dpa). The": elsewhere brackets behind a name hold its initials. */
const dateline = new RegExp(
  `^(?:.{0,60}?(?:\\(\\s*(${agencies})\\s*\\)\\s*\\.?\\s*[:–—-]|[–—-]\\s*(${agencies})\\s*[–—-])|(?:[\\p{L}-]+[.,]?\\s+)?\\(\\s*(${agencies})\\s*\\)\\.?\\s+\\p{Lu})`,
  "u",
);
const endline = new RegExp(`[(–—-]\\s*(?:(?:avec|with|mit|con)\\s+)?(${agencies})\\s*\\)?\\s*$`);
const copyright = new RegExp(`^©\\s*(?:\\d{4}\\s*)?(${agencies})(?!\\p{L})`, "u");

/** Lines before and behind the story in which its credit is looked for. */
const nearLines = 3;
/** Between the headline and the story there are its byline, its picture and what shares it. */
const linesAbove = 15;

/** Null: nobody is credited, or it can't be told who is. */
export function creditOf(lines: readonly Line[], blocks: readonly Block[]): string | null {
  const text = lines.length > 0 ? lines : blocks.filter((block) => !block.aside).map(asLine);
  const ofShown = new Set(blocks.filter((block) => block.ofShown).map((block) => block.text));
  const isOwn = (line: Line): boolean => !ofShown.has(line.text);
  const first = text.findIndex(isStory);
  const last = text.findLastIndex(isStory);
  if (first < 0) return namesOf(text.filter(isOwn)).at(0) ?? null;
  const before = text.slice(Math.max(0, first - nearLines), first);
  const behind = text.slice(last + 1, last + 1 + nearLines).filter(isOwn);
  // Reader mode leaves short lines out: they stand in the page around what it found.
  const second = text.findIndex((line, i) => i > first && isStory(line));
  const { above, opening, below: near } = around(blocks, [text[first], text[second], text[last]]);
  const below = near.filter(isOwn);
  // The headline's picture stands above an agency's story as well.
  const isOwnOrAgency = (line: Line): boolean => isOwn(line) || namesOf([line]).some(isAgency);
  // A standfirst may come first. A chart may stand there as well, but none is an agency's alone.
  const afterStandfirst = [...text.slice(first + 1, Math.max(first + 1, second)), ...opening];
  const stated =
    one([text[last], ...untilPicture(behind)].flatMap((line) => nameIn(creditBehind, line) ?? [])) ??
    one(namesOf(untilPicture(behind))) ??
    one(namesOf(before.filter(isOwnOrAgency))) ??
    one(namesOf(afterStandfirst).filter(isAgency)) ??
    one(namesOf(untilPicture(below))) ??
    one(namesOf(above.filter(isOwnOrAgency)));
  if (stated) return stated;
  const beside = [...before, text[first], text[last], ...behind, ...below.slice(0, 1)]
    .filter((line) => line !== undefined)
    .filter((line) => line.kind !== "caption");
  for (const line of beside) {
    const isFirst = line === text[first];
    const found =
      (isFirst || line.text.length < 200 ? dateline.exec(line.text)?.slice(1).find(Boolean) : undefined) ??
      (isFirst && first !== last ? undefined : endline.exec(line.text)?.[1]) ??
      copyright.exec(line.text)?.[1];
    if (found) return found;
  }
  return null;
}

const asLine = ({ tag, text }: Block): Line => ({
  text,
  kind: tag === "figcaption" ? "caption" : /^h\d$/.test(tag) ? "heading" : /^t[dh]$/.test(tag) ? "row" : "paragraph",
  linked: 0,
});

interface Surroundings {
  /** Between the headline and the story's first paragraph. */
  readonly above: readonly Line[];
  /** Between its first and its second. */
  readonly opening: readonly Line[];
  /** Just below its last. */
  readonly below: readonly Line[];
}

/** What stands in the page around the story's first, second and last paragraph. */
function around(blocks: readonly Block[], [first, second, last]: readonly (Line | undefined)[]): Surroundings {
  const isOf = (line: Line | undefined) => (block: Block) =>
    block.text.length > 40 && line?.text.startsWith(block.text.slice(0, 60)) === true;
  const [from, to, next] = [
    blocks.findIndex(isOf(first)),
    blocks.findLastIndex(isOf(last)),
    blocks.findIndex(isOf(second)),
  ];
  if (from < 0 || to < 0) return { above: [], opening: [], below: [] };
  const heading = blocks.slice(0, from).findLastIndex((block) => block.tag === "h1");
  // A box is as often a picture's; a paragraph is the story's own.
  const paragraphs = (start: number, end: number): Line[] =>
    blocks
      .slice(start, Math.max(start, end))
      .filter(({ aside, tag }) => !aside && tag === "p")
      .map(asLine);
  const below = blocks.slice(to + 1, to + 1 + nearLines);
  const stop = below.findIndex((block) => block.aside || /^h\d$/.test(block.tag));
  return {
    above: paragraphs(Math.max(0, heading, from - linesAbove), from),
    opening: paragraphs(from + 1, Math.min(next, from + 1 + linesAbove)),
    below: (stop < 0 ? below : below.slice(0, stop)).map(asLine),
  };
}

/** What follows a picture or a table speaks of it. */
function untilPicture(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) => line.kind === "caption" || line.kind === "row");
  return at < 0 ? lines : lines.slice(0, at);
}

const namesOf = (lines: readonly Line[]): string[] =>
  lines
    .filter((line) => line.kind === "paragraph" || line.kind === "item")
    .flatMap((line) => nameIn(creditLine, line) ?? []);

/** Several sources at one place are a chart's, or a list of reading. */
const one = (names: readonly string[]): string | null =>
  new Set(names.map((name) => name.toLowerCase())).size === 1 ? (names[0] ?? null) : null;

function nameIn(pattern: RegExp, line: Line | undefined): string | null {
  if (!line || line.kind === "caption") return null;
  const found = pattern.exec(line.text);
  return trimmed(found?.[1] ?? found?.[2] ?? "");
}

/** Words of buttons that stand in the same line. */
const buttons =
  /(?<![\p{L}\p{N}])(?:share|partager|teilen|compartir|condividi|read (?:more|full|the full|original).*|view (?:original|source|more).*|show more|more|copy link|open|link|click here.*|print|e-?mail|tweet|facebook|twitter|whats ?app|telegram|lire la suite|leer más|mehr|leggi tutto|подробнее)\s*$|[↗→»›>⧉]\s*$/iu;
const dateBehind = new RegExp(`[\\s,|·(–—-]+${dateText}\\)?$`, "iu");
const ownWork =
  /(?<!\p{L})(?:authors?|own|company|auteurs?|autor(?:e[ns]|in)?|eigene\p{L}*|propi[ao]s?|propres?|calculations?|calculs|berechnung(?:en)?|estimates?|elaboraci[óo]n|data|survey)(?!\p{L})/iu;
const longestName = 60;
const mostWords = 8;

/** Null: no name. */
function trimmed(found: string): string | null {
  let name = found.trim();
  for (let before = ""; before !== name; ) {
    before = name;
    name = name
      .replace(buttons, "")
      .replace(dateBehind, "")
      .replace(/[\s.,;:|·•–—-]+$/u, "")
      .trim();
    if (/^[[(（【"“«]/.test(name) && /[\])）】"”»]$/.test(name)) name = name.slice(1, -1).trim();
  }
  for (const [open, close] of ["()", "[]", "（）", "【】"]) {
    if (close && name.endsWith(close) && !name.includes(open ?? "")) name = name.slice(0, -1).trim();
    if (open && close && name.includes(open) && !name.includes(close)) name = name.slice(0, name.indexOf(open)).trim();
  }
  const isName =
    name.length >= 2 &&
    name.length <= longestName &&
    name.split(/\s+/).length <= mostWords &&
    !/https?:|www\.|@|[.!?]\s/i.test(name) &&
    (/^[^\p{Ll}]/u.test(name) ||
      isAgency(name.split(/[/,;+&]|\s(?:and|und|et|y|e|en)\s/)[0] ?? "") ||
      /^\S+\.\p{L}{2,}$/u.test(name)) &&
    !ownWork.test(name);
  return isName ? name : null;
}
