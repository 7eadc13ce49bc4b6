/** Runs every page and feed of a folder through reading and formatting and prints how well they were understood, with the misses.
 *  `npm run corpus -- <folder>`; the folder holds pages/<name>/source.html (+ expected-metadata.json) and feeds/. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderArticleCard } from "../src/format/article-card.ts";
import { telegramLink } from "../src/format/telegram-link.ts";
import { decodeText } from "../src/ingest/charset.ts";
import { type FeedResult, readFeed } from "../src/ingest/feed/read-feed.ts";
import { createPageReader } from "../src/ingest/page/read-page.ts";
import { loadLocales } from "../src/locales/load-locales.ts";
import type { Article, ArticleContent, ArticleId } from "../src/news/article.ts";
import { criteria, plain, truthOf } from "./corpus-truth.ts";
import { parseAsTelegram, parserAvailable } from "./support/telegram-parser.ts";

const folder = process.argv[2];
if (!folder || !existsSync(join(folder, "pages"))) {
  process.stderr.write("Usage: npm run corpus -- <folder with pages/ and feeds/>\n");
  process.exit(2);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
function refusalOf(content: ArticleContent): string | null {
  const article: Article = {
    id: "corpus" as ArticleId,
    version: 1,
    state: "published",
    urgency: "routine",
    silent: false,
    fullText: true,
    content,
    topics: [],
    createdBy: 0,
    createdAt: 0,
    publishedAt: 0,
  };
  for (const pictures of ["preview", "photo"] as const) {
    const look = { locale: "en", timeZone: "UTC", labels: loadLocales().locales.textsOf("en").cards, pictures };
    const message = renderArticleCard(article, look);
    const parsed = parserAvailable ? parseAsTelegram(message.html.toString()) : ({ ok: true, entities: [] } as const);
    if (!parsed.ok) return parsed.message;
    if (parserAvailable && telegramLink(content.url) && !parsed.entities.some((entity) => entity.url))
      return "the source link was dropped";
  }
  return null;
}

const counts = new Map<string, { right: number; of: number; misses: string[] }>();
function judge(field: string, name: string, right: boolean, miss: string): void {
  const entry = counts.get(field) ?? { right: 0, of: 0, misses: [] };
  counts.set(field, entry);
  entry.of++;
  if (right) entry.right++;
  else entry.misses.push(`${name}: ${miss}`);
}

const reader = createPageReader({ fetch: { fetch: async () => ({ ok: false, code: "bad_url" }) } });
const names = readdirSync(join(folder, "pages")).sort();
let [crashed, refused, ms, untitled] = [0, 0, 0, 0];
const leads = new Map<string, number>();
const asReaderMode = { same: 0, of: 0 };
for (const name of names) {
  const body = readFileSync(join(folder, "pages", name, "source.html"));
  const startedAt = performance.now();
  let result: Awaited<ReturnType<typeof reader.understand>>;
  try {
    result = await reader.understand(body, "http://fakehost.example/test/page.html", "text/html");
  } catch (error) {
    crashed++;
    say(`CRASH ${name}: ${error}`);
    continue;
  }
  ms += performance.now() - startedAt;
  const expected = JSON.parse(readFileSync(join(folder, "pages", name, "expected-metadata.json"), "utf8")) as Record<
    string,
    string | null
  >;
  const truth = truthOf(decodeText(body, "text/html"), {
    title: expected.title ?? null,
    excerpt: expected.excerpt ?? null,
  });
  if (!result.ok) {
    judge("title", name, result.code === "no_title" && !truth.hasTitle, result.code);
    if (!truth.hasTitle) untitled++;
    continue;
  }
  const { content } = result;
  const refusal = refusalOf(content);
  if (refusal) {
    refused++;
    say(`REFUSED ${name}: ${refusal}`);
  }
  const same = (field: string, got: string | undefined, want: string | null | undefined): void => {
    if (!want) return;
    judge(
      field,
      name,
      plain(got) === plain(want),
      `got ${JSON.stringify(got?.slice(0, 120))}, reader mode ${JSON.stringify(want.slice(0, 120))}`,
    );
  };
  // The reader mode keeps " | The Site": a headline is right without it.
  const [title, shown] = [plain(content.title), plain(expected.title)];
  const suffixed =
    shown.startsWith(title) && /\s[|\-–—_»·]|_/.test(expected.title?.slice(content.title.length - 1) ?? "");
  judge(
    "title",
    name,
    title !== "" && (title === shown || suffixed || truth.isShownTwice(content.title)),
    `got ${JSON.stringify(content.title)}, reader mode ${JSON.stringify(expected.title)}`,
  );
  const isRight = truth.leadIs(content.lead ?? "");
  if (expected.excerpt) {
    asReaderMode.of++;
    if (plain(content.lead).slice(0, 60) === plain(expected.excerpt).slice(0, 60)) asReaderMode.same++;
  }
  if (isRight) leads.set(isRight, (leads.get(isRight) ?? 0) + 1);
  judge(
    "lead",
    name,
    isRight !== null,
    `got ${JSON.stringify(content.lead?.slice(0, 140))}, reader mode ${JSON.stringify(expected.excerpt?.slice(0, 140))}`,
  );
  same("byline", content.byline, expected.byline?.replace(/^\s*by\s+/i, "").replace(/(?<=\p{L}{3})\s*\d.*$/su, ""));
  same("siteName", content.siteName, expected.siteName);
  if (expected.lang)
    judge(
      "language",
      name,
      content.language?.split("-")[0] === expected.lang.toLowerCase().split("-")[0],
      `got ${content.language}, reader mode ${expected.lang}`,
    );
  if (expected.publishedTime) {
    const [got, want] = [content.sourcePublishedAt, Date.parse(expected.publishedTime)];
    judge(
      "time",
      name,
      got !== undefined && Math.abs(got - want) < 24 * 3_600_000,
      `got ${got && new Date(got).toISOString()}, reader mode ${expected.publishedTime}`,
    );
  }
  if (truth.offersPicture) judge("picture", name, content.imageUrl !== undefined, "none");
  else if (content.imageUrl) say(`picture where none was expected: ${name}: ${content.imageUrl}`);
}
await reader.close();

const feedNames = existsSync(join(folder, "feeds")) ? readdirSync(join(folder, "feeds")).sort() : [];
const feeds = { read: 0, none: [] as string[], entries: 0, dated: 0, ms: 0 };
for (const name of feedNames) {
  const startedAt = performance.now();
  let result: FeedResult;
  try {
    result = readFeed(readFileSync(join(folder, "feeds", name)), {
      url: `https://feeds.example/${name}`,
      now: Date.now(),
    });
  } catch (error) {
    crashed++;
    say(`CRASH ${name}: ${error}`);
    continue;
  }
  feeds.ms += performance.now() - startedAt;
  if (!result.ok || result.entries.length === 0) feeds.none.push(`${name} (${result.ok ? "no entries" : result.code})`);
  else feeds.read++;
  for (const entry of result.ok ? result.entries : []) {
    const content = entry.content();
    feeds.entries++;
    if (content.sourcePublishedAt !== undefined || content.sourceModifiedAt !== undefined) feeds.dated++;
    const refusal = refusalOf(content);
    if (refusal) {
      refused++;
      say(`REFUSED ${name}: ${refusal}: ${content.url}`);
    }
  }
}

const quiet = process.argv.includes("--quiet");
say(
  `\npages: ${names.length}, crashed: ${crashed}, refused by Telegram: ${refused}, ${(ms / names.length).toFixed(1)} ms each`,
);
if (!quiet) say(`\nWhat counts as right:\n${criteria}\n`);
for (const [field, { right, of, misses }] of counts) {
  say(`${field.padEnd(10)} ${right}/${of} = ${((100 * right) / of).toFixed(1)} %`);
  if (field === "title") say(`    of these without any title, and said so: ${untitled}`);
  if (field === "lead")
    say(
      `    right by: ${[...leads].map(([by, count]) => `${by} ${count}`).join(", ")}; the very words of reader mode: ${asReaderMode.same}/${asReaderMode.of}`,
    );
  if (!quiet) for (const miss of misses) say(`    ${miss}`);
}
say(
  `\nfeeds: ${feedNames.length}, read: ${feeds.read}, entries: ${feeds.entries}, with a date: ${feeds.dated}, ${(feeds.ms / Math.max(1, feedNames.length)).toFixed(1)} ms each`,
);
for (const name of feeds.none) say(`    nothing in ${name}`);
say(`\ncrashed: ${crashed}, refused by Telegram: ${refused}`);
process.exitCode = crashed + refused > 0 ? 1 : 0;
