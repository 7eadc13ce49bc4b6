/** What readers would have after a correction: shown before the question. */
import { asPreview } from "../../../format/article-card.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import type { Article } from "../../../news/article.ts";
import { type ContentChanges, corrected, type Telling } from "../../../news/correction.ts";
import type { Decision } from "../../../news/decision.ts";
import { editAt, type Place } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { type NewsroomDeps, zoneOf } from "../deps.ts";

export function correctionPreview(
  ctx: BotContext,
  article: Article,
  { changes, ...telling }: Telling & { readonly changes: ContentChanges },
  deps: NewsroomDeps,
): OutgoingMessage {
  const look = { locale: ctx.texts.code, timeZone: zoneOf(ctx, deps), pictures: "photo" } as const;
  const card = deps.render.article(corrected(article, changes, telling, deps.clock()), look);
  return asPreview(card);
}

/** Whether it says that it was corrected stands on the card too. Not once somebody was faster: that is told at the press that sends. */
export async function redrawCorrection(ctx: BotContext, decision: Decision, deps: NewsroomDeps): Promise<void> {
  const pressed = ctx.callbackQuery?.message;
  if (decision.kind !== "correct" || !pressed) return;
  const [above, article] = await Promise.all([
    deps.shownCards.get(pressed.chat.id, pressed.message_id),
    deps.stored.article(decision.id),
  ]);
  if (!above || article?.version !== decision.basedOn) return;
  const place: Place = { chat: pressed.chat, message_id: above.messageId };
  await editAt(ctx, place, correctionPreview(ctx, article, decision, deps));
}
