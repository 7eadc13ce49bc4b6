/** What a page was understood as, held against the reader mode's findings or a text that a person marked. */
import { decodeText } from "../../src/ingest/charset.ts";
import type { ArticleContent } from "../../src/news/article.ts";
import type { Document } from "./documents.ts";
import { plain, truthOf } from "./reader-mode.ts";
import type { Verdict } from "./score.ts";

/** Null: nothing was understood. */
export function judgePage(document: Document, body: Uint8Array, content: ArticleContent | null): Verdict[] {
  const expected = document.metadata;
  if (!expected) return [];
  const truth = truthOf(decodeText(body, document.contentType ?? "text/html"), {
    title: expected.title ?? null,
    excerpt: expected.excerpt ?? null,
  });
  if (!content) {
    return [{ field: "title", right: !truth.hasTitle, expected: truth.hasTitle ? (expected.title ?? "") : "none" }];
  }
  const verdicts: Verdict[] = [];
  const judge = (field: string, right: boolean, wanted: string | null | undefined): void => {
    if (wanted) verdicts.push({ field, right, expected: wanted });
  };
  const same = (field: string, got: string | undefined, wanted: string | null | undefined): void =>
    judge(field, plain(got) === plain(wanted), wanted);

  // Reader mode keeps " | The Site": a headline is right without it.
  const [title, shown] = [plain(content.title), plain(expected.title)];
  const suffixed =
    shown.startsWith(title) && /\s[|\-–—_»·]|_/.test(expected.title?.slice(content.title.length - 1) ?? "");
  judge(
    "title",
    title !== "" && (title === shown || suffixed || truth.isShownTwice(content.title)),
    expected.title || "another",
  );
  judge("lead", truth.leadIs(content.lead ?? "") !== null, expected.excerpt || "the page's summary or first sentence");
  same("author", content.byline, expected.byline?.replace(/^\s*by\s+/i, "").replace(/(?<=\p{L}{3})\s*\d.*$/su, ""));
  same("site", content.siteName, expected.siteName);
  const primary = (tag: string | null | undefined): string => tag?.toLowerCase().split("-")[0] ?? "";
  same("language", primary(content.language), primary(expected.lang));
  if (expected.publishedTime) {
    const [got, wanted] = [content.sourcePublishedAt, Date.parse(expected.publishedTime)];
    judge("day", got !== undefined && Math.abs(got - wanted) < 24 * 3_600_000, expected.publishedTime);
  }
  if (truth.offersPicture) judge("picture", content.imageUrl !== undefined, "one");
  return verdicts;
}
