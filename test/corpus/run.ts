/** `npm run corpus -- <folder> [--quiet] [--entries=3]`: reads every page and feed of a folder and prints what was understood of
 *  each, what was not and why, and how much of it is right where the folder has the truth. Exit code 1: one made the program
 *  fail, or Telegram would refuse one's card. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { createFeedReader, type OpenedFeed } from "../../src/ingest/feed/feed-reader.ts";
import { createPageReader } from "../../src/ingest/page/read-page.ts";
import type { ArticleContent } from "../../src/news/article.ts";
import { progress } from "../bench/report.ts";
import { locales } from "../support/texts.ts";
import { failedChecks } from "./checks.ts";
import { type Column, tableRow } from "./columns.ts";
import { type Document, documentsIn } from "./documents.ts";
import { judgePage } from "./judge-page.ts";
import { criteria } from "./reader-mode.ts";
import { refusedByTelegram } from "./refused-by-telegram.ts";
import { createScore, type Verdict } from "./score.ts";
import { f1Of, overlapOf } from "./shingles.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Only the summary. */
    quiet: { type: "boolean", default: false },
    /** Of a feed, shown; all are read and counted. */
    entries: { type: "string", default: "3" },
  },
});
const folder = positionals[0];
if (!folder || !existsSync(folder)) {
  process.stderr.write("Usage: npm run corpus -- <folder> [--quiet] [--entries=3]\n");
  process.exit(2);
}
const shownEntries = Number(values.entries);

const columns: readonly Column[] = [
  { name: "what", width: 24 },
  { name: "title", width: 38 },
  { name: "lead", width: 40 },
  { name: "day", width: 10 },
  { name: "author", width: 16 },
  { name: "source", width: 12 },
  { name: "picture", width: 7 },
  { name: "text", width: 6, right: true },
];
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const show = (line: string): void => {
  if (!values.quiet) say(line);
};
const wordsOf = (reason: string): string => locales.textsOf("en").t("page-refusal-words", { reason });

const pages = createPageReader({ fetch: { fetch: async () => ({ ok: false, code: "bad_url" }) } });
const feeds = createFeedReader();
const [pageScore, entryScore] = [createScore(), createScore()];
const overlap = { pages: 0, precision: 0, recall: 0, f1: 0 };
const checks = { right: 0, of: 0, cases: 0, rightCases: 0 };
const counts = { pages: 0, feeds: 0, pagesRead: 0, feedsRead: 0, entries: 0, raw: 0, crashed: 0, refused: 0, ms: 0 };

function showArticle(name: string, content: ArticleContent, verdicts: readonly Verdict[]): void {
  const wrong = new Set(verdicts.filter(({ right }) => !right).map(({ field }) => field));
  const cell = (field: string, text: string | undefined): string => `${wrong.has(field) ? "✗ " : ""}${text || "–"}`;
  show(
    tableRow(columns, [
      name,
      cell("title", content.title),
      cell("lead", content.lead),
      cell("day", (content.sourcePublishedAt && new Date(content.sourcePublishedAt).toISOString().slice(0, 10)) || ""),
      cell("author", content.byline),
      cell("source", content.source),
      cell("picture", content.imageUrl ? "yes" : ""),
      content.body ? String(content.body.length) : "–",
    ]),
  );
  for (const { field, right, expected } of verdicts)
    if (!right) show(`    ✗ ${field}: expected ${JSON.stringify(expected)}`);
}

