/** /topicadmin: chiefs add, rename and remove topics. */
import { joinHtml } from "../../../format/safe-html.ts";
import { type Topic, topicName } from "../../../news/topic.ts";
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

export const topicadmin = defineCommand<NewsroomDeps>({
  name: "topicadmin",
  right: "govern",
  async run(ctx, args, deps) {
    const { t, read } = ctx.texts;
    const labelOf = (topic: Topic): string => [topic.emoji, topicName(topic, ctx.texts.code)].filter(Boolean).join(" ");
    const [verb = "", slug = "", ...rest] = args.split(/\s+/).filter(Boolean);
    const act = read(verb, ["add", "rename", "remove"]);

    if (act === "add" && slug) {
      const topic = await deps.topics.add(actorOf(ctx), slug, rest.join(" ") || slug.replace(/^#/, ""));
      const html = t("topic-admin-added", { name: labelOf(topic), link: deps.deepLink(`t_${topic.slug}`) });
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
    if (act === "remove" && slug) {
      const topic = await deps.topics.remove(actorOf(ctx), slug);
      return void (await say(ctx, { html: t("topic-admin-removed", { name: labelOf(topic) }) }));
    }
    const topics = await deps.topics.list();
    const lines = topics.map((topic) => `${topic.slug} · ${labelOf(topic)}`);
    const list = lines.length > 0 ? joinHtml([t("topic-admin-list"), ...lines], "\n") : t("topic-admin-empty");
    await say(ctx, { html: joinHtml([list, t("topic-admin-usage")], "\n\n") });
  },
});
