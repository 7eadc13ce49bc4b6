/** An editor's reply to what a reader wrote reaches the reader, under the story or under their message, and can be taken back;
 *  a button below the letter blocks its writer, and lets them in again. */
import type { Composer } from "grammy";
import { z } from "zod";
import { html } from "../../../format/safe-html.ts";
import { asWishedBy } from "../../../format/undecorated.ts";
import { longestLetter } from "../../../news/letter.ts";
import { refusalOf } from "../../../telegram/classify-error.ts";
import { say, sendTo, show, showButtons, toast } from "../../answer.ts";
import { defineAction, onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { blockButtons, blockWriter } from "../../letter-message.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

/** The message in the reader's chat. Whose chat that is, the letter above tells, as long as somebody knows. */
const takeBack = defineAction("letter-back", z.tuple([z.coerce.number().int().positive()]));

export function installLetterAnswers(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  const { audience, rights } = deps;

  composer.on("message", async (ctx, next) => {
    const letter = ctx.message.reply_to_message;
    if (!letter || ctx.typed) return next();
    const written = await audience.letterAt({ chatId: ctx.chat.id, messageId: letter.message_id });
    if (!written) return next();
    await rights.demand(actorOf(ctx), "publish");
    await answer(ctx, letter.message_id, written, deps);
  });

  onAction(composer, takeBack, async (ctx, messageId) => {
    await rights.demand(actorOf(ctx), "publish");
    const written = await letterAbove(ctx, deps);
    if (!written) return toast(ctx, ctx.texts.t("feedback-expired-toast"), true);
    try {
      await ctx.api.deleteMessage(written.chatId, messageId);
    } catch (error) {
      if (refusalOf(error) === null) throw error;
      return toast(ctx, ctx.texts.t("feedback-not-taken-back-toast"), true); // Bot API: 48 hours
    }
    await toast(ctx);
    await show(ctx, { html: ctx.texts.t("feedback-taken-back") });
  });

  onAction(composer, blockWriter, async (ctx, value) => {
    await rights.demand(actorOf(ctx), "publish");
    const { t } = ctx.texts;
    const place = ctx.callbackQuery?.message;
    const written = place && (await audience.letterAt({ chatId: place.chat.id, messageId: place.message_id }));
    if (!written) return toast(ctx, t("feedback-expired-toast"), true);
    const isBlocked = value === "on";
    await (isBlocked ? audience.block(written.chatId) : audience.unblock(written.chatId));
    await toast(ctx, t(`feedback-${isBlocked ? "block" : "unblock"}-toast`));
    await showButtons(ctx, blockButtons(t, isBlocked));
  });
}

type Written = NonNullable<Awaited<ReturnType<NewsroomDeps["audience"]["letterAt"]>>>;

async function answer(ctx: BotContext, letterId: number, { chatId, letter }: Written, deps: NewsroomDeps) {
  const { t } = ctx.texts;
  const text = ctx.message?.text?.trim();
  if (text === undefined) return void (await say(ctx, { html: t("feedback-answer-text-only") }));
  const length = [...text].length;
  if (length > longestLetter) {
    return void (await say(ctx, { html: t("feedback-answer-too-long", { most: longestLetter, length }) }));
  }
  const known = await deps.audience.find(chatId);
  const reader = deps.locales.textsOf(known?.preferences.locale ?? letter.locale);
  const message = asWishedBy(known?.preferences ?? {}, { html: reader.t("feedback-answer", { text: html`${text}` }) });
  const messageId = await sendTo(ctx, chatId, message, { replyTo: letter.under, threadId: letter.threadId });
  if (messageId === null) return void (await say(ctx, { html: t("feedback-unreachable") }, { replyTo: letterId }));
  await deps.audience.answered(chatId, messageId);
  await say(
    ctx,
    {
      html: t("feedback-answered"),
      buttons: [[{ text: t("feedback-take-back-button"), action: takeBack.data(messageId) }]],
    },
    { replyTo: letterId },
  );
}

/** The letter that the pressed button's message answers. */
async function letterAbove(ctx: BotContext, { audience }: NewsroomDeps): Promise<Written | null> {
  const message = ctx.callbackQuery?.message;
  const above = message && "reply_to_message" in message ? message.reply_to_message : undefined;
  return above ? audience.letterAt({ chatId: above.chat.id, messageId: above.message_id }) : null;
}
