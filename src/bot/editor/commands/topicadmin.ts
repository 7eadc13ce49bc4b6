/** /topicadmin: chiefs add, rename and remove topics, and say which come to readers who choose none. */
import { z } from "zod";
import type { OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import { weekdayMeanings } from "../../../locales/typed-words.ts";
import { AppError } from "../../../news/app-error.ts";
import { plainDigits } from "../../../news/nearest.ts";
import { type Topic, topicName } from "../../../news/topic.ts";
import { say, show, toast } from "../../answer.ts";
import { defineAction, onAction } from "../../callback.ts";
import { topicArgument } from "../../callback-arguments.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

const removeAction = defineAction("topicdel", z.tuple([z.enum(["yes", "no"]), topicArgument]));

export const topicadmin = defineCommand<NewsroomDeps>({
  name: "topicadmin",
  right: "govern",
  async run(ctx, args, deps) {
    const { t, read } = ctx.texts;
    const [verb = "", slug = "", ...rest] = args.split(/\s+/).filter(Boolean);
    const act = read(verb, ["add", "rename", "remove", "default", "move"]);

    if (act === "add" && slug) {
      const name = slug.replace(/^#/, "");
      if (meansSomethingElse(name, ctx.texts)) throw new AppError("topic_slug_reserved", { slug: name });
      const topic = await deps.topics.add(actorOf(ctx), slug, rest.join(" ") || name);
      const html = t("topic-admin-added", { name: labelOf(ctx, topic), link: deps.deepLink(`t_${topic.slug}`) });
      return void (await say(ctx, { html }));
    }
    if (act === "rename" && slug && rest.length > 0) {
      const [first = "", ...others] = rest;
      const locale = others.length > 0 && deps.locales.codes.includes(first) ? first : undefined;
      const name = (locale ? others : rest).join(" ");
      const topic = await deps.topics.rename(actorOf(ctx), slug, name, locale);
      const now = [topic.emoji, topicName(topic, locale ?? "default")].filter(Boolean).join(" ");
      return void (await say(ctx, { html: t("topic-admin-renamed", { name: now }) }));
    }
    const on = act === "default" ? read(rest.join(" "), ["yes", "no"]) : null;
    if (on !== null && slug) {
      const topic = await deps.topics.setDefault(actorOf(ctx), slug, on === "yes");
      const html = t("topic-admin-default", { name: labelOf(ctx, topic), on: on === "yes" });
      return void (await say(ctx, { html }));
    }
    const place = act === "move" ? Number(plainDigits(rest.join(""))) : Number.NaN;
    if (slug && Number.isInteger(place) && place > 0) {
      await deps.topics.move(actorOf(ctx), slug, place);
      return void (await say(ctx, await listMessage(ctx, deps)));
    }
    if (act === "remove" && slug) return void (await say(ctx, await askRemove(ctx, slug, deps)));
    await say(ctx, await listMessage(ctx, deps));
  },
  buttons(composer, deps) {
    onAction(composer, removeAction, async (ctx, answer, slug) => {
      await deps.rights.demand(actorOf(ctx), "govern");
      if (answer === "no") await show(ctx, await listMessage(ctx, deps));
      else {
        const topic = await deps.topics.remove(actorOf(ctx), slug);
        await show(ctx, { html: ctx.texts.t("topic-admin-removed", { name: labelOf(ctx, topic) }) });
      }
      await toast(ctx);
    });
  },
});

/** What readers type beside topics, or instead of them. */
const reserved = [
  ...(["all", "yes", "no", "and", "filler", "until", "off", "instant", "breaking", "default", "like-rest"] as const),
  ...(["silent", "loud", "weekly", "every-day", "weekdays", "weekend", "noon", "midnight"] as const),
  ...(["morning", "afternoon", "evening", "night", "exempt", "counted", "say-stop", "say-help"] as const),
  ...weekdayMeanings,
] as const;

/** A topic of that name could not be told from a time, a day or a switch; a number alone is an hour. */
const meansSomethingElse = (word: string, { read }: Texts): boolean =>
  /^\d+h?$/i.test(word) || reserved.some((meaning) => read(word, [meaning]) !== null);

const labelOf = (ctx: BotContext, topic: Topic): string =>
  [topic.emoji, topicName(topic, ctx.texts.code)].filter(Boolean).join(" ");

/** One slip in the slug is another topic. */
async function askRemove(ctx: BotContext, word: string, { topics }: NewsroomDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const topic = await topics.get(word);
  return {
    html: t("topic-admin-ask-remove", { name: labelOf(ctx, topic) }),
    buttons: [
      [
        { text: t("feed-yes-button"), action: removeAction.data("yes", topic.slug) },
        { text: t("feed-no-button"), action: removeAction.data("no", topic.slug) },
      ],
    ],
  };
}

async function listMessage(ctx: BotContext, deps: NewsroomDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const lines = (await deps.topics.list()).map((topic, i) =>
    [
      String(i + 1),
      topic.slug,
      labelOf(ctx, topic),
      ...(topic.byDefault === false ? [t("topic-admin-chosen-words")] : []),
    ].join(" · "),
  );
  const list = lines.length > 0 ? joinHtml([t("topic-admin-list"), ...lines], "\n") : t("topic-admin-empty");
  return {
    html: joinHtml(
      [list, joinHtml([t("topic-admin-usage"), t("topic-admin-default-usage"), t("topic-admin-move-usage")], "\n")],
      "\n\n",
    ),
  };
}
