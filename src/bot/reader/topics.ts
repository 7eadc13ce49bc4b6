/** /topics: every topic a switch. The message edits itself, the toast says what happened. */
import type { Composer } from "grammy";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import { show, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { cadenceText, type Flow, openSettings, openTopics, topicLabel, topicLabels } from "./choices.ts";
import { startView, whenView } from "./start.ts";
import { goOn, toggleTopic, topicButtons } from "./topic-buttons.ts";

export function installTopics(composer: Composer<BotContext>, deps: BotDeps): void {
  const { audience } = deps;

  composer.command("topics", inCharge, async (ctx) => show(ctx, await topicsView(ctx, deps, "plain", 0)));

  onAction(
    composer,
    openTopics,
    async (ctx, where, at) => {
      await toast(ctx);
      await show(ctx, where === "start" ? await startView(ctx, deps, at) : await topicsView(ctx, deps, where, at));
    },
    inCharge,
  );

  onAction(
    composer,
    toggleTopic,
    async (ctx, wanted, where, at) => {
      const words = ctx.texts.reader.topics;
      const topic = (await audience.topics()).find((each) => each.slug === wanted);
      if (!topic) await toast(ctx, words.gone);
      else {
        // The stored record decides, not the button's mark: a second press of an old message does what it says now.
        const has = ctx.subscriber?.topics.includes(topic.slug) ?? false;
        ctx.subscriber = has
          ? await audience.unsubscribe(homeOf(ctx).chatId, [topic.slug])
          : await audience.subscribe(homeOf(ctx), [topic.slug]);
        const label = topicLabel(topic, ctx.texts);
        await toast(ctx, has ? words.off({ topic: label }) : words.on({ topic: label }));
      }
      await show(ctx, where === "start" ? await startView(ctx, deps, at) : await topicsView(ctx, deps, where, at));
    },
    inCharge,
  );

  onAction(
    composer,
    goOn,
    async (ctx) => {
      const chosen = topicLabels(await audience.topics(), ctx.subscriber?.topics ?? [], ctx.texts);
      if (chosen.length === 0) return toast(ctx, ctx.texts.reader.start.chooseFirst);
      await toast(ctx);
      await show(ctx, await whenView(ctx, deps));
    },
    inCharge,
  );
}

export async function topicsView(ctx: BotContext, deps: BotDeps, where: Flow, at: number): Promise<OutgoingMessage> {
  const words = ctx.texts.reader.topics;
  const topics = await deps.audience.topics();
  if (topics.length === 0) return { html: words.none };
  const chosen = topicLabels(topics, ctx.subscriber?.topics ?? [], ctx.texts);
  const isOff = chosen.length > 0 && ctx.subscriber?.preferences.cadence.kind === "off";
  const summary = isOff
    ? words.summaryOff({ chosen })
    : words.summary({ chosen, cadence: cadenceText(ctx.subscriber, ctx.texts) });
  const back: Button[][] =
    where === "settings" ? [[{ text: ctx.texts.reader.settings.back, action: openSettings.data() }]] : [];
  return {
    html: joinHtml([words.title, summary], "\n\n"),
    buttons: [...topicButtons(ctx, topics, where, at), ...back],
  };
}
