/** What readers would have after a correction: shown before the question. */
import { asPreview } from "../../../format/article-card.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import type { Article } from "../../../news/article.ts";
import { type ContentChanges, corrected, type Telling } from "../../../news/correction.ts";
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
