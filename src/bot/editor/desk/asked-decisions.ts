/** Shows a question to whoever may decide it, each in their own language, with who asks; when it is decided, each of these messages
 *  says so and by whom, and whoever asked is told. */
import type { OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Decision } from "../../../news/decision.ts";
import { editAt, sayTo, sendTo } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

/** Null: it can't be shown there. */
export async function showQuestion(
  ctx: BotContext,
  chatId: number,
  { name, by }: { readonly name: string; readonly by: number },
  previews: readonly OutgoingMessage[],
  question: (texts: Texts) => Promise<OutgoingMessage>,
  deps: NewsroomDeps,
): Promise<number | null> {
  const texts = deps.locales.textsOf(await deps.localeOf(chatId));
  const who = (await deps.rights.nameOf(by)) ?? String(by);
  for (const each of previews) if (!(await sayTo(ctx, chatId, each))) return null;
  const asked = await question(texts);
  const html = joinHtml([texts.t("decision-asks", { who }), asked.html], "\n");
  const messageId = await sendTo(ctx, chatId, { ...asked, html });
  if (messageId !== null) await deps.panels.asksFor(name, { chatId, messageId, locale: texts.code });
  return messageId;
}

/** `what`: was asked for. The message that was pressed shows what comes of it already. */
export async function closeQuestions(
  ctx: BotContext,
  name: string,
  decision: Decision,
  kind: "released" | "discarded",
  what: (texts: Texts) => Html,
  deps: NewsroomDeps,
): Promise<void> {
  const actor = actorOf(ctx);
  const who = (await deps.rights.nameOf(actor)) ?? String(actor);
  const pressed = ctx.callbackQuery?.message;
  const closed = (texts: Texts): OutgoingMessage => ({
    html: joinHtml([what(texts), texts.t("review-decided", { kind, who })], "\n"),
  });
  for (const { chatId, messageId, locale } of await deps.panels.decided(name)) {
    if (pressed?.chat.id === chatId && pressed.message_id === messageId) continue;
    await editAt(ctx, { chat: { id: chatId }, message_id: messageId }, closed(deps.locales.textsOf(locale)));
  }
  if (decision.by === actor || decision.by <= 0 || decision.by === ctx.chat?.id) return;
  await sayTo(ctx, decision.by, closed(deps.locales.textsOf(await deps.localeOf(decision.by))));
}
