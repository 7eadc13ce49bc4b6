/** Where a page shows a date: elements that are made for one, or whose class says that it is one, collected while it is parsed. */

import { oneLine } from "./one-line.ts";

export interface DateMark {
  /** For machines where there is such, else as printed. */
  readonly value: string;
  /** What it says that it dates: the page's publication, nothing in particular, or something else (a change, a comment). */
  readonly of: "publication" | "unsaid" | "other";
  /** How many blocks of text stand before it. */
  readonly block: number;
}

type Attributes = Readonly<Record<string, string>>;

export interface DateMarks {
  open(tag: string, attributes: Attributes, level: number, block: number): void;
  text(text: string): void;
  close(level: number): void;
  readonly marks: readonly DateMark[];
}

interface OpenMark extends DateMark {
  readonly level: number;
  text: string;
}

const mostMarks = 200;
/** UTF-16 units: a longer text is no date. */
const longest = 100;
/** "date", "post-date", "publishedAt", "entry__time", "timestamp"; not "update", "candidate", "timeline". */
const dated =
  /(?:^|[\s_-])(?:(?:post|entry|article|news|story|pub|publish|published|publication|posted|created?|display|content|item|meta|byline)[\s_-]*)*(?:date|datetime|dateline|time|timestamp|published|posted|pubdate|publish|publication|dt-published|datum|fecha)(?:[_-]*(?:on|at|time|date|published|created|info|text|value|posted|stamp))?(?=$|[\s_-])/i;
const camelDated =
  /(?:^|[a-z\s_-])(?:[Pp]ublish(?:ed)?|[Pp]ub|[Pp]ost(?:ed)?|[Aa]rticle|[Ss]tory|[Cc]reat(?:ed?|ion))(?:Date|Time|On|At)(?![a-z])/;
const ofPublication = /publi|posted|pubdate|entry-date|post-?date|dt-published/i;
const ofOther = /expir|event|comment|today|current|schedul|deadline|birth/i;
const ofChange = /updat|modif|edited|revis/i;
const quick = /date|time|publi|post|datum|fecha/i;
/** UTF-16 units of class and id. */
const longestNames = 300;

export function createDateMarks(): DateMarks {
  const open: OpenMark[] = [];
  const marks: DateMark[] = [];
  /** The level of the element around readers' comments. */
  let commentsFrom: number | null = null;

  return {
    marks,
    open(tag, attributes, level, block) {
      if (commentsFrom === null && isComments(attributes)) commentsFrom = level;
      const inComments = commentsFrom !== null;
      const { datetime } = attributes;
      const isTime = tag === "time" || (datetime !== undefined && tag !== "del" && tag !== "ins");
      const names = namesOf(attributes);
      if (!isTime && !(quick.test(names) && (dated.test(names) || camelDated.test(names)))) return;
      const { title, pubdate, itemprop } = attributes;
      if (marks.length + open.length >= mostMarks) return;
      const stated =
        datetime ||
        attributes["data-datetime"] ||
        attributes["data-timestamp"] ||
        (tag === "abbr" || tag === "span" ? title : undefined);
      open.push({
        value: stated ?? "",
        of: pubdate !== undefined && !inComments ? "publication" : subjectOf(`${names} ${itemprop ?? ""}`, inComments),
        block,
        level,
        text: "",
      });
    },
    text(text) {
      for (const mark of open) if (mark.text.length <= longest) mark.text += text;
    },
    close(level) {
      if (commentsFrom === level) commentsFrom = null;
      const mark = open.at(-1);
      if (mark?.level !== level) return;
      open.pop();
      const text = oneLine(mark.text);
      const { of, block } = mark;
      for (const value of [mark.value, text]) {
        if (value !== "" && value.length <= longest) marks.push({ value, of, block });
      }
    },
  };
}

function namesOf({ class: classes = "", id = "" }: Attributes): string {
  const names = id === "" ? classes : `${classes} ${id}`;
  return names.length > longestNames ? names.slice(0, longestNames) : names;
}

function subjectOf(said: string, inComments: boolean): DateMark["of"] {
  if (inComments || ofOther.test(said)) return "other";
  if (ofPublication.test(said)) return "publication";
  return ofChange.test(said) ? "other" : "unsaid";
}

/** Not "comments-open" and the like, which whole pages are classed with. */
const comments =
  /(?:^|\s)(?:comments?|comment-?list|comments-(?:area|list|section)|comment-body|user-?comments?)(?:\s|$)/i;
const mayBeComments = /comment/i;
export const isComments = ({ class: classes, id, itemtype }: Attributes): boolean =>
  (classes !== undefined && mayBeComments.test(classes) && comments.test(classes)) ||
  (id !== undefined && mayBeComments.test(id) && comments.test(id)) ||
  (itemtype !== undefined && /Comments?$/.test(itemtype));
