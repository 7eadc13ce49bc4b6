/** /topics: every topic a switch. The message edits itself, the toast says what happened. */
import type { Composer } from "grammy";
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import { parseTopicSlug, type Topic } from "../../news/topic.ts";
import { say, show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { cadenceText, type Flow, flow, openSettings, openTopics, topicLabel, topicLabels } from "./choices.ts";
import { startView, whenView } from "./start.ts";

const page = z.coerce.number().int().min(0).max(999);
const slug = z.string().transform((text, issue) => {
  const parsed = parseTopicSlug(text);
  if (!parsed) issue.addIssue("not a slug");
  return parsed ?? z.NEVER;
});
const toggle = defineAction("topic", z.tuple([slug, flow, page]));
const next = defineAction("next", z.tuple([]));

/** Two in a row on a phone, all on one screen; Telegram takes 100 buttons at most. */
const perRow = 2;
const perPage = 16;

export function installTopics(composer: Composer<BotContext>, deps: BotDeps): void {
  const { audience } = deps;

  composer.command("topics", inCharge, async (ctx) => say(ctx, await topicsView(ctx, deps, "plain", 0)));

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
    toggle,
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
    next,
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
  const back: Button[][] =
    where === "settings" ? [[{ text: ctx.texts.reader.settings.back, action: openSettings.data() }]] : [];
  return {
    html: joinHtml([words.title, words.summary({ chosen, cadence: cadenceText(ctx.subscriber, ctx.texts) })], "\n\n"),
    buttons: [...topicButtons(ctx, topics, where, at), ...back],
  };
}

/** The topics of one page as switches, with arrows when there are more. */
export function topicButtons(ctx: BotContext, topics: readonly Topic[], where: Flow, at: number): Button[][] {
  const words = ctx.texts.reader.topics;
  const pages = Math.ceil(topics.length / perPage);
  const current = Math.min(at, pages - 1);
  const switches = topics.slice(current * perPage, (current + 1) * perPage).map((topic): Button => {
    const mark = ctx.subscriber?.topics.includes(topic.slug) ? "✅ " : "";
    return { text: mark + topicLabel(topic, ctx.texts), action: toggle.data(topic.slug, where, current) };
  });
  const rows: Button[][] = [];
  for (let i = 0; i < switches.length; i += perRow) rows.push(switches.slice(i, i + perRow));
  const arrows: Button[] = [];
  if (current > 0) arrows.push({ text: words.earlier, action: openTopics.data(where, current - 1) });
  if (current < pages - 1) arrows.push({ text: words.later, action: openTopics.data(where, current + 1) });
  return arrows.length > 0 ? [...rows, arrows] : rows;
}

/** The button that leads on from the first choice of topics. */
export function nextButton(ctx: BotContext, chosen: number): Button {
  return { text: ctx.texts.reader.start.next({ chosen }), action: next.data() };
}
