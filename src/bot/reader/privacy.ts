/** /privacy: what is kept, in words that are true. Whoever changes what is stored changes the sentence. */
import type { Composer } from "grammy";
import { show } from "../answer.ts";
import type { BotContext, BotDeps } from "../context.ts";

export function installPrivacy(composer: Composer<BotContext>, deps: BotDeps): void {
  composer.command("privacy", (ctx) => show(ctx, { html: ctx.texts.reader.privacy({ outlet: deps.outletName }) }));
}
