/** /subscribe, with topics behind it or with buttons. */
import { type Html, joinHtml } from "../../format/safe-html.ts";
import { show } from "../answer.ts";
import { type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { addedSentence, topicLabel } from "./choices.ts";
import { furtherButtons } from "./onboarding.ts";
import { topicsView } from "./topics-view.ts";
import { complaints, meansAllTopics } from "./typed-topics.ts";

export const subscribe = defineCommand<BotDeps>({
  name: "subscribe",
  aliases: ["sub", "add"],
  right: "administrators",
  async run(ctx, text, deps) {
    const { audience } = deps;
    if (text === "") return show(ctx, await topicsView(ctx, deps, "plain", 0));
    const { found, unknown } = meansAllTopics(ctx, text)
      ? { found: await audience.topics(), unknown: [] }
      : await audience.searchTopics(text);
    if (found.length === 0 && unknown.length === 0) return show(ctx, await topicsView(ctx, deps, "plain", 0));
    const had = ctx.subscriber?.topics ?? [];
    const hadThread = ctx.subscriber?.threadId;
    if (found.length > 0) {
      const slugs = found.map((topic) => topic.slug);
      ctx.subscriber = await audience.subscribe(homeOf(ctx), slugs);
    }
    const { t, clock } = ctx.texts;
    const labels = (isOld: boolean): string[] =>
      found.filter((topic) => had.includes(topic.slug) === isOld).map((topic) => topicLabel(topic, ctx.texts));
    const [fresh, old] = [labels(false), labels(true)];
    const { threadId } = homeOf(ctx);
    const lines: Html[] = [
      ...complaints(ctx, unknown),
      ...(fresh.length > 0 && ctx.subscriber ? [addedSentence(fresh, ctx.subscriber, ctx.texts)] : []),
      ...(old.length > 0 ? [t("subscribe-already", { topics: clock.list(old) })] : []),
      ...(found.length > 0 && threadId !== undefined && threadId !== hadThread ? [t("subscribe-here")] : []),
    ];
    await show(ctx, { html: joinHtml(lines, "\n\n"), buttons: furtherButtons(ctx) });
  },
});
