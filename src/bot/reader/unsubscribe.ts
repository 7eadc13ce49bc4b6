/** /unsubscribe, with topics behind it or with buttons. */
import { z } from "zod";
import { type Html, joinHtml } from "../../format/safe-html.ts";
import type { Topic } from "../../news/topic.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotDeps, homeOf } from "../context.ts";
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
    const { audience } = deps;
    const { t, clock } = ctx.texts;
    const { chatId } = homeOf(ctx);
    const before = (await deps.waiting(chatId))?.count ?? 0;
    /** What waited for the next edition, and goes with its topic. */
    const dropped = async (): Promise<Html[]> => {
      const count = before === 0 ? 0 : before - ((await deps.waiting(chatId))?.count ?? 0);
      return count > 0 ? [t("unsubscribe-dropped", { count })] : [];
    };
    const had = ctx.subscriber?.topics ?? [];
    if (had.length === 0) return show(ctx, { html: t("unsubscribe-nothing") });
    if (text === "") {
      const { buttons = [] } = await topicsView(ctx, deps, "plain", 0);
      return show(ctx, {
        html: t("unsubscribe-ask"),
        buttons: [...buttons, [{ text: t("unsubscribe-all-button"), action: unsubscribeAll.data() }]],
      });
    }
    if (meansAllTopics(ctx, text)) {
      await audience.unsubscribe(chatId, "all");
      return show(ctx, { html: joinHtml([t("unsubscribe-removed-all"), ...(await dropped())], "\n\n") });
    }
    const { found, unknown } = await audience.searchTopics(text);
    const left = found.filter((topic) => had.includes(topic.slug));
    const never = found.filter((topic) => !had.includes(topic.slug));
    if (left.length > 0) {
      const slugs = left.map((topic) => topic.slug);
      await audience.unsubscribe(chatId, slugs);
    }
    const labels = (topics: readonly Topic[]): string =>
      clock.list(topics.map((topic) => topicLabel(topic, ctx.texts)));
    const lines: Html[] = [
      ...complaints(ctx, unknown),
      ...(left.length > 0 ? [t("unsubscribe-removed", { topics: labels(left) }), ...(await dropped())] : []),
      ...(never.length > 0 ? [t("unsubscribe-not-subscribed", { topics: labels(never) })] : []),
    ];
    await show(ctx, { html: lines.length > 0 ? joinHtml(lines, "\n\n") : t("unsubscribe-ask") });
  },
  buttons(composer, { audience }) {
    onAction(
      composer,
      unsubscribeAll,
      async (ctx) => {
        await audience.unsubscribe(homeOf(ctx).chatId, "all");
        await toast(ctx, ctx.texts.t("settings-toast"));
        await show(ctx, { html: ctx.texts.t("unsubscribe-removed-all") });
      },
      inCharge,
    );
  },
});
