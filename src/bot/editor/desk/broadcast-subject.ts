/** What a broadcast is about, in the newsroom's eyes: which kind, which story, which version. Pure. */
import { z } from "zod";
import { cleanText } from "../../../format/clean-text.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Article } from "../../../news/article.ts";
import { type BroadcastId, type BroadcastSpec, versionSentAs } from "../../../news/broadcast.ts";
import { branded } from "../../../store/record.ts";

export interface BroadcastSubject {
  readonly broadcast: BroadcastId;
  readonly kind: "article" | "digest" | "announcement" | "correction" | "retraction";
  /** What people type: an article's id, or the broadcast's own. */
  readonly id: string;
  /** Of the article, for a revision. */
  readonly version: number;
  /** The headline, or how an announcement begins; empty where there is none. */
  readonly title: string;
}

export const subjectSchema = z.object({
  broadcast: branded<BroadcastId>(),
  kind: z.enum(["article", "digest", "announcement", "correction", "retraction"]),
  id: z.string(),
  version: z.number(),
  title: z.string(),
});

const longestTitle = 120;

/** `article`: that it carries or revises. */
export function subjectOf(spec: BroadcastSpec, article: Article | null): BroadcastSubject {
  const { id: broadcast, content } = spec;
  const version = versionSentAs(broadcast);
  const title = (text: string): string => truncate(cleanText(text), longestTitle);
  switch (content.kind) {
    case "article":
      return { broadcast, kind: "article", id: content.articleId, version, title: title(article?.content.title ?? "") };
    case "revision": {
      // The lane tells what it was made for; the article may have been withdrawn since.
      const kind = spec.lane === "retraction" ? "retraction" : "correction";
      return { broadcast, kind, id: content.articleId, version, title: title(article?.content.title ?? "") };
    }
    case "announcement":
      return { broadcast, kind: "announcement", id: broadcast, version, title: title(content.text) };
    case "digest":
      return { broadcast, kind: "digest", id: broadcast, version, title: "" };
  }
}

export const isRevision = ({ kind }: BroadcastSubject): boolean => kind === "correction" || kind === "retraction";
