/** Puts an article's desk message where the newsroom sees it, under the card that readers get: both change together, in
 *  place, so that the card above the buttons is always what the buttons act on. */
import { isSentPhoto, type OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import type { Article, ArticleId } from "../../../news/article.ts";
import { articleBroadcastId } from "../../../news/broadcast.ts";
import { nobody, noCopies } from "../../../news/delivery.ts";
import { cms, may } from "../../../news/roles.ts";
import type { ShownCard } from "../../../store/shown-cards.ts";
import { editAt, editPhotoAt, type Place, removeAt, replace, say, show } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { deskAction } from "../actions.ts";
import type { NewsroomDeps } from "../deps.ts";
import { actorOf, zoneOf } from "../deps.ts";
import { offerFor } from "../paid-speed.ts";
import { type DeskView, deskMessage, headline } from "./desk-message.ts";
import { panelMark } from "./panel-mark.ts";
import { cardOf, photoIn } from "./preview-card.ts";
import { namesOf } from "./review-lines.ts";

export async function viewOf(ctx: BotContext, article: Article, deps: NewsroomDeps): Promise<DeskView> {
  const isOut = article.state === "published" || article.state === "retracted";
  const isDraft = article.state === "draft";
  const [
    topics,
    atOnce,
    standstill,
    receipt,
    copies,
    author,
    mayPublish,
    follows,
    left,
    doubts,
    reviser,
    resumesAt,
    names,
    chain,
  ] = await Promise.all([
    deps.topics.list(),
    isOut ? nobody : deps.reach.atOnce(article),
    deps.stored.standstill(),
    isOut ? deps.sending.receipt(articleBroadcastId(article)) : null,
    isOut ? deps.sending.copies(article) : noCopies,
    isDraft && article.fromFeed === undefined ? deps.rights.nameOf(article.createdBy) : null,
    readByEditors(ctx, deps),
    article.story === undefined ? null : deps.stored.article(article.story),
    deps.stored.leftAfter(article),
    isDraft ? deps.doubtsOf(article) : [],
    revisedBy(article, deps.stored),
    isOut ? deps.sending.resumesAt(articleBroadcastId(article)) : null,
    namesOf(article, deps.stored.nameOf),
    isOut ? deps.stored.chain(article) : [],
  ]);
  const isShared = ctx.chat?.type !== "private";
  return {
    article,
    topics,
    atOnce,
    standstill,
    receipt,
    resumesAt,
    copies,
    left,
    author,
    paidOffer: isDraft ? offerFor(atOnce.readers + atOnce.chats, deps.paidSpeed) : null,
    inLanguages: deps.locales.codes.length,
    mayPublish,
    mayRelease: isShared || !isDraft ? mayPublish : await deps.approval.mayRelease(actorOf(ctx), article),
    isShared,
    names,
    follows,
    doubts,
    chain,
    revisedBy: reviser,
    now: deps.clock(),
    timeZone: zoneOf(ctx, deps),
  };
}

/** Null: it is as it was made, or nobody knows what they are called. */
export async function revisedBy(
  { revised }: Article,
  { nameOf }: Pick<NewsroomDeps["stored"], "nameOf">,
): Promise<string | null> {
  return revised && revised.by !== cms ? nameOf(revised.by) : null;
}

/** The newsroom's own chat is read by editors too, whoever acts there. */
async function readByEditors(ctx: BotContext, { rights }: NewsroomDeps): Promise<boolean> {
  return ctx.chat?.type !== "private" || may(await rights.roleOf(actorOf(ctx)), "publish");
}

/** The card exactly as readers get it, then the desk message with the buttons. `placeholder`: a message of ours that
 *  becomes the card. */
export async function sendPreview(
  ctx: BotContext,
  article: Article,
  deps: NewsroomDeps,
  placeholder: Place | null = null,
): Promise<void> {
  const card = cardOf(ctx, article, deps);
  const { message_id: messageId } = await put(ctx, placeholder, card.message);
  await sendDesk(ctx, article, deps, { card: { messageId, mark: card.mark, ...photoIn(card) } });
}

/** A new desk message; from now on progress and receipt appear there. */
export async function sendDesk(
  ctx: BotContext,
  article: Article,
  deps: NewsroomDeps,
  { card, placeholder = null }: { readonly card?: ShownCard; readonly placeholder?: Place | null } = {},
): Promise<void> {
  const view = await viewOf(ctx, article, deps);
  const message = await put(ctx, placeholder, deskMessage(ctx.texts, view));
  await noteShown(ctx, view, message, deps);
  await pinAt(ctx, article.id, message, deps);
  if (card) await deps.shownCards.put(message.chat.id, message.message_id, card);
  await closeOthers(ctx, article, message, deps);
  // With a short undo window it may have gone out before its message was known: nobody else would redraw it then.
  const fresh = await deps.articles.get(actorOf(ctx), article.id);
  if (fresh.state !== article.state) {
    await replace(ctx, message, deskMessage(ctx.texts, await viewOf(ctx, fresh, deps)));
  }
}

/** A chat has one message with the buttons of a story: the others say where it stands. */
async function closeOthers(ctx: BotContext, article: Article, { chat, message_id }: Place, deps: NewsroomDeps) {
  const { id, desk: before } = article;
  const others = (await deps.panels.takeOver(id, { chatId: chat.id, messageId: message_id })).map(
    (each) => each.messageId,
  );
  if (before?.chatId === chat.id && before.messageId !== message_id) others.push(before.messageId);
  for (const messageId of new Set(others)) await editAt(ctx, placeOf(chat.id, messageId), moved(ctx, article));
}

/** Whoever keeps the newsroom's messages true knows what this one tells. */
async function noteShown(ctx: BotContext, view: DeskView, { chat, message_id }: Place, deps: NewsroomDeps) {
  const { article, receipt, standstill, mayPublish, now } = view;
  const right = mayPublish ? "publish" : "draft";
  const mark = panelMark(article, { receipt: receipt?.state, standstill, right });
  const place = { chatId: chat.id, messageId: message_id, locale: ctx.texts.code };
  await deps.panels.shows(article.id, { ...place, mark, at: now });
}

/** Turns the pressed message, and the card above it, into the article as it is now. Where that card is not known any more,
 *  it is sent anew, with the message below it. `panel`: what stands below the card instead of the desk message. `cardLocale`: the
 *  language that the card is shown in, where it is not the presser's. */
export async function redraw(
  ctx: BotContext,
  article: Article,
  deps: NewsroomDeps,
  look: { readonly panel?: (view: DeskView) => OutgoingMessage; readonly cardLocale?: string } = {},
): Promise<void> {
  const view = await viewOf(ctx, article, deps);
  const message = look.panel?.(view) ?? deskMessage(ctx.texts, view);
  const pressed = ctx.callbackQuery?.message;
  if (pressed) await noteShown(ctx, view, pressed, deps);
  if (article.state !== "draft" || (await isCardShown(ctx, article, deps, look.cardLocale))) return show(ctx, message);
  await show(ctx, moved(ctx, article));
  await sendPreview(ctx, article, deps);
}

/** Edits the card above the pressed message, unless it shows the very same. Telegram counts edits like messages: a needless
 *  one would keep the buttons waiting. False when there is no card to edit. */
async function isCardShown(ctx: BotContext, article: Article, deps: NewsroomDeps, locale?: string): Promise<boolean> {
  const pressed = ctx.callbackQuery?.message;
  if (!pressed) return false;
  const [chatId, messageId] = [pressed.chat.id, pressed.message_id];
  const shown = await deps.shownCards.get(chatId, messageId);
  if (!shown) return false;
  const { message, mark } = cardOf(ctx, article, deps, locale);
  if (mark === shown.mark) return true;
  const asPhoto = isSentPhoto(message);
  if (asPhoto !== (shown.asPhoto ?? false)) return false;
  const edit = asPhoto ? editPhotoAt : editAt;
  if (!(await edit(ctx, placeOf(chatId, shown.messageId), message))) return false;
  await deps.shownCards.put(chatId, messageId, { ...shown, mark });
  return true;
}

/** Brings the message where the article's fate is shown up to date, wherever it stands. A draft without its card above it (it
 *  went on its way unseen) only says what it is, with a button that shows both. */
export async function refreshDesk(ctx: BotContext, article: Article, deps: NewsroomDeps): Promise<void> {
  const { desk } = article;
  // Elsewhere somebody else reads it: whoever keeps the newsroom's messages true writes it.
  if (!desk || desk.chatId !== ctx.chat?.id) return;
  if (article.state === "draft" && !(await deps.shownCards.get(desk.chatId, desk.messageId))) {
    await editAt(ctx, placeOf(desk.chatId, desk.messageId), backMessage(ctx, article));
    return;
  }
  const view = await viewOf(ctx, article, deps);
  const place = placeOf(desk.chatId, desk.messageId);
  await noteShown(ctx, view, place, deps);
  await editAt(ctx, place, deskMessage(ctx.texts, view));
}

/** From now on the pressed message is the one where progress and receipt appear. */
export async function pinPressed(ctx: BotContext, id: ArticleId, deps: NewsroomDeps): Promise<void> {
  const message = ctx.callbackQuery?.message;
  if (message) await pinAt(ctx, id, message, deps);
}

async function pinAt(
  ctx: BotContext,
  id: ArticleId,
  { chat, message_id: messageId }: Place,
  { articles }: NewsroomDeps,
): Promise<void> {
  await articles.pinDesk(id, { chatId: chat.id, messageId, locale: ctx.texts.code });
}

const placeOf = (chatId: number, messageId: number): Place => ({ chat: { id: chatId }, message_id: messageId });

const backMessage = (ctx: BotContext, article: Article): OutgoingMessage => ({
  html: joinHtml([headline(article), ctx.texts.t("desk-undone", { id: article.id })], "\n"),
  buttons: [[{ text: ctx.texts.t("desk-look-again-button"), action: deskAction.data("open", article.id) }]],
});

const moved = (ctx: BotContext, article: Article): OutgoingMessage => ({
  html: joinHtml([headline(article), ctx.texts.t("desk-moved")], "\n"),
});

async function put(ctx: BotContext, placeholder: Place | null, message: OutgoingMessage): Promise<Place> {
  if (!placeholder) return say(ctx, message);
  if (!isSentPhoto(message)) return replace(ctx, placeholder, message);
  await removeAt(ctx, placeholder);
  return say(ctx, message);
}
