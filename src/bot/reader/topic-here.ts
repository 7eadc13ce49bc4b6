/** /topic_here: sends the news of these topics to the forum topic where it is typed. */
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import { threadOfTopic } from "../../news/forum-homes.ts";
import type { Topic } from "../../news/topic.ts";
import { show, toast } from "../answer.ts";
import { marked, rowsOf } from "../button-rows.ts";
import { defineAction, onAction } from "../callback.ts";
import { topicArgument } from "../callback-arguments.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf, isPrivate } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { topicLabel } from "./choices.ts";
import { homeLines, labelsOf, movedHere, threadHere, withHomes } from "./homes-view.ts";
import { complaints, meansAllTopics } from "./typed-topics.ts";

const bringHere = defineAction("here", z.tuple([topicArgument]));

/** Telegram takes 100 buttons. */
const mostButtons = 90;

export const topicHere = defineCommand<BotDeps>({
  name: "topic_here",
  right: "administrators",
  place: "groups",
  async run(ctx, text, deps) {
    const { audience } = deps;
    const { t } = ctx.texts;
    if (isPrivate(ctx) && threadHere(ctx) === undefined) return show(ctx, { html: t("topic-here-private") });
    const isForum = threadHere(ctx) !== undefined || (ctx.chat && "is_forum" in ctx.chat && ctx.chat.is_forum);
    if (!isForum) return show(ctx, { html: t("topic-here-no-forum") });
    const topics = await audience.topics();
    if (text === "" || topics.length === 0) return show(ctx, hereView(ctx, topics));
    const { found, unknown } = meansAllTopics(ctx, text)
      ? { found: topics, unknown: [] }
      : await audience.searchTopics(text);
    const before = ctx.subscriber;
    if (found.length > 0) {
      ctx.subscriber = await audience.subscribe(
        homeOf(ctx),
        found.map(({ slug }) => slug),
      );
    }
    const { moved, lines: movedLines } = movedHere(ctx, before, found);
    const others = found.filter((topic) => !moved.includes(topic));
    const lines = [
      ...complaints(ctx, unknown),
      ...(others.length > 0 ? [t("chats-home-set", { topics: labelsOf(others, ctx.texts) })] : []),
      ...movedLines,
    ];
    await show(ctx, { html: withHomes(joinHtml(lines, "\n\n"), homeLines(ctx, topics)) });
  },
  buttons(composer, deps) {
    onAction(
      composer,
      bringHere,
      async (ctx, slug) => {
        const topics = await deps.audience.topics();
        const topic = topics.find((each) => each.slug === slug);
        if (!topic) await toast(ctx, ctx.texts.t("topics-gone-toast"));
        else {
          ctx.subscriber = await deps.audience.subscribe(homeOf(ctx), [topic.slug]);
          await toast(ctx, ctx.texts.t("topic-here-toast", { topic: topicLabel(topic, ctx.texts) }));
        }
        await show(ctx, hereView(ctx, topics));
      },
      inCharge,
    );
  },
});

function hereView(ctx: BotContext, topics: readonly Topic[]): OutgoingMessage {
  const { subscriber, texts } = ctx;
  if (topics.length === 0) return { html: texts.t("topics-none") };
  const livesHere = ({ slug }: Topic): boolean =>
    subscriber?.topics.includes(slug) === true && threadOfTopic(subscriber, slug) === threadHere(ctx);
  const buttons = topics.slice(0, mostButtons).map(
    (topic): Button => ({
      text: marked(topicLabel(topic, texts), livesHere(topic)),
      action: bringHere.data(topic.slug),
    }),
  );
  return { html: withHomes(texts.t("topic-here-ask"), homeLines(ctx, topics)), buttons: rowsOf(buttons, 2) };
}
