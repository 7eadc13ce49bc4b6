/** One line of what was done in the newsroom: who, what, about what, when, and how it was before and after. Holds headlines and
 *  names, never texts and never tokens. */
import type { Article } from "./article.ts";

/** Stored: append, never rename. */
export const auditedActs = [
  "drafted",
  "changed",
  "released",
  "scheduled",
  "cancelled",
  "went_out",
  "discarded",
  "restored",
  "corrected",
  "took_back",
  "withdrew",
  "announced",
  "topic",
  "feed",
  "role",
  "halted",
  "unhalted",
  "steered",
  "handed_in",
  "sent_back",
  "held",
  "hold_lifted",
  "embargoed",
  "embargo_lifted",
] as const;
export type AuditedAct = (typeof auditedActs)[number];

/** By name; what one of both lacks was not there. */
export type Facts = Readonly<Record<string, string>>;

export interface AuditEntry {
  /** ms */
  readonly at: number;
  /** A person's id, "cms", "feed:<number>", or "program" for what falls due. */
  readonly who: string;
  readonly what: AuditedAct;
  /** An article's, a broadcast's or a person's id, a topic's slug, a feed's number. */
  readonly about: string;
  /** A headline or a name. */
  readonly title: string;
  readonly before: Facts;
  readonly after: Facts;
}

const longestTitle = 120;
export const auditTitle = (text: string): string => [...text].slice(0, longestTitle).join("");

/** What of an article is put down; null = there is none. */
export function articleFacts(article: Article | null): Facts {
  if (!article) return {};
  const { state, version, content, topics, urgency, silent, publishAt, released, hold, embargo } = article;
  return {
    state,
    version: String(version),
    headline: auditTitle(content.title),
    topics: topics.join(" "),
    urgency,
    silent: String(silent),
    ...(publishAt !== undefined && { due: new Date(publishAt).toISOString() }),
    ...(hold && { hold: auditTitle(hold.reason) }),
    ...(embargo && { embargo: new Date(embargo.until).toISOString() }),
    ...(released?.alone && { approval: "own text" }),
  };
}

/** Only what differs, on both sides. */
export function differing(before: Facts, after: Facts): { readonly before: Facts; readonly after: Facts } {
  const only = (facts: Facts, other: Facts): Facts =>
    Object.fromEntries(Object.entries(facts).filter(([name, value]) => other[name] !== value));
  return { before: only(before, after), after: only(after, before) };
}
