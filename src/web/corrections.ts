/** The public log of corrections as a page and as an Atom feed. No scripts, nothing from elsewhere, every word escaped: what
 *  stands there came from feeds and people. */
import { createHash } from "node:crypto";
import type { Hono } from "hono";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { cleanText } from "../format/clean-text.ts";
import { directionOf } from "../format/direction.ts";
import { timeOf } from "../format/time-of.ts";
import type { Locales } from "../locales/load-locales.ts";
import type { Texts } from "../locales/texts.ts";
import { type ArticleId, parseArticleId } from "../news/article.ts";
import type { PublicCorrection } from "../news/public-correction.ts";
import { parseAddress } from "../news/web-address.ts";

export interface CorrectionsSite {
  list(page: {
    readonly skip: number;
    readonly limit: number;
  }): Promise<{ readonly corrections: readonly PublicCorrection[]; readonly total: number }>;
  of(id: ArticleId): Promise<readonly PublicCorrection[]>;
  readonly locales: Locales;
  readonly outletName: string;
  readonly defaultLocale: string;
  readonly defaultTimeZone: string;
  /** The bot's @username. */
  readonly username: string;
  /** PUBLIC_URL */
  readonly publicUrl: string | undefined;
}

const perPage = 50;
const mostPages = 1000;
const cacheSeconds = 60;

