/** /cancel: a scheduled story is taken back. */

import { joinHtml } from "../../../format/safe-html.ts";
import { say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { headline } from "../desk/desk-message.ts";
import { refreshDesk } from "../desk/desk-view.ts";
import { storyNamed } from "./story-named.ts";

export const cancel = defineCommand<NewsroomDeps>({
  name: "cancel",
  right: "publish",
  run: (ctx, args, deps) => cancelNamed(ctx, args, deps),
});

export async function cancelNamed(ctx: BotContext, args: string, deps: NewsroomDeps): Promise<void> {
  const { t } = ctx.texts;
  const named = await storyNamed(ctx, args, t("undo-cancel-usage"), deps);
  if (!named) return;
  const { id } = named;
  const article = await deps.articles.cancel(actorOf(ctx), id);
  await say(ctx, { html: joinHtml([headline(article), t("desk-undone", { id })], "\n") });
  await refreshDesk(ctx, article, deps);
}
