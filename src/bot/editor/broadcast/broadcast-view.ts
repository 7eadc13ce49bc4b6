/** Gathers what a broadcast's message shows, from its name: for buttons, commands and the progress reports alike. */
import type { OutgoingMessage } from "../../../format/message.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import {
  articleBroadcastId,
  type BroadcastId,
  type BroadcastSpec,
  revisionBroadcastId,
} from "../../../news/broadcast.ts";
import { nobody, type Recipients } from "../../../news/delivery.ts";
import type { BroadcastViewDeps } from "../deps.ts";
import { type BroadcastView, broadcastMessage } from "../desk/broadcast-message.ts";
import { type BroadcastSubject, subjectOf } from "../desk/broadcast-subject.ts";
import { deskMessage } from "../desk/desk-message.ts";

/** More revisions than this are not shown at once. */
const mostRevisions = 10;

/** Null when there is no such broadcast (any more). */
export async function subjectNamed(id: BroadcastId, deps: BroadcastViewDeps): Promise<BroadcastSubject | null> {
  const spec = await deps.sending.spec(id);
  return spec && subjectOf(spec, await articleOf(spec, deps));
}

export async function broadcastShown(
  texts: Texts,
  id: BroadcastId,
  timeZone: string,
  deps: BroadcastViewDeps,
): Promise<OutgoingMessage | null> {
  const [spec, receipt] = await Promise.all([deps.sending.spec(id), deps.sending.receipt(id)]);
  if (!spec || !receipt) return null;
  const article = await articleOf(spec, deps);
  if (spec.content.kind === "article" && article) return (await storyPanel(article, nobody, deps))(texts, timeZone);
  const senders = await deps.stored.senders();
  return broadcastMessage(texts, { subject: subjectOf(spec, article), receipt, now: deps.clock(), senders });
}

/** The desk message of a story that is on its way or out, for whoever looks at it. `atOnce`: who would get it. */
export async function storyPanel(
  article: Article,
  atOnce: Recipients,
  { sending, stored, clock }: BroadcastViewDeps,
): Promise<(texts: Texts, timeZone: string) => OutgoingMessage> {
  const [topics, senders, receipt, copies] = await Promise.all([
    stored.topics(),
    stored.senders(),
    sending.receipt(articleBroadcastId(article)),
    sending.copies(article),
  ]);
  const nobodys = { author: null, paidOffer: null, inLanguages: 1, mayPublish: true };
  return (texts, timeZone) =>
    deskMessage(texts, { article, topics, atOnce, senders, receipt, copies, ...nobodys, now: clock(), timeZone });
}

/** What became of the article's later versions, oldest first. */
export async function revisionsOf(article: Article, deps: BroadcastViewDeps): Promise<readonly BroadcastView[]> {
  const views: BroadcastView[] = [];
  for (let version = Math.max(2, article.version - mostRevisions + 1); version <= article.version; version++) {
    const id = revisionBroadcastId({ id: article.id, version });
    const [spec, receipt] = await Promise.all([deps.sending.spec(id), deps.sending.receipt(id)]);
    if (spec && receipt) views.push({ subject: subjectOf(spec, article), receipt, now: deps.clock() });
  }
  return views;
}

async function articleOf({ content }: BroadcastSpec, { stored }: BroadcastViewDeps): Promise<Article | null> {
  return "articleId" in content ? stored.article(content.articleId) : null;
}
