/** /subscribe, with topics behind it or with buttons. */
import { type Html, joinHtml } from "../../format/safe-html.ts";
import { show } from "../answer.ts";
import { type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { addedSentence, topicLabel } from "./choices.ts";
import { homeLines, labelsOf, movedHere, withHomes } from "./homes-view.ts";
import { furtherButtons } from "./onboarding.ts";
import { topicsView } from "./topics-view.ts";
import { complaints, meansAllTopics } from "./typed-topics.ts";

export const subscribe = defineCommand<BotDeps>({
  name: "subscribe",
  aliases: ["sub", "add"],
  right: "administrators",
  isChoice: true,
  async run(ctx, text, deps) {
    const { audience } = deps;
    if (text === "") return show(ctx, await topicsView(ctx, deps, "plain", 0));
    const { found, unknown } = meansAllTopics(ctx, text)
      ? { found: await audience.topics(), unknown: [] }
      : await audience.searchTopics(text);
    if (found.length === 0 && unknown.length === 0) return show(ctx, await topicsView(ctx, deps, "plain", 0));
    const before = ctx.subscriber;
    const had = before?.topics ?? [];
    if (found.length > 0) {
      const slugs = found.map((topic) => topic.slug);
      ctx.subscriber = await audience.subscribe(homeOf(ctx), slugs);
    }
    const { moved, lines: movedLines } = movedHere(ctx, before, found);
    const fresh = found.filter((topic) => !had.includes(topic.slug)).map((topic) => topicLabel(topic, ctx.texts));
    const old = found.filter((topic) => had.includes(topic.slug) && !moved.includes(topic));
    const lines: Html[] = [
      ...complaints(ctx, unknown),
      ...(fresh.length > 0 && ctx.subscriber ? [addedSentence(fresh, ctx.subscriber, ctx.texts)] : []),
      ...(old.length > 0 ? [ctx.texts.t("subscribe-already", { topics: labelsOf(old, ctx.texts) })] : []),
      ...movedLines,
    ];
    const homes = found.length > 0 ? homeLines(ctx, await audience.topics()) : [];
    await show(ctx, { html: withHomes(joinHtml(lines, "\n\n"), homes), buttons: furtherButtons(ctx) });
  },
});
