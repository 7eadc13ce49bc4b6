/** /announce: a word of the newsroom, typed behind the command or in the message it answers, in one language or in several: to
 *  everybody, or to the readers of the topics that are named first. */
import { joinHtml } from "../../../format/safe-html.ts";
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { announcedForms, readAnnouncedWords } from "../desk/announced-words.ts";
import { askDecision } from "../desk/decisions.ts";

const leadingTopics = /^(?:#[a-z0-9_-]+(?:\s+|$))+/i;

export const announce = defineCommand<NewsroomDeps>({
  name: "announce",
  right: "publish",
  async run(ctx, args, deps) {
    const [named = ""] = leadingTopics.exec(args) ?? [];
    const topics = await deps.topics.resolve(named.split(/\s+/).filter(Boolean));
    const quoted = ctx.msg?.reply_to_message;
    const typed = args.slice(named.length) || (quoted?.text ?? quoted?.caption ?? "").trim();
    const { defaultLocale, locales } = deps;
    const codes = [defaultLocale, ...locales.codes.filter((code) => code !== defaultLocale)];
    const words = readAnnouncedWords(typed, codes);
    const previews = announcedForms(words).map((text) => deps.render.announcement(text));
    // Signs that nobody sees are no text.
    if (previews.some(({ html }) => html.toString().trim() === "")) {
      const { t } = ctx.texts;
      const usage = joinHtml([t("announce-usage"), t("announce-usage-languages")], "\n\n");
      return void (await say(ctx, { html: usage }));
    }
    const decision = { kind: "announce", by: actorOf(ctx), ...words, ...(topics.length > 0 && { topics }) } as const;
    await askDecision(ctx, decision, previews, deps);
  },
});
