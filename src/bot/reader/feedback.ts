/** What readers write to the newsroom: behind /feedback, in reply to a story or to an answer, or, when they say so, any longer
 *  text. It is handed on with their first name and stored nowhere. */
import type { Composer } from "grammy";
import type { Message } from "grammy/types";
import { z } from "zod";
import type { OutgoingMessage } from "../../format/message.ts";
import { type Letter, longestLetter, shortestUnaskedLetter } from "../../news/letter.ts";
import { refusalOf } from "../../telegram/classify-error.ts";
import { textOptions } from "../../telegram/message-body.ts";
import { editAt, say, show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { type BotContext, type BotDeps, homeOf, isPrivate } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { type LetterFacts, letterMessage } from "../letter-message.ts";
import { shown } from "../shown.ts";
import { commandMeant } from "./free-text.ts";

/** Stands under an offer, which answers the message it is about: that message need not be kept anywhere. */
const sendQuoted = defineAction("letter", z.tuple([z.enum(["yes", "no"])]));

export const feedback = defineCommand<BotDeps>({
  name: "feedback",
  right: "everyone",
  async run(ctx, args, deps) {
    if (ctx.channelPost) return; // nothing is posted there but news
    const message = ctx.msg;
    if (args === "" || !message || !ctx.from) return show(ctx, { html: ctx.texts.t("feedback-usage") });
    await say(ctx, await send(ctx, message, args, deps), { replyTo: message.message_id });
  },
  buttons(composer, deps) {
    onAction(composer, sendQuoted, async (ctx, answer) => {
      await toast(ctx);
      if (answer === "no") return show(ctx, { html: ctx.texts.t("feedback-dropped") });
      const asked = ctx.callbackQuery?.message;
      const quoted = asked && "reply_to_message" in asked ? asked.reply_to_message : undefined;
      const text = wordsOf(quoted);
      // In a group an offer stands for all to see: only the writer's own press sends it.
      if (!quoted || text === "") return show(ctx, { html: ctx.texts.t("feedback-lost") });
      if (quoted.from?.id !== ctx.from?.id) return;
      await show(ctx, await send(ctx, quoted, text, deps));
    });
  },
});

/** What somebody writes in reply to a story or to the newsroom's answer; after all commands. */
export function installLetters(composer: Composer<BotContext>, deps: BotDeps): void {
  composer.filter(isPrivate).on("message", async (ctx, next) => {
    const { message } = ctx;
    const original = message.reply_to_message;
    if (ctx.typed || original?.from?.id !== deps.me.id || commandMeant(ctx, deps, wordsOf(message)) !== null)
      return next();
    if ((await storyUnder(original, deps)) === null && !(await isAnswer(original, deps))) return next();
    if (message.text === undefined) return void (await say(ctx, { html: ctx.texts.t("feedback-text-only") }));
    await say(ctx, await send(ctx, message, message.text.trim(), deps), { replyTo: message.message_id });
  });
}

/** Free text that means nothing else: asks first. False: it is too short to be meant for people. */
export async function offerFeedback(ctx: BotContext): Promise<boolean> {
  const { t } = ctx.texts;
  const { message } = ctx;
  if (!message?.text || [...message.text].length < shortestUnaskedLetter) return false;
  await say(ctx, { html: t("feedback-offer"), buttons: offerButtons(ctx) }, { replyTo: message.message_id });
  return true;
}

const offerButtons = ({ texts: { t } }: BotContext): NonNullable<OutgoingMessage["buttons"]> => [
  [{ text: t("feedback-send-button"), action: sendQuoted.data("yes") }],
  [{ text: t("feedback-no-button"), action: sendQuoted.data("no") }],
];

/** Hands it on. Returns what its writer is told. */
async function send(ctx: BotContext, message: Message, text: string, deps: BotDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const { chatId } = homeOf(ctx);
  const length = [...text].length;
  const may = await deps.audience.mayWrite(chatId, length);
  switch (may) {
    case "too-long":
      return { html: t("feedback-too-long", { most: longestLetter, length }) };
    case "blocked":
      return { html: t("feedback-blocked") };
    case "too-many":
      return { html: t("feedback-too-many") };
    case "busy":
      return busyView(ctx);
    case "yes": {
      const became = await handOn(ctx, message, text, deps);
      return became === "busy" ? busyView(ctx) : { html: t(`feedback-${became}`) };
    }
    default:
      return may satisfies never;
  }
}

const busyView = (ctx: BotContext): OutgoingMessage => ({
  html: ctx.texts.t("feedback-busy"),
  buttons: offerButtons(ctx).slice(0, 1),
});

type Became = "sent" | "nobody" | "busy";

/** To the newsroom's chat; to every owner where there is none, or it can't be written to. */
async function handOn(ctx: BotContext, message: Message, text: string, deps: BotDeps): Promise<Became> {
  const original = message.reply_to_message;
  const story = original?.from?.id === deps.me.id ? await storyUnder(original, deps) : null;
  const name = shown(ctx.from?.first_name ?? "");
  const title = ctx.chat && "title" in ctx.chat ? { title: shown(ctx.chat.title ?? "") } : {};
  const facts = { name, ...title, ...(story && { story }), text };
  const under = original && story ? original.message_id : message.message_id;
  const { newsroomChatId, owners } = deps;
  const became = newsroomChatId === undefined ? "nobody" : await handTo([newsroomChatId], facts, under, ctx, deps);
  return became === "nobody" ? handTo(owners, facts, under, ctx, deps) : became;
}

async function handTo(
  newsrooms: readonly number[],
  facts: LetterFacts,
  under: number,
  ctx: BotContext,
  deps: BotDeps,
): Promise<Became> {
  const { chatId, threadId } = homeOf(ctx);
  const at = deps.clock();
  let became: Became = "nobody";
  for (const newsroom of newsrooms) {
    const messageId = await tell(newsroom, facts, ctx, deps);
    if (messageId === "flood" && became === "nobody") became = "busy";
    if (messageId === null || messageId === "flood") continue;
    became = "sent";
    const place = { chatId: newsroom, messageId };
    const thread = threadId === undefined ? {} : { threadId };
    const { name } = facts;
    await deps.audience.wrote(chatId, { place, under, ...thread, name, locale: ctx.texts.code }, at);
  }
  return became;
}

/** Null: that chat can't be written to; "flood": not now. */
async function tell(
  newsroom: number,
  facts: LetterFacts,
  ctx: BotContext,
  deps: BotDeps,
): Promise<number | null | "flood"> {
  const known = await deps.audience.find(newsroom);
  const texts = deps.locales.textsOf(known?.preferences.locale ?? deps.defaultLocale);
  const message = letterMessage(texts, facts);
  try {
    const sent = await ctx.api.sendMessage(newsroom, message.html.toString(), textOptions(message));
    return sent.message_id;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null || refusal === "conflict") throw error;
    if (refusal === "flood") return refusal;
    deps.emit({ type: "notice.lost", reason: refusal });
    return null;
  }
}

