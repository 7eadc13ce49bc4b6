/** Runs the reader-mode library in a thread of its own: hostile nesting can cost it minutes, and a thread can be killed. */
import { parentPort } from "node:worker_threads";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

export interface TextRequest {
  readonly id: number;
  readonly html: string;
}

export interface PageText {
  readonly title?: string;
  readonly byline?: string;
  readonly excerpt?: string;
  readonly siteName?: string;
  readonly lang?: string;
  readonly published?: string;
  readonly paragraphs: readonly string[];
}

export type TextAnswer = { readonly id: number } & ({ readonly text: PageText | null } | { readonly failed: string });

const blockTags = "p,h2,h3,h4,li,blockquote,pre,figcaption,td";

function extract(html: string): PageText | null {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  if (!article) return null;
  const { document: content } = parseHTML(`<!doctype html><html><body>${article.content ?? ""}</body></html>`);
  const paragraphs = [...content.querySelectorAll(blockTags)]
    .filter((element) => !element.querySelector(blockTags))
    .map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim())
    .filter(Boolean);
  const whole = (article.textContent ?? "").trim();
  const field = <K extends string>(key: K, value: string | null | undefined) => (value ? { [key]: value.trim() } : {});
  return {
    ...field("title", article.title),
    ...field("byline", article.byline),
    ...field("excerpt", article.excerpt),
    ...field("siteName", article.siteName),
    ...field("lang", article.lang),
    ...field("published", article.publishedTime),
    paragraphs:
      paragraphs.length > 0
        ? paragraphs
        : whole
            .split(/\n\s*\n/)
            .map((part) => part.replace(/\s+/g, " ").trim())
            .filter(Boolean),
  };
}

parentPort?.on("message", ({ id, html }: TextRequest) => {
  let answer: TextAnswer;
  try {
    answer = { id, text: extract(html) };
  } catch (error) {
    answer = { id, failed: error instanceof Error ? error.name : "unknown" };
  }
  parentPort?.postMessage(answer);
});
