/** /announce: a word of the newsroom to everybody, typed behind the command or in the message it answers. */
import type { Composer } from "grammy";
import { say } from "../../answer.ts";
import { argumentsOf, type BotContext } from "../../context.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { askDecision } from "../desk/decisions.ts";

export function installAnnounce(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  composer.command("announce", async (ctx) => {
    await deps.rights.demand(actorOf(ctx), "publish");
    const quoted = ctx.msg?.reply_to_message;
    const text = argumentsOf(ctx) || (quoted?.text ?? quoted?.caption ?? "").trim();
    const preview = deps.render.announcement(text);
    // Signs that nobody sees are no text.
    if (preview.html.toString().trim() === "") {
      return void (await say(ctx, { html: ctx.texts.newsroom.announce.usage }));
    }
    await askDecision(ctx, { kind: "announce", by: actorOf(ctx), text }, preview, deps);
  });
}
