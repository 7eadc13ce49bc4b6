/** The sending that brings what readers have to what an article says now: corrected, or withdrawn. */
import type { Article } from "./article.ts";
import {
  type BroadcastId,
  type BroadcastSpec,
  type DeskPlace,
  noticesBroadcastId,
  revisionBroadcastId,
} from "./broadcast.ts";

const hourMs = 3_600_000;
/** A false story is corrected for as long as it takes. */
const revisionLifeMs = 72 * hourMs;

/** Bot API: how old a message may be that a bot deletes. A minute is left for the call. */
export const removableMs = 48 * hourMs - 60_000;

/** The words below the copies, told as the article is now. `of`: the revisions that left them there. */
export function noticesBroadcast(article: Article, of: readonly BroadcastId[], now: number): BroadcastSpec {
  return { ...revisionBroadcast(article, of, { notify: false }, now), id: noticesBroadcastId(article) };
}

export interface RevisionOptions {
  readonly notify: boolean;
  readonly removes?: boolean;
  readonly desk?: DeskPlace;
}

/** `of`: the broadcasts that carried the article. */
export function revisionBroadcast(
  article: Article,
  of: readonly BroadcastId[],
  options: RevisionOptions,
  now: number,
): BroadcastSpec {
  return {
    id: revisionBroadcastId(article),
    content: {
      kind: "revision",
      articleId: article.id,
      of,
      notify: options.notify,
      ...(options.removes && { removes: true }),
    },
    lane: article.state === "retracted" ? "retraction" : article.urgency,
    silent: false,
    ...(options.desk && { desk: options.desk }),
    createdAt: now,
    notAfter: now + revisionLifeMs,
  };
}
