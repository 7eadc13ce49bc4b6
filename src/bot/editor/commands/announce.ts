/** /announce: a word of the newsroom, typed behind the command or in the message it answers: to everybody, or to the readers of the
 *  topics that are named first. */
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { askDecision } from "../desk/decisions.ts";

const leadingTopics = /^(?:#[a-z0-9_-]+(?:\s+|$))+/i;

export const announce = defineCommand<NewsroomDeps>({
  name: "announce",
  right: "publish",
  async run(ctx, args, deps) {
    const [named = ""] = leadingTopics.exec(args) ?? [];
    const topics = await deps.topics.resolve(named.split(/\s+/).filter(Boolean));
    const quoted = ctx.msg?.reply_to_message;
    const text = args.slice(named.length) || (quoted?.text ?? quoted?.caption ?? "").trim();
    const preview = deps.render.announcement(text);
    // Signs that nobody sees are no text.
    if (preview.html.toString().trim() === "") {
      return void (await say(ctx, { html: ctx.texts.t("announce-usage") }));
    }
    const decision = { kind: "announce", by: actorOf(ctx), text, ...(topics.length > 0 && { topics }) } as const;
    await askDecision(ctx, decision, preview, deps);
  },
});
