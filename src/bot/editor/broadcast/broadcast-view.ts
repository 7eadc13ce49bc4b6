/** Gathers what a broadcast's message shows, from its name: for buttons, commands and the progress reports alike. */
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import {
  articleBroadcastId,
  type BroadcastId,
  type BroadcastSpec,
  type DeskPlace,
  isOver,
  revisionBroadcastId,
} from "../../../news/broadcast.ts";
import { nobody, type Receipt, type Recipients } from "../../../news/delivery.ts";
import { sendingAction } from "../actions.ts";
import type { BroadcastViewDeps } from "../deps.ts";
import { type BroadcastView, broadcastMessage } from "../desk/broadcast-message.ts";
import { type BroadcastSubject, subjectOf } from "../desk/broadcast-subject.ts";
import { deskMessage } from "../desk/desk-message.ts";
import { namesOf } from "../desk/review-lines.ts";

/** More revisions than this are not shown at once. */
const mostRevisions = 10;

/** Null when there is no such broadcast (any more). */
export async function subjectNamed(id: BroadcastId, deps: BroadcastViewDeps): Promise<BroadcastSubject | null> {
  const spec = await deps.sending.spec(id);
  return spec && subjectOf(spec, await articleOf(spec, deps));
}

/** The message where its progress and its receipt appear by themselves. Digests have none. */
export async function deskPlaceOf(
  { content, desk }: BroadcastSpec,
  { stored }: Pick<BroadcastViewDeps, "stored">,
): Promise<DeskPlace | undefined> {
  return content.kind === "article" ? (await stored.article(content.articleId))?.desk : desk;
}

/** For a message beside the desk: nobody writes it anew, so a button does while something still moves. */
export function standingStill({ t }: Texts, message: OutgoingMessage, id: BroadcastId, receipt: Receipt | null) {
  if (!receipt || isOver(receipt.state)) return message;
  const again: Button = { text: t("desk-look-again-button"), action: sendingAction.data("show", id) };
  return { ...message, buttons: [...(message.buttons ?? []), [again]] };
}

/** `at`: where it is shown; null, where it becomes a new message. Left out by whoever writes the desk itself. */
export async function broadcastShown(
  texts: Texts,
  id: BroadcastId,
  timeZone: string,
  deps: BroadcastViewDeps,
  at?: Pick<DeskPlace, "chatId" | "messageId"> | null,
): Promise<OutgoingMessage | null> {
  const [spec, receipt] = await Promise.all([deps.sending.spec(id), deps.sending.receipt(id)]);
  if (!spec || !receipt) return null;
  const message = await messageOf(texts, spec, receipt, timeZone, deps);
  if (at === undefined) return message;
  const desk = await deskPlaceOf(spec, deps);
  const isDesk = at?.chatId === desk?.chatId && at?.messageId === desk?.messageId;
  return isDesk ? message : standingStill(texts, message, id, receipt);
}

async function messageOf(
  texts: Texts,
  spec: BroadcastSpec,
  receipt: Receipt,
  timeZone: string,
  deps: BroadcastViewDeps,
): Promise<OutgoingMessage> {
  const article = await articleOf(spec, deps);
  if (spec.content.kind === "article" && article) return (await storyPanel(article, nobody, deps))(texts, timeZone);
  const standstill = await deps.stored.standstill();
  const isRevision = spec.content.kind === "revision" && article !== null;
  const shared = isRevision ? await deps.sending.countShared(article.id, article.version) : undefined;
  const resumesAt = await deps.sending.resumesAt(spec.id);
  const view = { subject: subjectOf(spec, article), receipt, now: deps.clock(), standstill, resumesAt, timeZone };
  return broadcastMessage(texts, { ...view, ...(shared && { shared }) });
}

/** The desk message of a story that is on its way or out, for whoever looks at it. `atOnce`: who would get it. */
export async function storyPanel(
  article: Article,
  atOnce: Recipients,
  { sending, stored, clock }: BroadcastViewDeps,
  mayPublish = true,
): Promise<(texts: Texts, timeZone: string) => OutgoingMessage> {
  const [topics, standstill, receipt, copies, left, revisedBy, resumesAt, names, chain] = await Promise.all([
    stored.topics(),
    stored.standstill(),
    sending.receipt(articleBroadcastId(article)),
    sending.copies(article),
    stored.leftAfter(article),
    article.revised ? stored.nameOf(article.revised.by) : null,
    sending.resumesAt(articleBroadcastId(article)),
    namesOf(article, stored.nameOf),
    stored.chain(article),
  ]);
  const nobodys = {
    author: null,
    paidOffer: null,
    inLanguages: 1,
    mayPublish,
    left,
    revisedBy,
    resumesAt,
    names,
    chain,
  };
  return (texts, timeZone) =>
    deskMessage(texts, { article, topics, atOnce, standstill, receipt, copies, ...nobodys, now: clock(), timeZone });
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
