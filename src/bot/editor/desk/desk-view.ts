/** Puts an article's desk message where the newsroom sees it, under the card that readers get: both change together, in
 *  place, so that the card above the buttons is always what the buttons act on. */
import { createHash } from "node:crypto";
import type { OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import type { Article } from "../../../news/article.ts";
import { articleBroadcastId } from "../../../news/broadcast.ts";
import { editAt, type Place, replace, say, show } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import type { NewsroomDeps } from "../deps.ts";
import { actorOf, zoneOf } from "../deps.ts";
import { offerFor } from "../paid-speed.ts";
import { type DeskView, deskMessage, headline } from "./desk-message.ts";

/** `cardLocale`: the language that the card above is shown in. */
export async function viewOf(
  ctx: BotContext,
  article: Article,
  deps: NewsroomDeps,
  cardLocale: string = ctx.texts.code,
): Promise<DeskView> {
  const isOut = article.state === "published" || article.state === "retracted";
  const isDraft = article.state === "draft";
  const [topics, atOnce, senders, receipt, author] = await Promise.all([
    deps.topics.list(),
    isOut ? 0 : deps.reach.readers(article),
    deps.stored.senders(),
    isOut ? deps.sending.receipt(articleBroadcastId(article)) : null,
    isDraft ? deps.rights.nameOf(article.createdBy) : null,
  ]);
  return {
    article,
    topics,
    atOnce,
    senders,
    receipt,
    author,
    paidOffer: isDraft ? offerFor(atOnce, deps.paidSpeed) : null,
    nextLocale: isDraft ? localeAfter(cardLocale, deps) : null,
    now: deps.clock(),
    timeZone: zoneOf(ctx, deps),
  };
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
  const { message_id: messageId } = await put(ctx, placeholder, card);
  await sendDesk(ctx, article, deps, { card: { messageId, mark: markOf(card) } });
}

/** A new desk message; from now on progress and receipt appear there. */
export async function sendDesk(
  ctx: BotContext,
  article: Article,
  deps: NewsroomDeps,
  { card, placeholder = null }: { readonly card?: ShownCard; readonly placeholder?: Place | null } = {},
): Promise<void> {
  const message = await put(ctx, placeholder, deskMessage(ctx.texts, await viewOf(ctx, article, deps)));
  await pinAt(ctx, article, message, deps, card);
  const { desk: before } = article;
  if (before?.chatId === message.chat.id && before.messageId !== message.message_id) {
    await replace(ctx, placeOf(before.chatId, before.messageId), moved(ctx, article));
  }
  // With a short undo window it may have gone out before its message was known: nobody else would redraw it then.
  const fresh = await deps.articles.get(actorOf(ctx), article.id);
  if (fresh.state !== article.state) {
    await replace(ctx, message, deskMessage(ctx.texts, await viewOf(ctx, fresh, deps)));
  }
}

/** Turns the pressed message, and the card above it, into the article as it is now. Where that card is not known (an older
 *  desk message), card and desk message are sent anew. `panel`: what stands below the card instead of the desk message. */
export async function redraw(
  ctx: BotContext,
  article: Article,
  deps: NewsroomDeps,
  look: { readonly panel?: (view: DeskView) => OutgoingMessage; readonly cardLocale?: string } = {},
): Promise<void> {
  const view = await viewOf(ctx, article, deps, look.cardLocale);
  const message = look.panel?.(view) ?? deskMessage(ctx.texts, view);
  if (article.state !== "draft" || (await isCardShown(ctx, article, deps, look.cardLocale))) return show(ctx, message);
  if (!isPressed(ctx, article)) await show(ctx, moved(ctx, article)); // that one is seen to by sendDesk
  await sendPreview(ctx, article, deps);
}

/** Edits the card above the pressed message, unless it shows the very same. Telegram counts edits like messages: a needless
 *  one would keep the buttons waiting. False when there is no card to edit. */
async function isCardShown(ctx: BotContext, article: Article, deps: NewsroomDeps, locale?: string): Promise<boolean> {
  const { desk } = article;
  if (!desk?.card || !isPressed(ctx, article)) return false;
  const card = cardOf(ctx, article, deps, locale);
  const mark = markOf(card);
  if (mark === desk.card.mark) return true;
  if (!(await editAt(ctx, placeOf(desk.chatId, desk.card.messageId), card))) return false;
  await deps.articles.pinDesk(article.id, { ...desk, card: { ...desk.card, mark } });
  return true;
}

/** From now on the pressed message is the one where progress and receipt appear. */
export async function pinPressed(ctx: BotContext, article: Article, deps: NewsroomDeps): Promise<void> {
  const message = ctx.callbackQuery?.message;
  if (message && !isPressed(ctx, article)) await pinAt(ctx, article, message, deps);
}

type ShownCard = NonNullable<NonNullable<Article["desk"]>["card"]>;

async function pinAt(
  ctx: BotContext,
  { id }: Article,
  { chat, message_id: messageId }: Place,
  { articles }: NewsroomDeps,
  card?: ShownCard,
): Promise<void> {
  await articles.pinDesk(id, { chatId: chat.id, messageId, locale: ctx.texts.code, ...(card && { card }) });
}

function isPressed(ctx: BotContext, { desk }: Article): boolean {
  const message = ctx.callbackQuery?.message;
  return message !== undefined && desk?.chatId === message.chat.id && desk.messageId === message.message_id;
}

const placeOf = (chatId: number, messageId: number): Place => ({ chat: { id: chatId }, message_id: messageId });

const moved = (ctx: BotContext, article: Article): OutgoingMessage => ({
  html: joinHtml([headline(article), ctx.texts.t("desk-moved")], "\n"),
});

const cardOf = (ctx: BotContext, article: Article, deps: NewsroomDeps, locale = ctx.texts.code): OutgoingMessage =>
  deps.render.article(article, { locale, timeZone: zoneOf(ctx, deps), pictures: "preview" });

const markOf = (card: OutgoingMessage): string =>
  createHash("sha256")
    .update(JSON.stringify([card.html.toString(), card.preview, card.buttons]))
    .digest("base64url")
    .slice(0, 12);

const put = (ctx: BotContext, placeholder: Place | null, message: OutgoingMessage): Promise<Place> =>
  placeholder ? replace(ctx, placeholder, message) : say(ctx, message);

function localeAfter(code: string, { locales }: NewsroomDeps): DeskView["nextLocale"] {
  const { all } = locales;
  if (all.length < 2) return null;
  return all[(all.findIndex((each) => each.code === code) + 1) % all.length] ?? null;
}