/** The story that a message of ours shows; of a digest the first. Null: it shows none. */
async function storyUnder(
  original: Message,
  { findCopy, audience }: BotDeps,
): Promise<{ readonly title: string; readonly url: string } | null> {
  const [id] = await findCopy({
    chatId: original.chat.id,
    messageId: original.message_id,
    sentAt: original.date * 1000,
  });
  const article = id === undefined ? null : await audience.article(id);
  return article && { title: article.content.title, url: article.content.url };
}

const isAnswer = (original: Message, { audience }: BotDeps): Promise<boolean> =>
  audience.isAnswer(original.chat.id, original.message_id);

/** Behind the command, where there is one. */
const wordsOf = (message: Pick<Message, "text" | "caption"> | undefined): string =>
  (message?.text ?? "").replace(/^\/feedback(?:@\w+)?/i, "").trim();

/** What the newsroom's chats show of a chat's letters is erased there too. Nobody waits for it: a group is written to at its
 *  own pace. */
export function eraseLetters(ctx: BotContext, letters: readonly Letter[], deps: BotDeps): void {
  const html = deps.locales.textsOf(deps.defaultLocale).t("feedback-erased");
  const eraseOne = async ({ place: { chatId, messageId } }: Letter): Promise<void> => {
    for (let tries = 0; tries < mostEraseTries; tries++) {
      try {
        await editAt(ctx, { chat: { id: chatId }, message_id: messageId }, { html });
        return;
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === null) throw error;
        if (refusal !== "flood") return; // that chat lets us edit nothing any more
      }
    }
  };
  const eraseEach = async (): Promise<void> => {
    for (const letter of letters.toReversed()) await eraseOne(letter);
  };
  eraseEach().catch((error: unknown) => deps.emit({ type: "fault", where: "erased letters", error }));
}

/** Each waits some seconds for the chat's turn. */
const mostEraseTries = 10;
