/** /announce: a word of the newsroom to everybody, typed behind the command or in the message it answers. */
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { askDecision } from "../desk/decisions.ts";

export const announce = defineCommand<NewsroomDeps>({
  name: "announce",
  right: "publish",
  async run(ctx, args, deps) {
    const quoted = ctx.msg?.reply_to_message;
    const text = args || (quoted?.text ?? quoted?.caption ?? "").trim();
    const preview = deps.render.announcement(text);
    // Signs that nobody sees are no text.
    if (preview.html.toString().trim() === "") {
      return void (await say(ctx, { html: ctx.texts.t("announce-usage") }));
    }
    await askDecision(ctx, { kind: "announce", by: actorOf(ctx), text }, preview, deps);
  },
});
