/** The stories of this week that the chat's filters kept away: what it has all the same, from before it muted something, is
 *  none of them. */
import type { Article } from "../../../news/article.ts";
import type { BotContext, BotDeps } from "../../context.ts";

export async function heldLately({ subscriber }: BotContext, deps: BotDeps): Promise<readonly Article[]> {
  if (!subscriber) return [];
  const held = await deps.audience.heldBack(subscriber.chatId);
  const oldest = held.at(-1);
  if (!oldest) return [];
  const ids = held.map(({ id }) => id);
  const had = await deps.receivedLately(subscriber, ids, oldest.publishedAt ?? oldest.createdAt);
  return held.filter(({ id }) => !had.has(id));
}
