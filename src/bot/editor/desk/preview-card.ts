/** The card that stands above a draft's panel, and how to tell whether a message shows it already. */
import { createHash } from "node:crypto";
import { asPreview } from "../../../format/article-card.ts";
import { isSentPhoto, type OutgoingMessage } from "../../../format/message.ts";
import type { Article } from "../../../news/article.ts";
import type { BotContext } from "../../context.ts";
import { type NewsroomDeps, zoneOf } from "../deps.ts";

/** As readers would get it now: a story without a time of its source tells when it went out. */
export function cardOf(ctx: BotContext, article: Article, deps: NewsroomDeps, locale = ctx.texts.code): Card {
  const look = { locale, timeZone: zoneOf(ctx, deps), pictures: "photo" } as const;
  const at = (publishedAt: number): OutgoingMessage =>
    asPreview(deps.render.article({ publishedAt, ...article }, look));
  return { message: at(deps.clock()), mark: markOf(at(article.createdAt)) };
}

interface Card {
  readonly message: OutgoingMessage;
  /** The same for the same card at any time. */
  readonly mark: string;
}

export const photoIn = ({ message }: Card) => (isSentPhoto(message) ? { asPhoto: true } : {});

const markOf = ({ html, preview, buttons, ...picture }: OutgoingMessage): string =>
  createHash("sha256")
    .update(JSON.stringify([html.toString(), preview, buttons, ...Object.values(picture)]))
    .digest("base64url")
    .slice(0, 12);
