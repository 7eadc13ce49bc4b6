/** /privacy: what is kept, in words that are true. Whoever changes what is stored changes the sentence. */
import { show } from "../answer.ts";
import type { BotDeps } from "../context.ts";
import { defineCommand } from "../define-command.ts";

export const privacy = defineCommand<BotDeps>({
  name: "privacy",
  right: "everyone",
  run: (ctx, _args, deps) => show(ctx, { html: ctx.texts.t("privacy", { outlet: deps.outletName }) }),
});
