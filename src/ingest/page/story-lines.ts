/** Which lines of an article's text are its story: what stands before, between and behind is taken off by what such lines say,
 *  where they stand and how much of them is a link. */
import { isMasthead } from "../masthead.ts";
import { isNoise } from "../noise.ts";
import type { Line } from "./text-lines.ts";

export interface StoryContext {
  /** Headlines as the page shows them: the story does not begin with one. */
  readonly titles: readonly string[];
  readonly byline?: string;
}

export const isSentence = (text: string): boolean => /[.!?…。！？।؟][\p{Pf}\p{Pe}"'\]\d]*(?:\s|$)/u.test(text);
/** A line as long as this that is a sentence is the story's own. */
const shortestStory = 80;
/** Chinese, Japanese and Korean say it in fewer. */
const shortestDense = 30;
const dense = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

export const isStory = ({ text, linked }: Pick<Line, "text" | "linked">): boolean =>
  text.length >= (dense.test(text) ? shortestDense : shortestStory) && isSentence(text) && linked < 0.7;

/** A link of this length without a full stop leads to another story. */
const longestTeaser = 180;
/** Links that make up more of a text than this are its subject. */
const mostLinks = 0.4;
const shortestRepeated = 30;
/** Lines at the beginning among which the headline may stand once more. */
const headlineLines = 8;

export function storyLines(lines: readonly Line[], { titles, byline }: StoryContext): Line[] {
  const text = lines.filter((line) => line.kind !== "caption");
  const first = text.findIndex(isStory);
  const last = text.findLastIndex(isStory);
  const headlines = new Set(titles.map(letters).filter(Boolean));
  const linksAreStory = lengthOf(text.filter(isTeaser)) > mostLinks * lengthOf(text);
  const seen = new Set<string>();

  const teasers = linksAreStory ? new Set<Line>() : teasersIn(text);
  const appendix = appendixOf(text);

  const isBeside = (line: Line, i: number): boolean => {
    if (i >= appendix || isNoise(line.text) || teasers.has(line)) return true;
    const plain = letters(line.text);
    if (plain === "") return true;
    if (i < headlineLines && headlines.has(plain)) return true;
    if (
      i < first &&
      ((isLabel(line.text) && line.kind !== "heading") ||
        isMasthead(line.text) ||
        (byline !== undefined && plain === letters(byline)))
    )
      return true;
    if (last >= 0 && i > last && isSignOff(line.text)) return true;
    if (line.text.length >= shortestRepeated) {
      if (seen.has(plain)) return true;
      seen.add(plain);
    }
    return false;
  };
  const besides = text.map(isBeside);
  return text.filter((line, i) => !besides[i] && !(line.kind === "heading" && leadsToNothing(text, besides, i)));
}

/** A heading over what has been taken off, or over nothing at all. */
function leadsToNothing(lines: readonly Line[], besides: readonly boolean[], at: number): boolean {
  if (besides[at + 1] === true) {
    const next = lines.findIndex((_, i) => i > at && !besides[i]);
    return next < 0 || lines[next]?.kind === "heading";
  }
  return lines.every((_, i) => i <= at || besides[i]);
}

/** Links to other stories: paragraphs that are one, and lists and tables that hold nothing else. */
function teasersIn(lines: readonly Line[]): Set<Line> {
  const teasers = new Set<Line>();
  for (let from = 0; from < lines.length; ) {
    const kind = lines[from]?.kind;
    let to = from + 1;
    if (kind === "item" || kind === "row") while (lines[to]?.kind === kind) to++;
    const run = lines.slice(from, to);
    if (run.every(isTeaser)) for (const line of run) teasers.add(line);
    from = to;
  }
  return teasers;
}

/** A headline of what is printed behind a story, on a line of its own. */
const appendixHeadline =
  /^(?:about the authors?|(?:über|zum) (?:den |die )?autor(?:in|en)?|à propos de l['’]auteur|sobre (?:el|o) autor|l['’]autore|об авторе|related(?: (?:stories|articles|posts|news|content|links|topics))?|more (?:stories|articles|news|from .{2,40}|on this .{2,20}|like this)|you (?:may|might) (?:also )?like.{0,20}|read (?:next|also|more)|recommended(?: .{2,20})?|most (?:read|popular|viewed).{0,20}|trending.{0,15}|popular (?:stories|posts|articles)|latest (?:news|stories|articles|posts)|(?:\d+ )?(?:comments?|commentaires?|kommentare|comentarios|commenti|комментарии|responses?|replies|thoughts on .{2,120})(?: \(?\d+\)?)?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share this.{0,20}|sign up .{2,60}|à lire (?:aussi|également)|sur le même (?:sujet|thème)|lire aussi|mehr zum thema|auch interessant|das könnte (?:sie|dich) auch interessieren|lesen sie auch|te puede interesar|noticias relacionadas|más noticias|leggi anche|potrebbe interessarti.{0,10}|leia também|notícias relacionadas|lees ook|читайте также|похожие .{2,20}|по теме|相关(?:阅读|新闻|文章)|関連記事)\s*[:：…]*$/iu;
/** A sentence may begin as one of these. */
const isAppendixHeadline = (text: string): boolean => appendixHeadline.test(text) && !/[^.][.。]$/.test(text);
/** Of the text: more than this is the story, whatever the headline over it. */
const largestAppendix = 0.25;

/** Where it begins; past the last line if there is none. */
function appendixOf(lines: readonly Line[]): number {
  const whole = lengthOf(lines);
  const at = lines.findIndex(
    ({ text }, i) =>
      text.length < 140 && isAppendixHeadline(text) && lengthOf(lines.slice(i)) < largestAppendix * whole,
  );
  return at < 0 ? lines.length : at;
}

/** Nothing but a link to another story. */
function isTeaser({ text, kind, linked }: Line): boolean {
  if (kind === "heading" || text.length > longestTeaser) return false;
  return linked >= 0.9 && !/[.!?…。！？]["'”’»)]*$/.test(text);
}

/** Before the story begins, a line this short is a section, a label or a place. */
const longestLabel = 22;
const isLabel = (text: string): boolean => text.length <= longestLabel && !isSentence(text);

/** Behind the story: who wrote it and how to reach them, when it was changed, where it stood first. */
const signOffs: readonly RegExp[] = [
  /^.{0,60}(?<!\p{L})(?:is|are) (?:an?|the) (?:\S+ ){0,5}(?:reporter|journalist|writer|editor|correspondent|columnist|contributor|author|freelancer|blogger|producer|professor|intern|fellow)(?!\p{L}).{0,260}$/iu,
  /^(?:a version of this (?:article|story)|this (?:article|story|post) (?:was )?(?:originally |first )?(?:appear(?:s|ed)|published)|read or share this (?:story|article)|do you have (?:a (?:tip|story)|information)|got a (?:tip|story)).{0,200}$/iu,
  /^.{0,60}(?:follow|reach|contact|e-?mail|tweet)(?: (?:him|her|them|me|us|\S+(?: \S+)?))?(?:(?: at|:)\s*\S*[@\d(+].{0,120}|(?: at| on|:)\s*(?:twitter|x|facebook|instagram|linked ?in|mastodon|bluesky|threads|signal|telegram)(?!\p{L}).{0,100}|:)$/iu,
  /^(?:e-?mail|contact|twitter|tel|phone|web)\s*:.{0,120}$/iu,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/,
  /^@\w+$/,
];
const longestSignOff = 320;
const isSignOff = (text: string): boolean =>
  text.length <= longestSignOff && (isMasthead(text) || signOffs.some((pattern) => pattern.test(text)));

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** How two lines are compared. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
