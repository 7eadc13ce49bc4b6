/** The content of one digest: a dated title, entries by topic, numbered so that they can be spoken of; in as few messages
 *  as fit, cut only between entries. */
import type { Article } from "../news/article.ts";
import { hostOf } from "./article-card.ts";
import { cleanText } from "./clean-text.ts";
import { entityBytesLimit, entityCost, entityLimit, textLimit, visibleLength } from "./measure.ts";
import type { Button, OutgoingMessage } from "./message.ts";
import { bold, escapeText, type Html, html, joinHtml, link, marked } from "./safe-html.ts";
import { telegramLink } from "./telegram-link.ts";
import { isSameYear, timeOf } from "./time-of.ts";
import { truncate } from "./truncate.ts";

export interface DigestEntry {
  readonly article: Article;
  /** The same story elsewhere. */
  readonly alsoAt?: readonly { readonly name: string; readonly url: string }[];
}

export interface DigestLabels {
  /** "Your digest, Tuesday 24 November" */
  title(date: string): string;
  readonly breaking: string;
  /** "also at" */
  readonly alsoAt: string;
  /** "continued" */
  readonly continued: string;
  /** `note` may be empty. */
  corrected(time: string, note: string): string;
  /** `reason` may be empty. */
  withdrawn(time: string, reason: string): string;
}

export interface DigestOptions {
  readonly locale: string;
  readonly timeZone: string;
  readonly labels: DigestLabels;
  /** When it is due, ms since epoch. */
  readonly date: number;
  readonly groups: readonly { readonly heading: string; readonly entries: readonly DigestEntry[] }[];
  /** How many entries came before: all of this is "continued" then. */
  readonly before?: number;
  /** After the last entry. */
  readonly tail?: string;
  /** Below the last message. */
  readonly footerButtons?: readonly (readonly Button[])[];
}

export interface DigestPage {
  readonly html: Html;
  /** How many entries stand on it and before. */
  readonly until: number;
}

const longestTitle = 200;
const longestLead = 160;
const longestName = 60;
const longestNote = 300;

/** At least one message; each within Telegram's limits. */
export function renderDigest(options: DigestOptions): readonly OutgoingMessage[] {
  const pages = digestPages(options);
  return pages.map((page, i) => ({
    html: page.html,
    ...(i === pages.length - 1 && options.footerButtons && { buttons: options.footerButtons }),
  }));
}

/** The same as texts, for whoever shows them one at a time. */
export function digestPages(options: DigestOptions): readonly DigestPage[] {
  const date = new Intl.DateTimeFormat(options.locale, {
    timeZone: options.timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
  }).format(options.date);
  const title = bold(options.labels.title(date));
  const { before = 0, tail } = options;
  const continued = html`${title} (${options.labels.continued})`;
  const pages: DigestPage[] = [];
  let page = before === 0 ? title : continued;
  let number = before;

  /** `opening`: what has to stand above the block on a new page. */
  const add = (block: Html, above: readonly Html[], opening: readonly Html[]): void => {
    const joined = joinHtml([page, ...above, block], "\n\n");
    if (fits(joined)) page = joined;
    else {
      pages.push({ html: page, until: number });
      page = joinHtml([continued, ...opening, block], "\n\n");
    }
  };
  for (const group of options.groups) {
    const heading = bold(truncate(cleanText(group.heading), longestName));
    for (const [i, entry] of group.entries.entries()) {
      add(entryBlock(number + 1, entry, options), i === 0 ? [heading] : [], [heading]);
      number++;
    }
  }
  if (tail !== undefined) add(escapeText(tail), [], []);
  return [...pages, { html: page, until: number }];
}

function entryBlock(number: number, { article, alsoAt = [] }: DigestEntry, options: DigestOptions): Html {
  const { content, correction, retraction } = article;
  const { labels } = options;
  const headline = truncate(cleanText(content.title) || hostOf(content.url), longestTitle);
  const mark = article.urgency === "breaking" ? `🚨 ${labels.breaking}: ` : "";
  const lead = truncate(cleanText(content.lead ?? ""), longestLead);
  const name = truncate(cleanText(content.source ?? content.siteName ?? "") || hostOf(content.url), longestName);
  const title = telegramLink(content.url)
    ? link(content.url, headline)
    : html`${headline} ${content.url.slice(0, 300)}`;
  // Nothing of a withdrawn story but its headline, by which readers know which one it was.
  if (article.state === "retracted") {
    const { at, reason } = retraction ?? { at: options.date, reason: "" };
    const why = labels.withdrawn(timeOf(at, options, options.date), truncate(cleanText(reason), longestNote));
    return joinHtml([html`${number}. ${marked("s", title)}`, html`🚫 ${why}`], "\n");
  }
  const corrected = correction
    ? [
        html`✏️ ${labels.corrected(timeOf(correction.at, options, options.date), truncate(cleanText(correction.note), longestNote))}`,
      ]
    : [];
  const others = alsoAt.slice(0, 3).map(({ name, url }) => link(url, truncate(cleanText(name), longestName)));
  const at = content.sourcePublishedAt ?? options.date;
  // What is no news any more says so.
  const dated = isSameYear(at, options.date, options.timeZone) ? [] : [escapeText(timeOf(at, options, options.date))];
  const foot = [
    escapeText(name),
    ...dated,
    ...(others.length > 0 ? [html`${labels.alsoAt} ${joinHtml(others, ", ")}`] : []),
  ];
  const words = lead ? [escapeText(lead)] : [];
  return joinHtml([html`${number}. ${mark}${title}`, ...words, ...corrected, joinHtml(foot, " · ")], "\n");
}

function fits(page: Html): boolean {
  const { count, bytes } = entityCost(page);
  return visibleLength(page) <= textLimit && count <= entityLimit && bytes <= entityBytesLimit;
}
