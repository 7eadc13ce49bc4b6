/** What an expected fault means for the person who ran into it, in English, and the way out. */
import { type Html, html } from "../../format/safe-html.ts";
import type { AppErrorCode, AppErrorFacts } from "../../news/app-error.ts";

/** Why a page could not be read, by the reader's refusal code. */
const pageRefusals: Readonly<Record<string, string>> = {
  bad_url: "that is not a web address I can open; it begins with https://",
  scheme: "only http and https addresses can be opened",
  private_address: "its address is inside a private network, which I never open",
  not_found: "the site says there is no such page",
  forbidden: "the site does not let me in",
  http_error: "the site answered with an error; try again in a few minutes",
  timeout: "the site took too long; try again in a few minutes",
  unreachable: "the site can't be reached; check the address or try again",
  too_large: "the page is too large",
  too_many_redirects: "the site sends me in circles",
  wrong_type: "it is not a web page but a file of another kind",
  no_title: "it has no headline I can find",
  too_complex: "the page is built too strangely to read",
};

const states: Readonly<Record<string, string>> = {
  draft: "a draft",
  scheduled: "scheduled",
  published: "published",
  retracted: "withdrawn",
  discarded: "discarded",
};

export const errorsEn = {
  topic_not_found: (f) =>
    f.nearest
      ? html`There is no topic ${f.slug}. Did you mean <b>${f.nearest}</b>? /topics shows all.`
      : html`There is no topic ${f.slug}. /topics shows all.`,
  topic_exists: (f) => html`There is a topic ${f.slug} already. Take another short name, or rename that one.`,
  article_not_found: (f) =>
    html`There is no article ${f.id}. An id looks like <code>k7m2qa</code>; /drafts and /queue show them.`,
  not_allowed: () =>
    html`That is for people with another role in the newsroom. A chief can change roles with /editors.`,
  topic_slug_invalid: (f) =>
    html`“${f.slug}” can't be a topic's short name. Use 1 to 32 of a–z, 0–9, - and _, like <code>world</code> or <code>local-news</code>.`,
  topic_required: () => html`Which topic? Add at least one, like <code>#world</code>. /topics shows all.`,
  already_published: (f) => html`Article ${f.id} is published already. /status ${f.id} shows how it is going.`,
  approval_needed: () => html`You wrote it; someone else must release it.`,
  time_in_past: (f) => html`${f.time} is in the past. Give a time to come, like <code>2030-11-24 08:00</code>.`,
  not_a_feed: (f) =>
    html`${f.url} is no feed, and points to none. Look for “RSS” on the site, or give the feed's own address.`,
  feed_exists: (f) => html`That feed is there already: number ${f.number}. /feeds shows all.`,
  feed_not_found: (f) => html`There is no feed number ${f.number}. /feeds shows all.`,
  page_refused: (f) =>
    html`I could not read ${f.url}: ${pageRefusals[f.reason] ?? "something is wrong with the page"}. You can also give it by hand: /publish, then a title line, lead lines and the link.`,
  state_conflict: (f) =>
    html`Article ${f.id} is ${states[f.state] ?? f.state} now; somebody was faster. /status ${f.id} shows more.`,
  not_published: (f) =>
    html`Article ${f.id} is ${states[f.state] ?? f.state}: only what readers have can be corrected or withdrawn. /status ${f.id} shows more.`,
  paid_off: () => html`The paid speed is not switched on here. Whoever runs the bot can do so with PAID_BROADCAST.`,
} satisfies { [C in AppErrorCode]: (facts: AppErrorFacts[C]) => Html };
