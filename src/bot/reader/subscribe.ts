/** /subscribe and /unsubscribe, with topics behind them or with buttons. */
import type { Composer } from "grammy";
import { z } from "zod";
import { type Html, joinHtml } from "../../format/safe-html.ts";
import type { Topic } from "../../news/topic.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { argumentsOf, type BotContext, type BotDeps, homeOf } from "../context.ts";
import { shown } from "../shown.ts";
import { addedSentence, topicLabel } from "./choices.ts";
import { furtherButtons } from "./start.ts";
import { topicsView } from "./topics.ts";

const unsubscribeAll = defineAction("unsub-all", z.tuple([]));

const everything = /^(?:\*|all|tout|tous)$/i;
/** One sentence per unknown word, but not a page of them. */
const mostComplaints = 3;

export function installSubscribe(composer: Composer<BotContext>, deps: BotDeps): void {
  const { audience } = deps;

  composer.command(["subscribe", "sub", "add"], inCharge, async (ctx) => {
    const text = argumentsOf(ctx);
    if (text === "") return show(ctx, await topicsView(ctx, deps, "plain", 0));
    const { found, unknown } = everything.test(text)
      ? { found: await audience.topics(), unknown: [] }
      : await audience.searchTopics(text);
    const had = ctx.subscriber?.topics ?? [];
    const hadThread = ctx.subscriber?.threadId;
    if (found.length > 0) {
      ctx.subscriber = await audience.subscribe(
        homeOf(ctx),
        found.map((topic) => topic.slug),
      );
    }
    const words = ctx.texts.reader.subscribe;
    const fresh = labels(
      ctx,
      found.filter((topic) => !had.includes(topic.slug)),
    );
    const old = labels(
      ctx,
      found.filter((topic) => had.includes(topic.slug)),
    );
    const { threadId } = homeOf(ctx);
    const lines: Html[] = [
      ...complaints(ctx, unknown),
      ...(fresh.length > 0 && ctx.subscriber ? [addedSentence(fresh, ctx.subscriber, ctx.texts)] : []),
      ...(old.length > 0 ? [words.already({ topics: old })] : []),
      ...(found.length > 0 && threadId !== undefined && threadId !== hadThread ? [words.here] : []),
    ];
    if (lines.length === 0) return show(ctx, { html: ctx.texts.reader.topics.none });
    await show(ctx, { html: joinHtml(lines, "\n\n"), buttons: furtherButtons(ctx) });
  });

  composer.command(["unsubscribe", "unsub", "remove"], inCharge, async (ctx) => {
    const text = argumentsOf(ctx);
    const words = ctx.texts.reader.unsubscribe;
    const had = ctx.subscriber?.topics ?? [];
    if (had.length === 0) return show(ctx, { html: words.nothing });
    if (text === "") {
      const { buttons = [] } = await topicsView(ctx, deps, "plain", 0);
      return show(ctx, {
        html: words.ask,
        buttons: [...buttons, [{ text: words.all, action: unsubscribeAll.data() }]],
      });
    }
    if (everything.test(text)) {
      await audience.unsubscribe(ctx.chat.id, "all");
      return show(ctx, { html: words.removedAll });
    }
    const { found, unknown } = await audience.searchTopics(text);
    const dropped = found.filter((topic) => had.includes(topic.slug));
    const never = found.filter((topic) => !had.includes(topic.slug));
    if (dropped.length > 0) {
      await audience.unsubscribe(
        ctx.chat.id,
        dropped.map((topic) => topic.slug),
      );
    }
    const lines: Html[] = [
      ...complaints(ctx, unknown),
      ...(dropped.length > 0 ? [words.removed({ topics: labels(ctx, dropped) })] : []),
      ...(never.length > 0 ? [words.notSubscribed({ topics: labels(ctx, never) })] : []),
    ];
    await show(ctx, { html: lines.length > 0 ? joinHtml(lines, "\n\n") : words.ask });
  });

  onAction(
    composer,
    unsubscribeAll,
    async (ctx) => {
      await audience.unsubscribe(homeOf(ctx).chatId, "all");
      await toast(ctx, ctx.texts.reader.settings.toast);
      await show(ctx, { html: ctx.texts.reader.unsubscribe.removedAll });
    },
    inCharge,
  );
}

const labels = (ctx: BotContext, topics: readonly Topic[]): string[] =>
  topics.map((topic) => topicLabel(topic, ctx.texts));

/** What to say about words that are no topic. */
export function complaints(
  ctx: BotContext,
  unknown: readonly { readonly word: string; readonly nearest?: string }[],
): Html[] {
  return unknown
    .slice(0, mostComplaints)
    .map(({ word, nearest }) =>
      ctx.texts.errors.topic_not_found({ slug: shown(word), ...(nearest !== undefined && { nearest }) }),
    );
}
