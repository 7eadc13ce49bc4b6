/** /unsubscribe, with topics behind it or with buttons. */
import { z } from "zod";
import type { OutgoingMessage } from "../../format/message.ts";
import { type Html, joinHtml } from "../../format/safe-html.ts";
import type { Topic, TopicSlug } from "../../news/topic.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { topicLabel } from "./choices.ts";
import { topicsView } from "./topics-view.ts";
import { complaints, meansAllTopics } from "./typed-topics.ts";

const unsubscribeAll = defineAction("unsub-all", z.tuple([]));

export const unsubscribe = defineCommand<BotDeps>({
  name: "unsubscribe",
  aliases: ["unsub", "remove"],
  right: "administrators",
  isChoice: true,
  async run(ctx, text, deps) {
    const { t, clock } = ctx.texts;
    const had = ctx.subscriber?.topics ?? [];
    if (had.length === 0) return show(ctx, { html: t("unsubscribe-nothing") });
    if (text === "") {
      const { buttons = [] } = await topicsView(ctx, deps, "plain", 0);
      return show(ctx, {
        html: t("unsubscribe-ask"),
        buttons: [...buttons, [{ text: t("unsubscribe-all-button"), action: unsubscribeAll.data() }]],
      });
    }
    if (meansAllTopics(ctx, text)) return show(ctx, await leaveAll(ctx, deps));
    const { found, unknown } = await deps.audience.searchTopics(text);
    const left = found.filter((topic) => had.includes(topic.slug));
    const never = found.filter((topic) => !had.includes(topic.slug));
    const slugs = left.map((topic) => topic.slug);
    const dropped = left.length > 0 ? await leave(ctx, deps, slugs) : [];
    const labels = (topics: readonly Topic[]): string =>
      clock.list(topics.map((topic) => topicLabel(topic, ctx.texts)));
    const lines: Html[] = [
      ...complaints(ctx, unknown),
      ...(left.length > 0 ? [t("unsubscribe-removed", { topics: labels(left) }), ...dropped] : []),
      ...(never.length > 0 ? [t("unsubscribe-not-subscribed", { topics: labels(never) })] : []),
    ];
    await show(ctx, { html: lines.length > 0 ? joinHtml(lines, "\n\n") : t("unsubscribe-ask") });
  },
  buttons(composer, deps) {
    onAction(
      composer,
      unsubscribeAll,
      async (ctx) => {
        const answer = await leaveAll(ctx, deps);
        await toast(ctx, ctx.texts.t("settings-toast"));
        await show(ctx, answer);
      },
      inCharge,
    );
  },
});

async function leaveAll(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const dropped = await leave(ctx, deps, "all");
  return { html: joinHtml([ctx.texts.t("unsubscribe-removed-all"), ...dropped], "\n\n") };
}

/** Returns the sentence about what waited for the next edition and goes with its topic. */
async function leave(ctx: BotContext, deps: BotDeps, topics: readonly TopicSlug[] | "all"): Promise<Html[]> {
  const { chatId } = homeOf(ctx);
  const before = (await deps.waiting(chatId))?.count ?? 0;
  await deps.audience.unsubscribe(chatId, topics);
  const count = before === 0 ? 0 : before - ((await deps.waiting(chatId))?.count ?? 0);
  return count > 0 ? [ctx.texts.t("unsubscribe-dropped", { count })] : [];
}