const style = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1d1d1f;background:#fff}
h1{font-size:1.5rem}article{border-top:1px solid #d2d2d7;padding:.75rem 0}h2{font-size:1.1rem;margin:0}p,dl{margin:.25rem 0}
time,.kind,dt{color:#5f6368}dd{margin:0 0 .25rem}del{color:#8a1c1c}ins{color:#14532d;text-decoration:none}nav a{margin-inline-end:1rem}
@media (prefers-color-scheme:dark){body{color:#f0f0f2;background:#161618}article{border-color:#3a3a3c}a{color:#8ab4f8}time,.kind,dt{color:#a5a8ad}del{color:#ff9b9b}ins{color:#8fe3a8}}`;
const styleHash = createHash("sha256").update(style).digest("base64");

const headers = {
  "cache-control": `public, max-age=${cacheSeconds}`,
  "content-security-policy": `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  vary: "accept-language",
};

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export function installCorrections(app: Hono, site: CorrectionsSite): void {
  app.get("/corrections", async (c) => {
    const texts = site.locales.textsOf(languageOf(c.req.header("accept-language"), site));
    const story = parseArticleId(c.req.query("story") ?? "");
    const asked = /^\d{1,4}$/.test(c.req.query("page") ?? "") ? Number(c.req.query("page")) : 1;
    const page = Math.min(Math.max(asked, 1), mostPages);
    const all = story
      ? { corrections: (await site.of(story)).toReversed(), total: 0 }
      : await site.list({ skip: (page - 1) * perPage, limit: perPage });
    const turns = { newer: page > 1 && !story, older: all.total > page * perPage };
    return c.html(pageOf(all.corrections, page, turns, texts, site), 200, headers);
  });

  app.get("/corrections.atom", async (c) => {
    const texts = site.locales.textsOf(site.defaultLocale);
    const { corrections } = await site.list({ skip: 0, limit: perPage });
    const feed = await feedOf(corrections, texts, site);
    return c.body(feed.toString(), 200, { ...headers, "content-type": "application/atom+xml; charset=utf-8" });
  });
}

/** The first language of the browser that there is; else the outlet's. */
function languageOf(header: string | undefined, { locales, defaultLocale }: CorrectionsSite): string {
  const wanted = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((each) => each.trim().split(";q="))
    .map(([tag = "", weight = "1"]) => ({
      primary: tag.toLowerCase().split("-")[0] ?? "",
      weight: Number(weight) || 0,
    }))
    .sort((a, b) => b.weight - a.weight);
  return wanted.find(({ primary }) => locales.codes.includes(primary))?.primary ?? defaultLocale;
}

function pageOf(
  corrections: readonly PublicCorrection[],
  page: number,
  turns: { readonly newer: boolean; readonly older: boolean },
  texts: Texts,
  site: CorrectionsSite,
): Markup {
  const { t, code } = texts;
  const title = t("corrections-page-words", { outlet: cleanText(site.outletName) });
  const turn = (to: number, words: string): Markup => html`<a href="?page=${to}">${words}</a>`;
  return html`<!doctype html>
<html lang="${code}" dir="${directionOf(code)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="alternate" type="application/atom+xml" title="${title}" href="corrections.atom">
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${t("corrections-intro-words")}</p>
${corrections.length === 0 ? html`<p>${raw(t("corrections-none").toString())}</p>` : corrections.map((each) => entryOf(each, texts, site))}
</main>
<nav>${turns.newer ? turn(page - 1, t("corrections-newer-words")) : ""}${turns.older ? turn(page + 1, t("corrections-older-words")) : ""}<a href="corrections.atom">Atom</a></nav>
</body>
</html>
`;
}

function entryOf(entry: PublicCorrection, texts: Texts, site: CorrectionsSite): Markup {
  const { id, version, kind, reason } = entry;
  const headline = headlineOf(entry);
  const isWithdrawn = kind === "withdrawn";
  const address = isWithdrawn ? null : safeAddress(entry.url);
  const title = isWithdrawn
    ? html`<del>${headline}</del>`
    : address
      ? html`<a href="${address}">${headline}</a>`
      : html`${headline}`;
  return html`<article id="c-${id}-${version}">
<h2 dir="auto">${title}</h2>
<p class="kind">${kindOf(entry, texts)} · <a href="?story=${id}"><time datetime="${isoOf(entry)}">${whenOf(entry, texts, site)}</time></a></p>
${reason === "" ? "" : html`<p dir="auto">${cleanText(reason)}</p>`}
${changesOf(entry, texts)}
</article>
`;
}

function changesOf({ changes }: PublicCorrection, { t }: Texts): Markup | "" {
  if (changes.length === 0) return "";
  return html`<dl>${changes.map(
    ({ field, was, now }) =>
      html`<dt>${t("corrections-field-words", { field })}</dt>
<dd dir="auto">${was === null ? "" : html`<del>${cleanText(was)}</del>`} ${now === null ? "" : html`<ins>${cleanText(now)}</ins>`}</dd>`,
  )}</dl>`;
}

async function feedOf(
  corrections: readonly PublicCorrection[],
  texts: Texts,
  site: CorrectionsSite,
): Promise<HtmlEscapedString> {
  const home = `https://t.me/${site.username}`;
  const self = site.publicUrl === undefined ? null : `${site.publicUrl.replace(/\/+$/, "")}/corrections`;
  const title = texts.t("corrections-page-words", { outlet: cleanText(site.outletName) });
  const updated = corrections[0] ? isoOf(corrections[0]) : new Date(0).toISOString();
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${texts.code}">
<id>${self ?? `${home}?start=corrections`}</id>
<title>${title}</title>
<updated>${updated}</updated>
<author><name>${cleanText(site.outletName) || site.username}</name></author>
${self === null ? "" : html`<link rel="self" type="application/atom+xml" href="${self}.atom"/><link rel="alternate" type="text/html" href="${self}"/>`}
${corrections.map((entry) => feedEntry(entry, texts, home))}
</feed>
`;
}

function feedEntry(entry: PublicCorrection, texts: Texts, home: string): Markup {
  const { id, version, reason } = entry;
  const link = `${home}?start=c_${id}`;
  // Markup within a feed is text: escaped once more.
  const body = html`${reason === "" ? "" : html`<p>${cleanText(reason)}</p>`}${changesOf(entry, texts)}`;
  return html`<entry>
<id>${link}-${version}</id>
<title>${kindOf(entry, texts)}: ${headlineOf(entry)}</title>
<updated>${isoOf(entry)}</updated>
<link rel="alternate" href="${link}"/>
<content type="html">${Promise.resolve(body).then((markup) => html`${markup.toString().replace(/\s+/g, " ")}`)}</content>
</entry>
`;
}

const headlineOf = ({ title, url }: PublicCorrection): string => cleanText(title) || cleanText(url);
const isoOf = ({ at }: PublicCorrection): string => new Date(at).toISOString();
const kindOf = ({ kind }: PublicCorrection, { t }: Texts): string =>
  kind === "withdrawn" ? t("corrections-withdrawn-words") : t("corrections-corrected-words");

/** With its year: the page is read long after. */
const whenOf = ({ at }: PublicCorrection, { code }: Texts, { defaultTimeZone }: CorrectionsSite): string =>
  timeOf(at, { locale: code, timeZone: defaultTimeZone }, 0);

/** Any other scheme would be a script in a reader's browser. */
function safeAddress(address: string): string | null {
  const parsed = parseAddress(address);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}