function count(score: typeof pageScore, name: string, content: ArticleContent): void {
  score.found("title", content.title !== "");
  score.found("lead", content.lead !== undefined);
  score.found("day", content.sourcePublishedAt !== undefined);
  score.found("author", content.byline !== undefined);
  score.found("source", content.source !== undefined);
  score.found("picture", content.imageUrl !== undefined);
  score.found("text", content.body !== undefined);
  const raw = [content.title, content.lead].find((text) =>
    /&(?:[a-z]{2,8}|#x?[\da-f]+);|<\/?[a-z][^>]*>/i.test(text ?? ""),
  );
  if (raw !== undefined) {
    counts.raw++;
    show(`    ! entities or tags shown: ${JSON.stringify(raw.slice(0, 120))}`);
  }
  const refusal = refusedByTelegram(content);
  if (refusal !== null) {
    counts.refused++;
    say(`    ✗ ${name}: Telegram would refuse the card: ${refusal}`);
  }
}

function checkCase(document: Document, found: unknown): void {
  if (!document.checks) return;
  const failed = failedChecks(found, document.checks);
  checks.cases++;
  checks.of += document.checks.length;
  checks.right += document.checks.length - failed.length;
  if (failed.length === 0) checks.rightCases++;
  for (const line of failed) show(`    ✗ ${line}`);
}

async function readPage(document: Document, body: Uint8Array): Promise<void> {
  counts.pages++;
  const result = await pages.understand(body, document.url, document.contentType ?? "text/html");
  const content = result.ok ? result.content : null;
  const verdicts = judgePage(document, body, content);
  for (const verdict of verdicts) pageScore.judged(verdict);
  if (result.ok) {
    counts.pagesRead++;
    showArticle(document.name, result.content, verdicts);
    count(pageScore, document.name, result.content);
  } else {
    const isRight = verdicts.length > 0 && verdicts.every(({ right }) => right);
    show(tableRow(columns, [document.name, `not read: ${wordsOf(result.code)}${isRight ? " (right)" : ""}`]));
  }
  checkCase(document, result);
  if (document.text !== undefined) {
    const found = overlapOf(content?.body ?? "", document.text);
    overlap.pages++;
    overlap.precision += found.precision;
    overlap.recall += found.recall;
    overlap.f1 += f1Of(found);
    if (f1Of(found) < 0.95)
      show(
        `    ✗ text: ${percent(found.precision)} of it is the story's, ${percent(found.recall)} of the story is there`,
      );
  }
}

async function readFeed(document: Document, body: Uint8Array): Promise<void> {
  counts.feeds++;
  const source = {
    url: document.url,
    ...(document.contentType && { contentType: document.contentType }),
    now: Date.now(),
  };
  const feed = await feeds.open(body, source);
  if (!feed.ok) {
    show(
      tableRow(columns, [
        document.name,
        feed.code === "not_a_feed" ? "not read: it is no feed" : `not read: ${wordsOf(feed.code)}`,
      ]),
    );
    return checkCase(document, { entries: [] });
  }
  if (feed.entries.length > 0) counts.feedsRead++;
  show(tableRow(columns, [document.name, `${feed.title ?? "(no title)"}: ${feed.entries.length} entries`]));
  const first: ArticleContent[] = [];
  let shown = 0;
  for await (const content of contentsOf(feed)) {
    counts.entries++;
    if (first.length < Math.max(shownEntries, document.checks ? 50 : 0)) first.push(content);
    if (shown++ < shownEntries) showArticle("", content, []);
    count(entryScore, document.name, content);
  }
  checkCase(document, { title: feed.title, entries: first });
}

/** A few at a time: memory stays flat. */
async function* contentsOf(feed: Extract<OpenedFeed, { ok: true }>): AsyncIterable<ArticleContent> {
  const identities = feed.entries.map((entry) => entry.identity);
  for (let from = 0; from < identities.length; from += 20)
    for (const { content } of await feed.contents(identities.slice(from, from + 20))) yield content;
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
const { count: total, all } = documentsIn(folder);
show(
  tableRow(
    columns,
    columns.map(({ name }) => name),
  ),
);
let done = 0;
for (const document of all) {
  const startedAt = performance.now();
  try {
    await (document.kind === "page" ? readPage : readFeed)(document, document.read());
  } catch (error) {
    counts.crashed++;
    say(`    ✗ ${document.name}: the program failed: ${error instanceof Error ? error.message : String(error)}`);
  }
  counts.ms += performance.now() - startedAt;
  progress("reading", ++done, total);
}
await Promise.all([pages.close(), feeds.close()]);

say(`\n${counts.pages} pages, ${counts.pagesRead} read; ${counts.feeds} feeds, ${counts.feedsRead} with entries`);
if (counts.pages > 0) say(`\npages\n${pageScore.lines().join("\n")}`);
if (counts.entries > 0) say(`\n${counts.entries} entries of feeds\n${entryScore.lines().join("\n")}`);
if (overlap.pages > 0)
  say(
    `\ntext, runs of four words on ${overlap.pages} pages: F1 ${(overlap.f1 / overlap.pages).toFixed(3)} (of each page; of the means ${f1Of({ precision: overlap.precision / overlap.pages, recall: overlap.recall / overlap.pages }).toFixed(3)}), precision ${percent(overlap.precision / overlap.pages)}, recall ${percent(overlap.recall / overlap.pages)}`,
  );
if (checks.of > 0)
  say(`\ncases right: ${checks.rightCases}/${checks.cases}, single checks: ${checks.right}/${checks.of}`);
if (!values.quiet) say(`\nWhat counts as right beside expected-metadata.json:\n${criteria}`);
say(
  `\nentities or tags shown: ${counts.raw}, refused by Telegram: ${counts.refused}, failed: ${counts.crashed}; ${(counts.ms / Math.max(1, total)).toFixed(1)} ms each, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
);
process.exitCode = counts.crashed + counts.refused > 0 ? 1 : 0;
