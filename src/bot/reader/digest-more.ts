/** The buttons below a digest: those that page through what its messages have no room for, in the place of the last one, then
 *  why it came and where to change that. */
import type { Composer } from "grammy";
import { z } from "zod";
import type { Button } from "../../format/message.ts";
import type { Texts } from "../../locales/texts.ts";
import type { BroadcastId } from "../../news/broadcast.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { digestArgument } from "../callback-arguments.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { digestFooter } from "./digest-footer.ts";

const showPage = defineAction("more", z.tuple([digestArgument, z.coerce.number().int().min(0).max(999)]));

/** `page`: 0 is the message as it was sent. `left`: stories after it. */
export function digestButtons(at: { id: BroadcastId; page: number; left: number }, texts: Texts): Button[][] {
  const { id, page, left } = at;
  const { t } = texts;
  const back = page > 0 ? [{ text: t("digest-back-button"), action: showPage.data(id, page - 1) }] : [];
  const more =
    left > 0 ? [{ text: t("digest-more-button", { count: left }), action: showPage.data(id, page + 1) }] : [];
  const paging = [...back, ...more];
  return [...(paging.length > 0 ? [paging] : []), ...digestFooter(texts)];
}

/** Whoever sees the digest may turn its pages. */
export function installDigestPages(composer: Composer<BotContext>, { editionPage }: BotDeps): void {
  onAction(composer, showPage, async (ctx, id, page) => {
    const message = ctx.chat ? await editionPage(id, ctx.chat.id, page) : null;
    if (!message) return toast(ctx, ctx.texts.t("fallback-dead-button-toast"));
    await toast(ctx);
    await show(ctx, message);
  });
}
